package farmhand.viewmodel.act;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** One thing the user can do. */
public final class Action {
    private final String id;
    private final String usualKey;
    private final String name;
    private final Runnable act;
    private final ReadOnlyStringWrapper key = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper label = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");

    Action(String id, String key, String name, Runnable act) {
        this.id = id;
        this.usualKey = key;
        this.name = name;
        this.key.set(key);
        this.act = act;
    }

    /** One of the window, which nothing that is chosen changes. */
    public static Action always(String id, String key, String label, Runnable act) {
        return now(id, key, label, "", act);
    }

    /** The same, as long as nothing is {@code missing}; made anew when that changes. */
    public static Action now(String id, String key, String label, String missing, Runnable act) {
        Action action = new Action(id, key, label, act);
        action.set(label, missing);
        return action;
    }

    /** Its name for style sheets and tests, such as {@code append-frames}. */
    public String id() {
        return id;
    }

    /** The key that does it, one of the chosen while the table has the focus: {@code Shift+P}. */
    public String key() {
        return key.get();
    }

    /** The same, as it is set. */
    public ReadOnlyStringProperty keys() {
        return key.getReadOnlyProperty();
    }

    /** The key that does it unless the user set another. */
    String usualKey() {
        return usualKey;
    }

    void rekey(String other) {
        key.set(other);
    }

    /** What it is called, whatever is chosen. */
    public String name() {
        return name.replace("…", "");
    }

    /** What it says, with a number where it helps, such as “Retry 3 failed”. */
    public ReadOnlyStringProperty label() {
        return label.getReadOnlyProperty();
    }

    /** Why it cannot be done now, a sentence; empty when it can. */
    public ReadOnlyStringProperty missing() {
        return missing.getReadOnlyProperty();
    }

    /** Does it, if it can be done. */
    public void run() {
        if (missing.get().isEmpty()) {
            act.run();
        }
    }

    void set(String newLabel, String newMissing) {
        label.set(newLabel);
        missing.set(newMissing);
    }
}
