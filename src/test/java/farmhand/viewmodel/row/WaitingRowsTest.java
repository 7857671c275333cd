package farmhand.viewmodel.row;

import static farmhand.viewmodel.Happenings.done;
import static farmhand.viewmodel.Happenings.failed;
import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.minute;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.JobSettings;
import farmhand.farm.Need;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.Mask;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.NeedSpec.Whose;
import farmhand.farm.time.JobTimes;
import farmhand.farm.view.Differences;
import farmhand.farm.view.Update;
import farmhand.farm.view.Watch;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Jobs, blocks and tasks that wait for something outside of their job. */
final class WaitingRowsTest {
    private Instant now = minute(10).instant();
    private final Rows rows = new Rows(() -> now);
    private Farm farm = Farm.EMPTY;

    @BeforeEach
    void begin() {
        happen(submitted(2, "sh010", frames("render", "1")));
    }

    @Test
    void aJobThatWaitsForItsTimeIsReadyOnceThatHasCome() {
        happen(
                waiting(
                        JobWishes.USUAL.with(JobTimes.NONE.withNotBefore(minute(20))),
                        List.of(),
                        frames("comp", "1-2")));
        assertEquals("WAITING waits for its time", shown());
        assertEquals(1, rows.counts().get().ready());

        now = now.plus(Duration.ofMinutes(10));
        rows.tick(now);

        assertEquals("READY 2 ready", shown());
        assertEquals(3, rows.counts().get().ready());
    }

    @Test
    void whatWaitsForOneOfTwoBlocksOfANameSaysForWhichFrames() {
        happen(
                submitted(
                        3,
                        "sh020",
                        frames("render", "1-40"),
                        frames("render", "41-50"),
                        frames("comp", "41-50", new Need.WholeBlock(0))));

        assertEquals(
                "waits for block render 1–40 (0 of 40 done)",
                rows.find(job(3)).orElseThrow().blocks().getLast().facts().get().reason());
    }

    @Test
    void aJobThatWaitsByAMaskIsReadyOnceNoneIsLeft() {
        var mask = new Need.JobsMatching(new Mask("sh.*"), Whose.USER);
        happen(waiting(JobWishes.USUAL, List.of(mask), frames("comp", "1-2")));
        assertEquals("WAITING waits for job sh010", shown());

        happen(submitted(4, "sh020", frames("render", "1")));
        happen(done(2, 0, 0));
        assertEquals("WAITING waits for job sh020", shown());

        happen(new FarmEvent.JobDeleted(job(4), minute(30)));
        assertEquals("READY 2 ready", shown());

        happen(submitted(5, "sh030", frames("render", "1")));
        assertEquals("WAITING waits for job sh030", shown());
    }

    @Test
    void aBlockThatWaitsForAnotherJobIsNotReady() {
        happen(
                waiting(
                        JobWishes.USUAL,
                        List.of(),
                        frames("comp", "1-2", new Need.WholeJob(job(2)))));
        assertEquals("WAITING waits for job sh010 (0 %)", shown());

        happen(done(2, 0, 0));

        assertEquals("READY 2 ready", shown());
    }

    @Test
    void aBlockThatWaitsForFailedTasksHasNotFailedItself() {
        happen(
                submitted(
                        3,
                        "sh030",
                        frames("render", "1-2"),
                        frames("comp", "1-2", new Need.WholeBlock(0))));
        happen(failed(3, 0, 0, "Out of memory"));
        happen(done(3, 0, 1));

        RowFacts comp = row().blocks().get(1).facts().get();
        assertEquals(Mark.WAITING, comp.mark());
        assertEquals("waits for block render, of which 1 task failed", comp.reason());
    }

    @Test
    void aJobThatCanNeverRunSaysWhatHoldsItUp() {
        happen(waiting(JobWishes.USUAL, List.of(new Need.WholeJob(job(2))), frames("comp", "1-2")));
        assertEquals("WAITING waits for job sh010 (0 %)", shown());

        happen(failed(2, 0, 0, "Out of memory"));

        assertEquals(Mark.FAILED, row().facts().get().mark());
        assertEquals("waits for job sh010, of which 1 task failed", row().facts().get().reason());
    }

    /** Of the job, whose blocks and tasks are the same. */
    private String shown() {
        BlockRow block = row().blocks().getFirst();
        String shown = row().facts().get().mark() + " " + row().facts().get().reason();
        assertEquals(
                shown, block.facts().get().mark() + " " + block.facts().get().reason(), "block");
        assertEquals(row().facts().get().mark(), block.mark(1));
        assertEquals(
                List.of(new Strip.Run(row().facts().get().mark(), 2)),
                block.strip().get().segments().getFirst().runs());
        return shown;
    }

    private JobRow row() {
        return rows.find(job(3)).orElseThrow();
    }

    private static FarmEvent waiting(
            JobWishes wishes, List<Need.OfJobs> needs, FarmEvent.NewBlock block) {
        return new FarmEvent.JobAdded(
                job(3),
                new JobSettings("comp", "kim", 50, wishes, needs, Metadata.NONE),
                List.of(block),
                minute(3));
    }

    private void happen(FarmEvent... events) {
        Farm after = farm.apply(List.of(events));
        rows.apply(
                new Update.Changes(
                        farm.revision() + 1,
                        after.revision(),
                        Differences.between(farm, after, Watch.NOTHING).toList()));
        farm = after;
    }
}
