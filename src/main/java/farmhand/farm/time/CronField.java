package farmhand.farm.time;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * One field of a cron line: {@code *}, numbers, names, ranges and steps.
 *
 * @param set the numbers that are meant; not to be changed
 * @param isAny whether it says nothing, that is {@code *}
 */
record CronField(BitSet set, boolean isAny) {
    /** Reads it. Throws {@link NumberFormatException} with a message for people. */
    static CronField parse(String text, int least, int most, List<String> names) {
        BitSet set = new BitSet();
        for (String part : text.split(",", -1)) {
            String[] halves = part.split("/", -1);
            String[] ends = halves[0].split("-", -1);
            if (halves.length > 2 || ends.length > 2) {
                throw wrong(part);
            }
            boolean any = halves[0].equals("*");
            boolean open = any || (ends.length == 1 && halves.length == 2);
            int from = any ? least : number(ends[0], names, least, most);
            int to = open ? most : number(ends[ends.length - 1], names, least, most);
            int step = halves.length == 2 ? number(halves[1], List.of(), 1, most) : 1;
            if (to < from) {
                throw wrong(part);
            }
            IntStream.rangeClosed(from, to).filter(i -> (i - from) % step == 0).forEach(set::set);
        }
        return new CronField(set, text.equals("*"));
    }

    boolean has(int number) {
        return set.get(number);
    }

    IntStream values() {
        return set.stream();
    }

    private static int number(String text, List<String> names, int least, int most) {
        int named = names.indexOf(text.toLowerCase(Locale.ROOT));
        // Names of months begin with 1, those of weekdays with 0, as the field does.
        int number =
                named >= 0 ? named + least : text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw wrong(text);
        }
        return number;
    }

    private static NumberFormatException wrong(String part) {
        return new NumberFormatException("“" + part + "” cannot be");
    }
}
