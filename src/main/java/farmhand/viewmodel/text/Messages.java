package farmhand.viewmodel.text;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The texts of the window, by key. */
public final class Messages {
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("farmhand.viewmodel.text.messages", Locale.ROOT);

    /** Read once a thread: a format is not for several at a time, and rows ask for many. */
    private static final ThreadLocal<Map<String, MessageFormat>> READ =
            ThreadLocal.withInitial(HashMap::new);

    private Messages() {}

    /** The text of {@code key}, its places filled in the form of {@link MessageFormat}. */
    public static String text(String key, Object... values) {
        return READ.get().computeIfAbsent(key, Messages::read).format(values);
    }

    private static MessageFormat read(String key) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT);
    }
}
