package farmhand.bench;

import farmhand.app.files.JobFiles;
import farmhand.server.live.LivePace;
import farmhand.ui.FxScheduler;
import farmhand.ui.MainWindow;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Surroundings;

import io.reactivex.rxjava3.schedulers.Schedulers;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TreeTableView;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** The window on a farm, and an eye on its cells after each layout. */
final class Seen implements AutoCloseable {
    static final Duration TICK = LivePace.USUAL.tick();

    /** Longer than the slowest tick, so that no change waits for the one before. */
    private static final int MOST_PAUSE_MILLIS = 60;

    /** A text that is waited for, and where. */
    private record Wanted(String style, String text, CompletableFuture<Long> seen) {}

    private final AtomicReference<Wanted> wanted = new AtomicReference<>();
    private final LiveFarm farm;
    private final RandomGenerator random;
    private final FarmViewModel model;
    private final Stage stage;
    private final double first;

    Seen(LiveFarm farm, RandomGenerator random) {
        this.farm = farm;
        this.random = random;
        this.model =
                new FarmViewModel(
                        "farm",
                        farm.link,
                        LiveFarm.KIM,
                        new Surroundings(
                                FxScheduler.WINDOW,
                                Schedulers.io(),
                                Clock.systemUTC(),
                                new JobFiles()));
        long begun = System.nanoTime();
        this.stage = onToolkit(this::show);
        await("name-cell", "busy", () -> {});
        this.first = System.nanoTime() - begun;
        open(0);
        LiveFarm.await(() -> onToolkit(this::hasBlock));
        open(1);
        LiveFarm.await(() -> onToolkit(() -> !table().getTreeItem(1).isLeaf()));
    }

    private boolean hasBlock() {
        return table().getTreeItem(0).equals(table().getTreeItem(1).getParent());
    }

    /** Begins the toolkit, once a process. */
    static void beginToolkit() {
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException begun) {
            // Another group did so.
        }
    }

    /** Its window's model. */
    FarmViewModel model() {
        return model;
    }

    /** How long it took from nothing to the first rows. */
    double first() {
        return first;
    }

    /** Shows the busy job and its block from the top, with all rows chosen or none. */
    void begin(boolean chosen) {
        onToolkit(
                () -> {
                    table().getTreeItem(0).setExpanded(true);
                    table().getTreeItem(1).setExpanded(true);
                    table().scrollTo(0);
                    if (chosen) {
                        table().getSelectionModel().selectAll();
                    } else {
                        table().getSelectionModel().clearSelection();
                    }
                    return this;
                });
    }

    /** How far the window is behind the farm. */
    double behind() {
        return (double) farm.coordinator.farm().revision()
                - onToolkit(() -> model.connection().revision().get());
    }

    /** How many rows there are, on the screen or not. */
    int rows() {
        return onToolkit(() -> table().getExpandedItemCount());
    }

    /** How long {@code act}, on the toolkit's thread, and the layout after it take. */
    double laidOut(Consumer<TreeTableView<?>> act) {
        CompletableFuture<Long> done = new CompletableFuture<>();
        Runnable[] seen = new Runnable[1];
        long begun = System.nanoTime();
        onToolkit(
                () -> {
                    act.accept(table());
                    seen[0] = () -> done.complete(System.nanoTime());
                    stage.getScene().addPostLayoutPulseListener(seen[0]);
                    Platform.requestNextPulse();
                    return act;
                });
        long ended = done.orTimeout(20, TimeUnit.SECONDS).join();
        onToolkit(
                () -> {
                    stage.getScene().removePostLayoutPulseListener(seen[0]);
                    return act;
                });
        return ended - begun;
    }

    /** How long another priority of the busy job is on its way. */
    double edit(int turn) {
        int value = 60 + turn % 40;
        return await(
                "number-cell",
                Integer.toString(value),
                () -> LiveFarm.send(farm.coordinator, LiveFarm.priority(value)));
    }

    /** How long a line of the running task is on its way. */
    double progress(int turn) {
        String line = "Sample " + turn;
        return await(
                "strip-text", line, () -> farm.runner.says(LiveFarm.RUNNING, turn % 100, line));
    }

    /** Does it at any moment of a tick, and tells how long the text was on its way. */
    private double await(String style, String text, Runnable change) {
        LockSupport.parkNanos(
                TimeUnit.MILLISECONDS.toNanos(TICK.toMillis() + random.nextInt(MOST_PAUSE_MILLIS)));
        Wanted next = new Wanted(style, text, new CompletableFuture<>());
        wanted.set(next);
        Platform.runLater(this::look);
        long begun = System.nanoTime();
        change.run();
        return next.seen().orTimeout(20, TimeUnit.SECONDS).join() - begun;
    }

    private Stage show() {
        Stage shown = new Stage();
        model.open();
        MainWindow.show(shown, model);
        shown.getScene().addPostLayoutPulseListener(this::look);
        return shown;
    }

    private void look() {
        Wanted now = wanted.get();
        if (now != null && !now.seen().isDone() && isShown(now)) {
            now.seen().complete(System.nanoTime());
        }
    }

    private boolean isShown(Wanted text) {
        return table().lookupAll("." + text.style()).stream()
                .flatMap(node -> node.lookupAll(".text").stream())
                .anyMatch(node -> says(node, text.text()));
    }

    /** What a label paints is a text node that gets its text when the label is laid out. */
    private static boolean says(Node node, String said) {
        return node instanceof Text text
                && said.equals(text.getText())
                && text.isVisible()
                && text.getLayoutBounds().getWidth() > 0;
    }

    private void open(int row) {
        LiveFarm.await(() -> onToolkit(() -> table().getExpandedItemCount() > row));
        onToolkit(
                () -> {
                    table().getTreeItem(row).setExpanded(true);
                    return row;
                });
    }

    private TreeTableView<?> table() {
        return (TreeTableView<?>) stage.getScene().lookup("#jobs");
    }

    static <T> T onToolkit(Supplier<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    try {
                        done.complete(work.get());
                    } catch (RuntimeException broken) {
                        done.completeExceptionally(broken);
                    }
                });
        return done.orTimeout(20, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        onToolkit(
                () -> {
                    stage.hide();
                    model.close();
                    return stage;
                });
    }
}
