package farmhand.viewmodel;

import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.running;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.viewmodel.Leave.How;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

final class LeavingTest {
    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final List<How> heard = new ArrayList<>();

    @Test
    void theWindowClosesAtOnceWhileNothingRuns() {
        farm.happen(submitted(2, "sh010", frames("render", "1-4")));
        Leaving leaving = open(heard::add);

        leaving.request();

        assertTrue(leaving.gone().get());
        assertEquals(List.of(), heard);
    }

    @Test
    void whatRunsIsAskedAboutAndTheAnswerReachesTheFarm() {
        farm.happen(submitted(2, "sh010", frames("render", "1-4")));
        farm.happen(running(2, 0, 0, 5, ""));
        Leaving leaving = open(heard::add);

        leaving.request();
        assertFalse(leaving.gone().get());
        assertTrue(leaving.asking().get());
        window.advanceTimeBy(100, TimeUnit.MILLISECONDS);
        assertEquals("It has run for 1h.", leaving.lost().get());
        leaving.go(How.FINISH);

        assertTrue(leaving.gone().get());
        assertEquals(List.of(How.FINISH), heard);
    }

    @Test
    void whoStaysIsAskedAgainTheNextTime() {
        farm.happen(submitted(2, "sh010", frames("render", "1-4")));
        farm.happen(running(2, 0, 0, 5, ""));
        Leaving leaving = open(heard::add);
        leaving.request();

        leaving.stay();
        leaving.request();

        assertTrue(leaving.asking().get());
        assertFalse(leaving.gone().get());
    }

    @Test
    void anotherWindowOnTheFarmLooksAfterWhatRuns() {
        farm.happen(submitted(2, "sh010", frames("render", "1-4")));
        farm.happen(running(2, 0, 0, 5, ""));
        Leaving leaving =
                open(
                        new Leave() {
                            @Override
                            public void leave(How how) {
                                heard.add(how);
                            }

                            @Override
                            public boolean isLast() {
                                return false;
                            }
                        });

        leaving.request();

        assertTrue(leaving.gone().get());
        assertEquals(List.of(), heard);
    }

    @Test
    void aFarmElsewhereDoesNotMind() {
        farm.happen(submitted(2, "sh010", frames("render", "1-4")));
        farm.happen(running(2, 0, 0, 5, ""));
        Leaving leaving = open(Leave.ELSEWHERE);

        leaving.request();

        assertTrue(leaving.gone().get());
    }

    private Leaving open(Leave leave) {
        FarmViewModel model = Happenings.model(farm, window, leave);
        model.open();
        window.advanceTimeBy(100, TimeUnit.MILLISECONDS);
        return model.leaving();
    }
}
