package farmhand.viewmodel.picture;

import farmhand.farm.link.OutputInfo;
import farmhand.farm.link.Question;
import farmhand.farm.task.TaskState;
import farmhand.viewmodel.ask.Asker;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.TaskRow;

import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.disposables.CompositeDisposable;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * One picture over the whole window: at once as the farm makes it small, then the file itself. Used
 * on the window's thread.
 */
public final class FullPicture {
    /** As large as a farm makes small pictures. */
    private static final int SIZE = 1_024;

    /** What the toolkit reads. */
    private static final Set<String> SHOWN = Set.of("png", "jpg", "jpeg", "gif", "bmp");

    private static final long MOST_BYTES = 256L << 20;

    private final Asker asker;
    private final Bringing bringing;
    private final Scheduler disk;
    private final Supplier<Instant> now;
    private final ReadOnlyObjectWrapper<Optional<Seen>> seen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private CompositeDisposable asking = new CompositeDisposable();

    FullPicture(Asker asker, Bringing bringing, Scheduler disk, Supplier<Instant> now) {
        this.asker = asker;
        this.bringing = bringing;
        this.disk = disk;
        this.now = now;
    }

    /**
     * What is seen.
     *
     * @param row of the task that made it
     * @param caption what it is of, in words
     * @param small made by the farm; empty until it came
     * @param file the whole of it; empty until it came
     * @param trouble why there is no picture, a sentence; empty while there is or may be one
     * @param made whether there is or may be a file, be it no picture
     */
    public record Seen(
            TaskRow row,
            String caption,
            Optional<Picture> small,
            Optional<Path> file,
            String trouble,
            boolean made) {
        private Seen with(Picture picture) {
            return new Seen(row, caption, Optional.of(picture), file, "", true);
        }

        private Seen with(Path whole) {
            return new Seen(row, caption, small, Optional.of(whole), "", true);
        }

        private Seen failed(String why) {
            return small.isEmpty() && file.isEmpty()
                    ? new Seen(row, caption, small, file, why, made)
                    : this;
        }

        private Seen unmade() {
            return new Seen(row, caption, small, file, trouble, false);
        }

        /** Whether there is or may be something to open. */
        boolean isThere() {
            return made || trouble.isEmpty();
        }
    }

    /** What is seen; empty while nothing is. */
    public ReadOnlyObjectProperty<Optional<Seen>> seen() {
        return seen.getReadOnlyProperty();
    }

    /** Shows what that task made. */
    public void show(TaskRow row) {
        stop();
        seen.set(
                Optional.of(
                        new Seen(
                                row,
                                Words.caption(row, now.get()),
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                true)));
        int tries = row.view().task().tries();
        asking.add(
                asker.ask(
                        new Question.ThumbOf(row.address(), Question.ThumbOf.FIRST, SIZE),
                        piece ->
                                change(
                                        one ->
                                                one.with(
                                                        new Picture(
                                                                row.address(),
                                                                tries,
                                                                piece.path(),
                                                                piece.bytes()))),
                        problem ->
                                change(one -> one.failed(String.valueOf(problem.getMessage())))));
        asking.add(
                Single.fromCallable(() -> whole(row))
                        .subscribeOn(disk)
                        .observeOn(asker.window())
                        .subscribe(
                                whole ->
                                        whole.ifPresent(
                                                brought -> change(one -> one.with(brought.file()))),
                                _ -> change(Seen::unmade))); // why, is said above
    }

    /** The file itself, where the window can show it and it is not too large for that. */
    private Optional<Bringing.Brought> whole(TaskRow row) throws IOException {
        OutputInfo output = bringing.first(row.address());
        String path = output.path();
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!SHOWN.contains(ending) || output.size() > MOST_BYTES) {
            return Optional.empty(); // is shown as the farm makes it small
        }
        return Optional.of(bringing.of(row, output));
    }

    /** Shows the one made by the next task of the block, or by the one before; stops at the end. */
    public void step(int by) {
        seen.get()
                .ifPresent(
                        one -> {
                            BlockRow block = one.row().parent();
                            int at = one.row().address().task() + by;
                            while (at >= 0
                                    && at < block.size()
                                    && block.state(at) != TaskState.DONE) {
                                at += by;
                            }
                            if (at >= 0 && at < block.size()) {
                                show(block.tasks().get(at));
                            }
                        });
    }

    /** The user has seen it. */
    public void leave() {
        stop();
        seen.set(Optional.empty());
    }

    private void stop() {
        asking.dispose();
        asking = new CompositeDisposable();
    }

    private void change(UnaryOperator<Seen> how) {
        seen.set(seen.get().map(how));
    }
}
