package farmhand.farm.service;

import farmhand.farm.refusal.Refused;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sizes as users write them: {@code 512MB}, {@code 2GB}, counted in powers of 1024. */
public final class Bytes {
    /** A gigabyte. */
    public static final long GIB = 1L << 30;

    private static final long MIB = 1L << 20;
    private static final Pattern FORM = Pattern.compile("(\\d{1,7})\\s?(MB|GB)");

    private Bytes() {}

    /** The bytes of that text. */
    public static long parse(String text) {
        Matcher match = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!match.matches()) {
            throw Refused.of(
                    "bad_size",
                    "“" + text + "” is no size.",
                    "Write a whole number and a unit: 512MB or 2GB.");
        }
        return Long.parseLong(match.group(1)) * (match.group(2).equals("GB") ? GIB : MIB);
    }

    /** The text in the largest unit that holds it whole; what is below a megabyte is left out. */
    public static String print(long bytes) {
        return bytes % GIB == 0 ? bytes / GIB + "GB" : bytes / MIB + "MB";
    }

    /** For people, such as {@code 1.5 GB}. */
    public static String about(long bytes) {
        return String.format(Locale.ROOT, "%.1f GB", (double) bytes / GIB);
    }
}
