package farmhand.viewmodel;

import farmhand.viewmodel.act.Actions;
import farmhand.viewmodel.act.Selection;
import farmhand.viewmodel.detail.DetailViewModel;

import io.reactivex.rxjava3.core.Scheduler;

import java.util.concurrent.TimeUnit;

/**
 * Looks again at what is chosen after rows changed: at a few at once, and at many twice a second,
 * since a farm tells of changes far more often than that. Used on the window's thread only.
 */
final class SecondLook {
    private static final int FEW = 100;
    private static final long PAUSE_MILLIS = 500;
    private static final long BETWEEN_MILLIS = 100;

    private final Scheduler.Worker window;
    private final Selection selection;
    private final DetailViewModel detail;
    private final Actions actions;
    private boolean waiting;

    SecondLook(
            Scheduler.Worker window, Selection selection, DetailViewModel detail, Actions actions) {
        this.window = window;
        this.selection = selection;
        this.detail = detail;
        this.actions = actions;
    }

    /** Rows may have changed. */
    void changed() {
        if (selection.rows().get().size() <= FEW) {
            look();
        } else if (!waiting) {
            waiting = true;
            window.schedule(this::after, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** Of many rows it takes a while, so that both are not looked at in one breath. */
    private void after() {
        detail.refresh();
        window.schedule(this::then, BETWEEN_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void then() {
        waiting = false;
        actions.refresh();
    }

    private void look() {
        detail.refresh();
        actions.refresh();
    }
}
