package farmhand.viewmodel.detail;

import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.Need;
import farmhand.viewmodel.FakeFarm;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Happenings;
import farmhand.viewmodel.row.BlockRow;

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

        List<BlockRow> blocks = model.rows().jobs().iterator().next().blocks();

        assertEquals(
                List.of("", "frame by frame after render", "after the whole of denoise"),
                blocks.stream().map(BlockWords::after).toList());
    }
}
