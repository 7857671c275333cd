package farmhand.viewmodel.act.offer;

import static farmhand.viewmodel.text.Messages.text;

/** What an action says of several: how many of them it is done to, of how many. */
final class Numbered {
    private static final String MORE = "…";

    private Numbered() {}

    /**
     * Such as {@code Pause (3 of 12)}; the words alone where there is one at most, or none fits.
     */
    static String of(String words, int fitting, int all) {
        if (fitting == 0 || all < 2) {
            return words;
        }
        boolean asks = words.endsWith(MORE);
        String bare = asks ? words.substring(0, words.length() - MORE.length()) : words;
        String counted =
                fitting == all
                        ? text("act.counted", bare, fitting)
                        : text("act.countedOf", bare, fitting, all);
        return asks ? counted + MORE : counted;
    }
}
