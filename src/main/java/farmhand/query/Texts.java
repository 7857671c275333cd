package farmhand.query;

import farmhand.query.pattern.Pattern;

import java.util.function.Predicate;

/** Compares texts, letter case aside. */
final class Texts {
    private Texts() {}

    static Predicate<String> compared(Operator operator, String wanted) {
        return switch (operator) {
            case CONTAINS -> holding(wanted);
            case MATCHES -> Pattern.of(wanted)::isIn;
            case LESS -> text -> !text.isEmpty() && text.compareToIgnoreCase(wanted) < 0;
            case LESS_EQUAL -> text -> !text.isEmpty() && text.compareToIgnoreCase(wanted) <= 0;
            case GREATER -> text -> !text.isEmpty() && text.compareToIgnoreCase(wanted) > 0;
            case GREATER_EQUAL -> text -> !text.isEmpty() && text.compareToIgnoreCase(wanted) >= 0;
            default -> like(wanted);
        };
    }

    /** Equal; {@code *} at an end stands for anything. Nothing is like anything but nothing. */
    static Predicate<String> like(String wanted) {
        boolean openStart = wanted.startsWith("*");
        boolean openEnd = wanted.length() > 1 && wanted.endsWith("*");
        String fixed = wanted.substring(openStart ? 1 : 0, wanted.length() - (openEnd ? 1 : 0));
        Predicate<String> fits =
                openStart && openEnd
                        ? holding(fixed)
                        : openStart
                                ? text -> endsWith(text, fixed)
                                : openEnd
                                        ? text -> startsWith(text, fixed)
                                        : fixed::equalsIgnoreCase;
        return wanted.isEmpty() ? String::isEmpty : text -> !text.isEmpty() && fits.test(text);
    }

    /** Whether {@code *} stands at an end. */
    static boolean isOpen(String wanted) {
        return wanted.startsWith("*") || wanted.endsWith("*");
    }

    static Predicate<String> holding(String wanted) {
        return text -> {
            for (int i = 0; i <= text.length() - wanted.length(); i++) {
                if (text.regionMatches(true, i, wanted, 0, wanted.length())) {
                    return true;
                }
            }
            return false;
        };
    }

    private static boolean startsWith(String text, String start) {
        return text.regionMatches(true, 0, start, 0, start.length());
    }

    private static boolean endsWith(String text, String end) {
        return text.regionMatches(true, text.length() - end.length(), end, 0, end.length());
    }
}
