package farmhand.viewmodel;

import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.minute;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.FarmEvent;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.IndexRun;
import farmhand.farm.address.TaskSet;
import farmhand.farm.task.TaskStanding;
import farmhand.farm.task.TaskState;
import farmhand.farm.task.Turn;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Pointed;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** A block whose tasks were all taken away, as when an append is undone. */
final class GoneBlocksTest {
    private static final BlockAddress APPENDED = new BlockAddress(job(2), 1);
    private static final TaskSet ALL = TaskSet.firstOf(8);

    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final FarmViewModel model = Happenings.model(farm, window);

    @BeforeEach
    void undoAnAppend() {
        farm.happen(
                submitted(
                        2,
                        "sh010",
                        frames("render", "1-40"),
                        frames("render", "41-48"),
                        frames("comp", "1-40")));
        model.open();
        settle();
        model.watching().visible(Set.of(job(2)));
        farm.happen(new FarmEvent.TasksMoved(APPENDED, ALL, TaskState.DELETED, minute(20)));
        settle();
    }

    @Test
    void leavesTheTreeAndTheStrip() {
        assertEquals(List.of(0, 2), shown());
        assertEquals(2, row().strip().get().segments().size());
    }

    @Test
    void whatIsPointedAtBehindItIsNamedRightly() {
        row().blocks().forEach(model.watching()::opened);
        settle();

        assertEquals(
                "comp 3–5: 3 ready",
                Pointed.words(row(), 1, new IndexRun(2, 4), minute(50).instant()));
    }

    @Test
    void isBackWhereItWasOnceTheUndoIsUndone() {
        var ready = new TaskStanding(TaskState.OPEN, 0, 0, "", Turn.USUAL);
        farm.happen(new FarmEvent.TasksPutBack(APPENDED, ALL, ready, minute(21)));
        settle();

        assertEquals(List.of(0, 1, 2), shown());
        assertEquals(3, row().strip().get().segments().size());
    }

    private JobRow row() {
        return model.rows().find(job(2)).orElseThrow();
    }

    private List<Integer> shown() {
        return row().blocksLeft().stream().map(BlockRow::address).map(BlockAddress::block).toList();
    }

    private void settle() {
        window.advanceTimeBy(100, TimeUnit.MILLISECONDS);
    }
}
