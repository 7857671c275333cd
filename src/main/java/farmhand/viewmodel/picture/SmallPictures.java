package farmhand.viewmodel.picture;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.link.OutputPiece;
import farmhand.farm.link.Question;
import farmhand.farm.refusal.Refused;
import farmhand.farm.task.TaskState;
import farmhand.viewmodel.ask.Asker;
import farmhand.viewmodel.row.TaskRow;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Small pictures for the rows on the screen: one is asked for at a time, what was scrolled to last
 * first, and what was scrolled past not at all. Used on the window's thread.
 */
public final class SmallPictures {
    /** Pixels of the longer side; rows are lower, but a screen may be twice as dense. */
    private static final int SIZE = 80;

    private static final int KEPT = 400;

    /** A block that failed to show so many makes no pictures, as far as anybody looks at rows. */
    private static final int PATIENCE = 3;

    private final Asker asker;
    private final Map<TaskAddress, Wanted> wanted = new HashMap<>();
    private final Deque<Wanted> waiting = new ArrayDeque<>();
    private final Map<BlockAddress, Integer> inVain = new HashMap<>();
    private final Map<TaskAddress, Picture> kept =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<TaskAddress, Picture> eldest) {
                    return size() > KEPT;
                }
            };
    private boolean asking;

    /** Pictures that {@code asker} asks for. */
    public SmallPictures(Asker asker) {
        this.asker = asker;
    }

    /** A row on the screen that wants a picture. */
    private record Wanted(
            TaskAddress task, int tries, ReadOnlyObjectWrapper<Optional<Picture>> picture) {}

    /**
     * The row is on the screen: its picture, which comes later or never. Call {@link #leave} when
     * it is gone.
     */
    public ReadOnlyObjectProperty<Optional<Picture>> of(TaskRow row) {
        TaskAddress task = row.address();
        var now = row.view().task();
        Wanted want = new Wanted(task, now.tries(), new ReadOnlyObjectWrapper<>(Optional.empty()));
        Picture known = kept.get(task);
        if (known != null && known.tries() == now.tries()) {
            want.picture().set(Optional.of(known));
        } else if (now.state() == TaskState.DONE && now.tries() > 0 && mayMake(task)) {
            wanted.put(task, want);
            waiting.push(want);
            askNext();
        }
        return want.picture().getReadOnlyProperty();
    }

    /** The row is no longer on the screen. */
    public void leave(TaskAddress task) {
        Wanted gone = wanted.remove(task);
        if (gone != null) {
            waiting.remove(gone);
        }
    }

    private boolean mayMake(TaskAddress task) {
        return inVain.getOrDefault(task.inBlock(), 0) < PATIENCE;
    }

    private void askNext() {
        Wanted next = asking ? null : waiting.poll();
        if (next == null) {
            return;
        }
        asking = true;
        asker.ask(
                new Question.ThumbOf(next.task(), Question.ThumbOf.FIRST, SIZE),
                piece -> came(next, piece),
                problem -> none(next, problem));
    }

    private void came(Wanted want, OutputPiece piece) {
        Picture picture = new Picture(want.task(), want.tries(), piece.path(), piece.bytes());
        inVain.put(want.task().inBlock(), 0);
        kept.put(want.task(), picture);
        want.picture().set(Optional.of(picture));
        answered(want);
    }

    /** A farm that is away, or too busy, says nothing of the block. */
    private void none(Wanted want, Throwable problem) {
        if (problem instanceof Refused refused && !refused.rejection().code().equals("busy")) {
            inVain.merge(want.task().inBlock(), 1, Integer::sum);
        }
        answered(want);
    }

    private void answered(Wanted want) {
        wanted.remove(want.task(), want);
        asking = false;
        if (!mayMake(want.task())) {
            waiting.removeIf(one -> one.task().inBlock().equals(want.task().inBlock()));
        }
        askNext();
    }
}
