package farmhand.farm.view;

import java.util.Locale;

/** Whether a machine takes part. */
public enum Presence {
    /** It does. */
    HERE,
    /** It does for its own user alone, who keeps it from the others. */
    NIMBY,
    /** So much failed on it that it is given nothing. */
    SICK,
    /** It is not heard of. */
    OFFLINE;

    /** Its word on the wire. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of that word; {@link #HERE} where there is none. */
    public static Presence of(String word) {
        for (Presence presence : values()) {
            if (presence.word().equals(word)) {
                return presence;
            }
        }
        return HERE;
    }
}
