package farmhand.engine;

import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.address.When;
import farmhand.farm.link.Question;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.farm.view.WorkerInfo;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

/** How many attempts failed on a machine of late, and since when it takes part. */
final class RecentFailuresTest {
    private static final Exit FAILED = Exit.of(End.FAILED, "out of memory");

    private final TestFarm farm = TestFarm.withSlots(4);

    @AfterEach
    void close() {
        farm.close();
    }

    @Test
    void failuresCountForAnHourAlsoOfTasksThatAreTriedAgain() {
        farm.submit(aJob().withBlock("render", "1-2"));
        farm.awaitLaunches(2);
        farm.ends("2/0/0/1", FAILED);
        farm.passes(Duration.ofMinutes(50));
        farm.ends("2/0/1/1", Exit.DONE);
        farm.awaitRunning("2/0/0/2");
        farm.ends("2/0/0/2", FAILED);

        farm.awaitRunning("2/0/0/3");
        assertEquals(2, worker(farm).failures());

        farm.passes(Duration.ofMinutes(11));

        assertEquals(1, worker(farm).failures());

        farm.passes(Duration.ofMinutes(50));

        assertEquals(0, worker(farm).failures());
    }

    @Test
    void whatStandsFailedIsCountedAfterARestart() {
        farm.submit(aJob().withBlock("render", "1"));
        farm.awaitLaunches(1);
        farm.ends("2/0/0/1", FAILED);
        farm.awaitRunning("2/0/0/2");
        farm.ends("2/0/0/2", FAILED);
        farm.awaitRunning("2/0/0/3");
        farm.ends("2/0/0/3", FAILED);
        farm.close();

        try (TestFarm later = TestFarm.startedFrom(farm.store, 1)) {
            assertEquals(1, worker(later).failures());
        }
    }

    @Test
    void aMachineTakesPartSinceItsCoordinatorBegan() {
        farm.passes(Duration.ofHours(3));

        assertEquals(When.at(Instant.parse("2026-11-21T08:00:00Z")), worker(farm).since());
    }

    private static WorkerInfo worker(TestFarm farm) {
        return farm.ask(new Question.AllWorkers()).getFirst();
    }
}
