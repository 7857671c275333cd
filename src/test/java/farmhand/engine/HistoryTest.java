package farmhand.engine;

import static farmhand.testing.AJob.aJob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Act;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.TaskEdit;
import farmhand.farm.command.Verb;
import farmhand.farm.history.Entry;
import farmhand.farm.link.Question;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.task.TaskState;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

/** Who changed what, of a farm with one paused job of ten frames. */
final class HistoryTest {
    private final TestFarm farm = TestFarm.withSlots(2);
    private JobNumber job = JobNumber.FIRST;

    @BeforeEach
    void begin() {
        job = farm.submit(aJob().withBlock("beauty", "1-10").paused());
    }

    @AfterEach
    void end() {
        farm.close();
    }

    @Test
    void whatChangesSomethingIsAnEntryOfTheRevisionThatWasAnswered() {
        Outcome.Done done = farm.act(new Verb.Exclude(), "2/0/2-4");

        Entry entry = newest();
        assertEquals(done.revision(), entry.revision());
        assertEquals(TestFarm.KIM, entry.origin());
        assertEquals("exclude", entry.command());
        assertEquals(TestFarm.subjects("2/0/2-4"), entry.subjects());
        assertEquals("done", entry.outcome());
    }

    @Test
    void aBulkIsOneEntryWithWhatItRefused() {
        farm.done(
                new Command.EditTasks(
                        job, List.of(TaskEdit.to(Subject.parse("2/0/0"), TaskState.DONE))));
        int before = all().size();

        farm.done(
                new Command.Acts(
                        List.of(
                                new Act(new Verb.Hold(), TestFarm.subjects("2/0/0-3", "2/0/5")),
                                new Act(new Verb.Exclude(), TestFarm.subjects("2/0/7")))));

        assertEquals(before + 1, all().size());
        assertEquals("hold, exclude", newest().command());
        assertEquals(TestFarm.subjects("2/0/1-3", "2/0/5", "2/0/7"), newest().subjects());
        assertThat(newest().refused()).extracting(Rejection::subject).containsExactly("2/0/0");
        assertEquals("partly", newest().outcome());
    }

    @Test
    void whatChangesNothingIsNone() {
        farm.done(new Command.EditJob(job, List.of(new JobField.Note("hot"))));
        int before = all().size();

        farm.done(new Command.EditJob(job, List.of(new JobField.Note("hot"))));
        farm.act(new Verb.Pause(false), "2");
        farm.refused(new Command.EditJob(new JobNumber(9), List.of(new JobField.Note("hot"))));

        assertEquals(before, all().size());
    }

    private Entry newest() {
        return all().getFirst();
    }

    private List<Entry> all() {
        return farm.ask(new Question.HistoryOf(Set.of(), Question.HistoryOf.NEWEST, 100)).entries();
    }
}
