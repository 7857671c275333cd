package farmhand.viewmodel;

import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.minute;
import static farmhand.viewmodel.Happenings.running;
import static farmhand.viewmodel.Happenings.submitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.app.files.JobFiles;
import farmhand.farm.command.Origin;
import farmhand.farm.view.Update;
import farmhand.viewmodel.column.Column;
import farmhand.viewmodel.column.ColumnTexts;
import farmhand.viewmodel.keep.Keepsake;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;

/** What the rows of a farm say of time once it is no longer heard of. */
final class LostFarmTest {
    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final FarmViewModel model =
            new FarmViewModel(
                    "studio-a",
                    farm,
                    new Origin("kim", "window", "box1"),
                    new Surroundings(
                            window,
                            window,
                            new Passing(),
                            new JobFiles(),
                            Leave.ELSEWHERE,
                            Keepsake.NOTHING));

    @Test
    void timesStandStillAtWhenTheFarmWasHeardOfLast() {
        farm.happen(submitted(2, "sh010", frames("render", "1-9")));
        farm.happen(running(2, 0, 0, 5, ""));
        model.open();
        pass(60);

        farm.loss = new Update.Lost("", Duration.ofSeconds(3), Duration.ofSeconds(20));
        farm.lose("The farm does not answer.");
        pass(600);

        assertEquals("as of 14:38:40", model.connection().asOf().get());
        assertEquals("studio-a has not answered for 10m.", model.connection().trouble().get());
        assertThat(model.connection().troubleRest().get()).startsWith("Rows are as of 14:38:40.");
        var texts =
                new ColumnTexts(
                        model.rows(), model.watching().memory(), model.connection().seen()::get);
        assertEquals("1h 38", texts.of(Column.AGE, model.rows().jobs().getFirst()));
        assertEquals(minute(110).instant().plusSeconds(60), model.now().get());
    }

    private void pass(int seconds) {
        window.advanceTimeBy(seconds, TimeUnit.SECONDS);
    }

    /** Goes on with the window. */
    private final class Passing extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return minute(100).instant().plusMillis(window.now(TimeUnit.MILLISECONDS));
        }
    }
}
