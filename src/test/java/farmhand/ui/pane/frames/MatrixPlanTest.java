package farmhand.ui.pane.frames;

import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.viewmodel.FakeFarm;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Happenings;
import farmhand.viewmodel.row.BlockRow;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Where cells lie, without a window. */
final class MatrixPlanTest {
    private static final double NARROW = 350;
    private static final double WIDE = 660;

    private final List<BlockRow> blocks = blocks();

    @Test
    void cellsAreAsWideAsTheFramesOfTheirTasksAreLong() {
        assertEquals(List.of(10, 10, 5), columns(MatrixPlan.of(blocks, NARROW, 1)));
        assertEquals(List.of(25, 20, 10), columns(MatrixPlan.of(blocks, WIDE, 1)));
        assertEquals(List.of(10, 10, 5), columns(MatrixPlan.of(blocks, WIDE, 2)));
    }

    @Test
    void aPlaceLeadsToTheCellThatIsDrawnThere() {
        MatrixPlan plan = MatrixPlan.of(blocks, NARROW, 1);
        MatrixPlan.Part chunks = plan.parts().getLast();

        var found = plan.at(plan.x(chunks, 7) + 1, plan.y(chunks, 7) + 1).orElseThrow();

        assertEquals(new MatrixPlan.Cell(chunks, 7), found);
        assertEquals(140, plan.x(chunks, 7));
    }

    @Test
    void aPlaceAboveTheCellsLeadsToTheWordsOfTheirBlock() {
        MatrixPlan plan = MatrixPlan.of(blocks, NARROW, 1);
        MatrixPlan.Part second = plan.parts().get(1);

        assertEquals(Optional.of(second), plan.head(second.y() - 2));
        assertEquals(Optional.empty(), plan.head(second.y() + 2));
    }

    private static List<Integer> columns(MatrixPlan plan) {
        return plan.parts().stream().map(MatrixPlan.Part::columns).toList();
    }

    private static List<BlockRow> blocks() {
        FakeFarm farm = new FakeFarm();
        TestScheduler window = new TestScheduler();
        farm.happen(
                submitted(
                        2,
                        "sh020",
                        frames("render", "1-100"),
                        frames("comp", "1001-1100"),
                        frames("chunks", "1001-1101", 5)));
        FarmViewModel model = Happenings.model(farm, window);
        model.open();
        window.advanceTimeBy(200, TimeUnit.MILLISECONDS);
        return model.rows().jobs().getFirst().blocks();
    }
}
