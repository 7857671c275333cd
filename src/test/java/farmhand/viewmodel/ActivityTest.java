package farmhand.viewmodel;

import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Terms;
import farmhand.farm.command.Verb;
import farmhand.viewmodel.Places.Place;
import farmhand.viewmodel.past.Activity;
import farmhand.viewmodel.past.PastLine;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** What was done on the farm, by everybody. */
final class ActivityTest {
    private static final int JOBS = 6;

    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final FarmViewModel model = Happenings.model(farm, window);
    private final Activity activity = model.places().activity();

    @BeforeEach
    void open() {
        for (int number = 2; number < 2 + JOBS; number++) {
            farm.happen(submitted(number, "shot" + number, "kim", 50, frames("render", "1-4")));
        }
        model.open();
        seconds(1);
        model.places().shown().set(Place.ACTIVITY);
        seconds(1);
    }

    @Test
    void whatOthersDoWhileItIsLookedAtIsTold() {
        assertEquals("Nothing was done yet.", activity.trouble().get());

        pause("ana", 3);
        seconds(1);

        PastLine line = activity.lines().getFirst();
        assertEquals("ana", line.who());
        assertEquals("pause shot3", line.what());
        assertEquals("http · ws-ana", line.from());
    }

    @Test
    void manyJobsOfOneCommandAreCounted() {
        pause("ana", IntStream.range(2, 2 + JOBS).toArray());
        seconds(1);

        assertEquals("shot2, shot3, shot4, shot5 and 2 more", activity.lines().getFirst().on());
    }

    @Test
    void whatTheFarmWouldNotDoStandsBesideIt() {
        pause("ana", 3, 99);
        seconds(1);

        assertEquals("1 refused: There is no job 99.", activity.lines().getFirst().outcome());
    }

    @Test
    void whatWasDoneEarlierIsShownOnDemand() {
        for (int i = 0; i < 101; i++) {
            pause("ana", 3);
            done("ana", new Verb.Resume(), 3);
        }
        seconds(1);
        assertEquals(200, activity.lines().size());
        assertTrue(activity.hasEarlier().get());

        activity.earlier();
        seconds(1);
        assertEquals(202, activity.lines().size());
        assertFalse(activity.hasEarlier().get());
    }

    private void pause(String user, int... jobs) {
        done(user, new Verb.Pause(false), jobs);
    }

    private void done(String user, Verb verb, int... jobs) {
        List<Subject> subjects =
                IntStream.of(jobs).<Subject>mapToObj(one -> new Subject.OfJob(job(one))).toList();
        Origin origin = new Origin(user, "http", "ws-" + user);
        var _ = farm.send(Command.act(verb, subjects), origin, Terms.NONE);
    }

    private void seconds(int some) {
        window.advanceTimeBy(some, TimeUnit.SECONDS);
    }
}
