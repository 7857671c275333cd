package farmhand.viewmodel;

import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.running;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import farmhand.viewmodel.detail.Detail;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.Test;

import java.util.concurrent.TimeUnit;

final class SecondLookTest {
    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final FarmViewModel model = Happenings.model(farm, window);

    @Test
    void whatIsSaidOfFewFollowsAtOnce() {
        choose(3);
        Detail before = model.detail().detail().get();

        farm.happen(running(2, 0, 0, 5, ""));
        pass(50);

        assertNotEquals(before, model.detail().detail().get());
    }

    @Test
    void whatIsSaidOfManyFollowsTwiceASecond() {
        choose(101);
        pass(1_000);
        Detail before = model.detail().detail().get();

        farm.happen(running(2, 0, 0, 5, ""));
        pass(50);
        assertEquals(before, model.detail().detail().get());
        pass(500);

        assertNotEquals(before, model.detail().detail().get());
    }

    private void choose(int count) {
        for (int job = 2; job < 2 + count; job++) {
            farm.happen(submitted(job, "job " + job, frames("render", "1-4")));
        }
        model.open();
        pass(100);
        model.selection().choose(model.rows().jobs());
    }

    private void pass(long millis) {
        window.advanceTimeBy(millis, TimeUnit.MILLISECONDS);
    }
}
