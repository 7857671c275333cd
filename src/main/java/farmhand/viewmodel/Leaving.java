package farmhand.viewmodel;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.ask.RunningTasks;
import farmhand.viewmodel.row.Rows;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * Closing the window. Asks first, while the farm of this machine has something running and no other
 * window shows it.
 */
public final class Leaving {
    private final Leave farm;
    private final Rows rows;
    private final Connection connection;
    private final RunningTasks tasks;
    private final ReadOnlyStringWrapper lost = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper gone = new ReadOnlyBooleanWrapper();

    Leaving(Leave farm, Rows rows, Connection connection, RunningTasks tasks) {
        this.farm = farm;
        this.rows = rows;
        this.connection = connection;
        this.tasks = tasks;
    }

    /** The user wants to close the window. */
    public void request() {
        boolean asks = asks();
        lost.set("");
        if (asks) {
            tasks.all(running -> lost.set(running.lost()));
        }
        asking.set(asks);
        gone.set(!asks);
    }

    /** Whether the user would be asked. */
    boolean asks() {
        return !farm.equals(Leave.ELSEWHERE)
                && running() > 0
                && !connection.stale().get()
                && farm.isLast();
    }

    /** The user stays. */
    public void stay() {
        asking.set(false);
    }

    /** The user goes. */
    public void go(Leave.How how) {
        farm.leave(how);
        gone.set(true); // before the question goes, which else looks as if the user stayed
        asking.set(false);
    }

    /** Whether the user is asked what becomes of what runs. */
    public ReadOnlyBooleanProperty asking() {
        return asking.getReadOnlyProperty();
    }

    /** Whether the window may close. */
    public ReadOnlyBooleanProperty gone() {
        return gone.getReadOnlyProperty();
    }

    /** What the answer is called. */
    public String name(Leave.How how) {
        return text(
                switch (how) {
                    case KEEP -> "dialog.leave.keep";
                    case FINISH -> "dialog.leave.finish";
                    case STOP -> "dialog.leave.stop";
                });
    }

    /** What the answer means for what runs. */
    public String means(Leave.How how) {
        return text(
                switch (how) {
                    case KEEP -> "dialog.leave.keepMeans";
                    case FINISH -> "dialog.leave.finishMeans";
                    case STOP -> "dialog.leave.stopMeans";
                },
                running());
    }

    /** How much is lost where it is stopped; empty until it is known. */
    public ReadOnlyStringProperty lost() {
        return lost.getReadOnlyProperty();
    }

    private int running() {
        return rows.counts().get().running();
    }
}
