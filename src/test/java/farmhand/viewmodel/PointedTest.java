package farmhand.viewmodel;

import static farmhand.viewmodel.Happenings.failed;
import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.minute;
import static farmhand.viewmodel.Happenings.running;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.address.IndexRun;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Pointed;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.TimeUnit;

final class PointedTest {
    private static final Instant NOW = minute(50).instant();

    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();

    @Test
    void aFrameSaysHowItIsWhereAndForHowLong() {
        farm.happen(submitted(2, "sh010", frames("render", "1-4")));
        farm.happen(running(2, 0, 1, 40, "Sample 4/10"));
        farm.happen(failed(2, 0, 2, "Out of memory"));
        JobRow row = opened();

        assertEquals(
                "2 · Running · r07 · 10:00 · Sample 4/10",
                Pointed.words(row, 0, new IndexRun(1, 1), NOW));
        assertEquals(
                "3 · Failed · r12 · 7:30 · Out of memory",
                Pointed.words(row, 0, new IndexRun(2, 2), NOW));
    }

    @Test
    void framesThatShareAPixelAreCounted() {
        farm.happen(submitted(2, "sh010", frames("render", "1-4"), frames("comp", "1-40")));
        farm.happen(running(2, 1, 3, 40, ""));

        assertEquals(
                "comp 3–7: 1 running, 4 ready",
                Pointed.words(opened(), 1, new IndexRun(2, 6), NOW));
    }

    private JobRow opened() {
        FarmViewModel model = Happenings.model(farm, window);
        model.open();
        window.advanceTimeBy(100, TimeUnit.MILLISECONDS);
        JobRow row = model.rows().find(job(2)).orElseThrow();
        row.blocks().forEach(model.watching()::opened);
        model.watching().visible(Set.of(job(2)));
        window.advanceTimeBy(100, TimeUnit.MILLISECONDS);
        return row;
    }
}
