package farmhand.engine;

import static farmhand.testing.ABlock.aListBlock;
import static farmhand.testing.AJob.aJob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.JobStatus;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.command.Verb;
import farmhand.farm.link.JobPage;
import farmhand.farm.link.Question;
import farmhand.farm.task.TaskState;
import farmhand.farm.time.Age;
import farmhand.farm.view.View;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/** How jobs grow old, on a farm with job 2 that is done and job 3 that is paused. */
final class AgesTest {
    private static final JobNumber TWO = JobNumber.FIRST;
    private static final Command UNDO = new Command.Undo(Command.Undo.MINE);

    private final MemoryStore store = new MemoryStore(Farm.EMPTY);
    private TestFarm farm = TestFarm.startedAt("2026-11-21T08:00:00Z", store, 2);

    @BeforeEach
    void begin() {
        farm.submit(aJob().withBlock("beauty", "1-3").with(aListBlock("mail", 1)).paused());
        farm.submit(aJob().withBlock("beauty", "1-3").paused());
        farm.done(new Command.EditJob(TWO, List.of(new JobField.Finished())));
    }

    @AfterEach
    void end() {
        farm.close();
    }

    @Test
    void whatIsOverForAnHourIsInactiveAndForTwoWeeksArchived() {
        at("2026-11-21T08:59:59Z");
        assertEquals(Age.ACTIVE, job(2).age());
        at("2026-11-21T09:00:01Z");
        TestFarm.await(() -> job(2).age() == Age.INACTIVE);
        at("2026-12-05T08:00:01Z");
        TestFarm.await(() -> job(2).age() == Age.ARCHIVED);
        assertEquals(Age.ACTIVE, job(3).age());
    }

    @Test
    void readersAreToldOfActiveJobsAndOthersAreListedWhenAskedFor() {
        farm.act(new Verb.Archive(), "2");

        assertThat(View.project(farm.coordinator.farm()).jobs().keySet())
                .containsExactly(new JobNumber(3));
        assertEquals(1, listed(Age.ACTIVE).total());
        assertEquals(2, listed(Age.ACTIVE, Age.ARCHIVED).total());
        assertEquals(1, listed(Age.ACTIVE, Age.INACTIVE).total());
    }

    @Test
    void whatIsRestoredDoesNotGrowOldAtOnce() {
        farm.act(new Verb.Archive(), "2");
        at("2026-12-21T08:00:00Z");
        farm.act(new Verb.Restore(), "2");

        at("2026-12-21T08:59:00Z");
        assertEquals(Age.ACTIVE, job(2).age());
        at("2026-12-21T09:00:01Z");
        TestFarm.await(() -> job(2).age() == Age.INACTIVE);
    }

    @Test
    void onlyWhatIsOverIsArchived() {
        assertEquals("not_over", farm.act(new Verb.Archive(), "3").refused().getFirst().code());
        assertEquals(Age.ACTIVE, job(3).age());
    }

    @Test
    void appendingToAnArchivedJobOpensIt() {
        farm.act(new Verb.Archive(), "2");

        farm.done(new Command.AppendTasks(new BlockAddress(TWO, 1), aListBlock("x", 2).tasks()));

        assertEquals(Age.ACTIVE, job(2).age());
        assertTrue(job(2).finished().isNever());
        farm.done(UNDO);
        assertEquals(Age.ARCHIVED, job(2).age());
        assertEquals(JobStatus.DONE, job(2).status());
    }

    @Test
    void archivingIsUndone() {
        farm.act(new Verb.Archive(), "2");

        farm.done(UNDO);

        assertEquals(Age.ACTIVE, job(2).age());
    }

    @Test
    void aJobGoesByItselfWhenItsUserSaidSo() {
        farm.done(new Command.EditJob(TWO, List.of(new JobField.DeleteAfter(Duration.ofHours(5)))));

        at("2026-11-21T12:59:00Z");
        assertFalse(job(2).deleted());
        at("2026-11-21T13:00:01Z");
        TestFarm.await(() -> job(2).deleted());
    }

    @Test
    void whatWasDeletedIsKeptWholeAndThenPurged() {
        farm.act(new Verb.Delete(), "2");
        at("2026-12-05T07:59:00Z");
        farm.act(new Verb.Restore(), "2");
        assertEquals(TaskState.DONE, farm.task("2/0/0").state());
        farm.act(new Verb.Delete(), "2");

        at("2026-12-19T08:00:00Z");
        TestFarm.await(() -> farm.coordinator.farm().jobs().find(TWO).isEmpty());

        TestFarm.await(() -> farm.runner.forgotten().equals(List.of(TWO)));
        assertEquals("not_found", farm.act(new Verb.Restore(), "2").refused().getFirst().code());
        assertEquals(new JobNumber(4), farm.submit(aJob().withBlock("b", "1").paused()));
    }

    @Test
    void aCloneIsTheSameWorkPausedForWhoeverAsks() {
        farm.act(new Verb.Delete(), "2/0/1");

        farm.act(new Verb.Clone(), "2");

        Job clone = job(4);
        assertEquals("kim", clone.settings().user());
        assertTrue(clone.settings().wishes().paused());
        assertEquals(job(2).blocks().getFirst().spec(), clone.blocks().getFirst().spec());
        assertEquals(TaskState.DELETED, farm.task("4/0/1").state());
        assertEquals(3, clone.totals().open());
        farm.done(UNDO);
        assertTrue(job(4).deleted());
    }

    /** Ends the coordinator and begins again at that time. */
    private void at(String time) {
        farm.close();
        farm = TestFarm.startedAt(time, store, 2);
        farm.done(new Command.Acts(List.of()));
    }

    private Job job(int number) {
        return farm.coordinator.farm().jobs().find(new JobNumber(number)).orElseThrow();
    }

    private JobPage listed(Age... ages) {
        Question.Part all = new Question.Part("kim", 0, 100);
        return farm.ask(new Question.JobsWhere("", Set.of(ages), all));
    }
}
