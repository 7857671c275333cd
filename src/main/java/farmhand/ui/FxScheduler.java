package farmhand.ui;

import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.schedulers.Schedulers;

import javafx.application.Platform;

/** Hands work to the toolkit's thread, in order. The only place that does. */
public final class FxScheduler {
    /** The scheduler of the window. */
    public static final Scheduler WINDOW = Schedulers.from(Platform::runLater, true, true);

    private FxScheduler() {}
}
