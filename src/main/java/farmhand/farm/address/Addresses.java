package farmhand.farm.address;

import farmhand.farm.refusal.Refused;

/** Reads the numbers of an address. */
final class Addresses {
    private Addresses() {}

    /** Exactly {@code count} parts between slashes, the first a job number, the others from 0. */
    static int[] parts(String text, int count) {
        String[] words = text.split("/", -1);
        if (words.length != count) {
            throw bad(text);
        }
        int[] parts = new int[count];
        for (int i = 0; i < count; i++) {
            parts[i] = i == 0 ? JobNumber.parse(words[0]).value() : index(words[i], text);
        }
        return parts;
    }

    static int index(String word, String whole) {
        boolean digits =
                !word.isEmpty()
                        && word.length() <= 9
                        && word.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits) {
            throw bad(whole);
        }
        return Integer.parseInt(word);
    }

    static Refused bad(String text) {
        return Refused.of(
                "bad_address",
                "“" + Texts.shortened(text) + "” is not an address.",
                "Write a job as 3, a block as 3/0, a task as 3/0/17, tasks as 3/0/10-20, an attempt"
                        + " as 3/0/17/2.");
    }
}
