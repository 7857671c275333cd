package farmhand.dialect.afanasy.mirror.told;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends what afserver writes where a name has a quote: it escapes none in the names of tasks. A
 * quote ends a text only where what follows can follow there: in an object another key or the
 * object's end, in a list another value or its end. Names that look like that stay broken.
 */
final class BareQuotes {
    private static final Pattern AFTER_KEY = Pattern.compile("\\s*:");
    private static final Pattern AFTER_VALUE =
            Pattern.compile("\\s*(?:,\\s*\"[^\"\\\\]*\"\\s*:|}\\s*(?:[,}\\]]|$))");
    private static final Pattern AFTER_ITEM =
            Pattern.compile("\\s*(?:,\\s*[\"{\\[\\d-]|]\\s*[,}\\]])");

    private final String text;
    private final StringBuilder mended;
    private final Deque<Character> open = new ArrayDeque<>();
    private final Matcher afterKey;
    private final Matcher afterValue;
    private final Matcher afterItem;
    private boolean isKey;
    private int at;

    private BareQuotes(String text) {
        this.text = text;
        this.mended = new StringBuilder(text.length() + 16);
        this.afterKey = AFTER_KEY.matcher(text);
        this.afterValue = AFTER_VALUE.matcher(text);
        this.afterItem = AFTER_ITEM.matcher(text);
    }

    /** The same text with a backslash before each quote that ends nothing. */
    static String escaped(String text) {
        BareQuotes quotes = new BareQuotes(text);
        while (quotes.at < text.length() && quotes.open.size() <= ServerJson.MOST_DEPTH) {
            quotes.outside(text.charAt(quotes.at++));
        }
        return quotes.mended.append(text, quotes.at, text.length()).toString();
    }

    private void outside(char c) {
        mended.append(c);
        switch (c) {
            case '{', '[' -> {
                open.push(c);
                isKey = c == '{';
            }
            case '}', ']' -> open.poll();
            case ',' -> isKey = !isInList();
            case ':' -> isKey = false;
            case '"' -> inside();
            default -> {}
        }
    }

    /** Up to the quote that ends it. */
    private void inside() {
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\\' && at < text.length()) {
                mended.append(c).append(text.charAt(at++));
            } else if (c != '"') {
                mended.append(c);
            } else if (endsHere()) {
                mended.append(c);
                return;
            } else {
                mended.append('\\').append(c);
            }
        }
    }

    private boolean endsHere() {
        Matcher after = isKey ? afterKey : isInList() ? afterItem : afterValue;
        return after.region(at, text.length()).lookingAt();
    }

    private boolean isInList() {
        Character last = open.peek();
        return last != null && last == '[';
    }
}
