package farmhand.viewmodel.worker;

import farmhand.viewmodel.text.Messages;

import java.util.List;
import java.util.Locale;

/** Some of the machines. In the order of the views at the left. */
public enum WorkersView {
    /** Every machine. */
    ALL("worker.viewAll"),
    /** Those that run something. */
    BUSY("worker.busy"),
    /** Those that would. */
    IDLE("worker.idle"),
    /** Those on which much fails. */
    SICK("worker.sick"),
    /** Those that a person keeps back. */
    PAUSED("worker.paused"),
    /** Those that are not heard of. */
    OFFLINE("worker.offline");

    private final String key;

    WorkersView(String key) {
        this.key = key;
    }

    /** What it is called. */
    public String title() {
        return Messages.text(key);
    }

    /** Its name for style sheets and tests. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether that machine is among them. */
    public boolean holds(WorkerLine line) {
        return switch (this) {
            case ALL -> true;
            case BUSY -> line.state() == WorkerState.BUSY;
            case IDLE -> line.state() == WorkerState.IDLE;
            case SICK -> line.isSick();
            case PAUSED -> line.state() == WorkerState.PAUSED;
            case OFFLINE -> line.state() == WorkerState.OFFLINE;
        };
    }

    /** How many of these are among them. */
    public int count(List<WorkerLine> all) {
        return (int) all.stream().filter(this::holds).count();
    }
}
