package farmhand.farm.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import farmhand.farm.Farm;
import farmhand.farm.JobSettings;
import farmhand.farm.SeenJob;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.When;
import farmhand.farm.policy.Policy;
import farmhand.farm.task.Task;
import farmhand.testing.Specs;
import farmhand.viewmodel.row.Rows;

import org.junit.jupiter.api.Test;

import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** An afserver that was started again has forgotten what was appended shortly before. */
final class SeenAgainTest {
    private static final JobNumber JOB = JobNumber.FIRST;

    private final Farm before = seen(Farm.EMPTY, "1-3", "1-9");

    @Test
    void aJobThatLostABlockIsToldAnew() {
        assertToldAnew(seen(before, "1-3"));
    }

    @Test
    void aJobThatLostTasksIsToldAnew() {
        assertToldAnew(seen(before, "1-3", "1-7"));
    }

    @Test
    void aJobThatGrewIsNot() {
        Farm after = seen(before, "1-3", "1-9", "1-2");

        assertEquals(
                List.of(),
                changes(before, after).changes().stream()
                        .filter(ViewChange.JobRemoved.class::isInstance)
                        .toList());
    }

    @Test
    void rowsThatWereReadBeforeShowNoMoreThanThereIs() {
        Rows rows = new Rows(InstantSource.system());
        rows.apply(Parts.ofJobs(before).toList().getFirst());
        assertEquals(2, rows.find(JOB).orElseThrow().blocks().size());

        rows.apply(Parts.ofJobs(seen(before, "1-3")).toList().getFirst());

        assertEquals(1, rows.find(JOB).orElseThrow().blocks().size());
        assertEquals(1, rows.jobs().size());
        assertEquals(1, rows.counts().get().jobs());
    }

    private void assertToldAnew(Farm after) {
        Update.Changes changes = changes(before, after);

        assertInstanceOf(ViewChange.JobRemoved.class, changes.changes().getFirst());
        assertEquals(View.project(after), View.project(before).apply(changes));
        assertEquals(
                List.of(new ViewChange.JobAdded(WholeJob.of(after.jobs().find(JOB).orElseThrow()))),
                Differences.since(after, before.revision())
                        .filter(ViewChange.JobAdded.class::isInstance)
                        .toList());
    }

    private static Update.Changes changes(Farm old, Farm now) {
        return new Update.Changes(
                old.revision() + 1,
                now.revision(),
                Differences.between(old, now, Watch.NOTHING).toList());
    }

    private static Farm seen(Farm farm, String... frames) {
        List<SeenJob.SeenBlock> blocks =
                Stream.of(frames)
                        .map(range -> Specs.frames("render", range))
                        .map(
                                spec ->
                                        new SeenJob.SeenBlock(
                                                spec,
                                                Collections.nCopies(
                                                        spec.work().count(), Task.UNTOUCHED)))
                        .toList();
        JobSettings settings = Specs.settings("job");
        SeenJob job = new SeenJob(JOB, settings, blocks, Specs.AT, When.NEVER);
        return farm.seen(List.of(job), List.of(), Policy.USUAL);
    }
}
