package farmhand.viewmodel.column;

import farmhand.viewmodel.text.Messages;

import java.util.Arrays;
import java.util.Optional;

/** A column of the table beside names and strips, from the left. */
public enum Column {
    /** User of a job, service of a block, worker of a task. */
    WHO("column.who", "column.who.title", true),
    /** How far. */
    PERCENT("column.percent", "column.percent.title", true),
    /** Tasks that a process has. */
    RUNNING("column.running", "column.running.title", true),
    /** Tasks that are still to come. */
    WAITING("column.waiting", "column.waiting.title", false),
    /** Failed tasks of a job or block, failed tries of a task. */
    ERRORS("column.errors", "column.errors.title", true),
    /** Attempts that a task ever had. */
    TRIES("column.tries", "column.tries.title", false),
    /** Priority of a job or block. */
    PRIORITY("column.priority", "column.priority.title", true),
    /** How long it still takes. */
    ETA("column.eta", "column.eta.title", true),
    /** How long a job is there, or a task ran. */
    AGE("column.age", "column.age.title", true),
    /** Mean time of a block's tasks. */
    AVERAGE("column.average", "column.average.title", false),
    /** Longest time of a block's tasks. */
    LONGEST("column.longest", "column.longest.title", false),
    /** The most memory that a task held. */
    MEMORY("column.memory", "column.memory.title", false),
    /** What a job or block waits for, met or not. */
    NEEDS("column.needs", "column.needs.title", false),
    /** The newest line that a task said. */
    LAST("column.last", "column.last.title", false);

    private final String key;
    private final String title;
    private final boolean usual;

    Column(String key, String title, boolean usual) {
        this.key = key;
        this.title = title;
        this.usual = usual;
    }

    /** Such as {@code column-who}. */
    public String id() {
        return key.replace('.', '-');
    }

    /** What programs call it, such as {@code who}. */
    public String key() {
        return key.substring(key.indexOf('.') + 1);
    }

    /** What stands at its head. */
    public String head() {
        return Messages.text(key);
    }

    /** Its head in full, for lists of columns. */
    public String title() {
        return Messages.text(title);
    }

    /** Whether it is there until the user says otherwise. */
    public boolean isUsual() {
        return usual;
    }

    static Optional<Column> of(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }
}
