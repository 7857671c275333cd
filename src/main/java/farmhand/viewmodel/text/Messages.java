package farmhand.viewmodel.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the window, by key. */
public final class Messages {
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("farmhand.viewmodel.text.messages", Locale.ROOT);

    private Messages() {}

    /** The text of {@code key}, its places filled in the form of {@link MessageFormat}. */
    public static String text(String key, Object... values) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(values);
    }

    /** How many there are, in groups of thousands, as texts with numbers in them have it. */
    public static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
