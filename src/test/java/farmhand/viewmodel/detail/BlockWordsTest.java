package farmhand.viewmodel.detail;

import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.FarmEvent;
import farmhand.farm.Need;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.task.TaskState;
import farmhand.viewmodel.FakeFarm;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Happenings;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.row.Strip;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** What stands above the cells of a block. */
final class BlockWordsTest {
    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final FarmViewModel model = Happenings.model(farm, window);

    @Test
    void whatABlockComesAfterStandsBesideItsCounts() {
        farm.happen(
                submitted(
                        2,
                        "sh010",
                        frames("render", "1-8"),
                        frames("denoise", "1-8", new Need.BlockByFrame(0)),
                        frames("comp", "1-8", new Need.WholeBlock(1))));
        model.open();
        window.advanceTimeBy(3, TimeUnit.SECONDS);

        List<BlockRow> blocks = blocks();

        assertEquals(
                List.of(
                        "8 ready",
                        "8 waiting · frame by frame after render",
                        "8 waiting · after the whole of denoise"),
                blocks.stream().map(BlockWords::of).toList());
    }

    @Test
    void theStatesThatAreThereAreNamedAndNoOther() {
        farm.happen(submitted(2, "sh010", frames("render", "1-8")));
        move(3, TaskState.HELD);
        move(4, TaskState.EXCLUDED);
        move(5, TaskState.DELETED);
        model.open();
        window.advanceTimeBy(3, TimeUnit.SECONDS);

        assertEquals(List.of(Mark.READY, Mark.PAUSED, Mark.EXCLUDED), Strip.marks(blocks()));
    }

    private void move(int task, TaskState to) {
        BlockAddress block = new BlockAddress(Happenings.job(2), 0);
        farm.happen(new FarmEvent.TasksMoved(block, TaskSet.of(task), to, Happenings.minute(1)));
    }

    private List<BlockRow> blocks() {
        return model.rows().jobs().getFirst().blocks();
    }
}
