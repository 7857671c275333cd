package farmhand.dialect.afanasy.spec;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Names as regular expressions that mean them. There is no backslash in one: an afserver writes the
 * masks of blocks into its answers as they are, where it would break them.
 */
public final class Quoted {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\^\\[\\].$|(){}*+?]");
    private static final String BRACKETS = "^[]\\";

    private Quoted() {}

    /** What matches the name; where that has {@code ^ [ ] \\}, any character in its place. */
    public static String name(String name) {
        return SPECIAL.matcher(name).replaceAll(Quoted::one);
    }

    private static String one(MatchResult found) {
        String one = found.group();
        return BRACKETS.contains(one) ? "." : "[" + (one.equals("$") ? "\\$" : one) + "]";
    }
}
