package farmhand.viewmodel.detail;

import static farmhand.viewmodel.Happenings.failed;
import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.Need;
import farmhand.viewmodel.FakeFarm;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Happenings;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** What is said of why a job does not go on. */
final class BecauseTest {
    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final FarmViewModel model = Happenings.model(farm, window);

    @Test
    void whatHelpsSeveralBlocksIsSaidOnceWithTheirNames() {
        farm.happen(
                submitted(
                        2,
                        "sh010",
                        frames("render", "1-4"),
                        frames("denoise", "1-4", new Need.WholeBlock(0)),
                        frames("comp", "1-2", new Need.WholeBlock(0))));
        farm.happen(failed(2, 0, 2, "Out of memory"));
        model.open();
        window.advanceTimeBy(2, TimeUnit.SECONDS);
        model.selection().choose(List.of(model.rows().jobs().getFirst()));
        window.advanceTimeBy(2, TimeUnit.SECONDS);

        List<Because> stuck =
                model.detail().because().get().stream()
                        .filter(one -> one.remedy().act().equals("Retry"))
                        .toList();

        assertEquals(
                List.of("denoise, comp, 6 tasks: can never run: a task of block render failed"),
                stuck.stream().map(Because::sentence).toList());
    }
}
