package farmhand.viewmodel;

import static farmhand.viewmodel.Happenings.done;
import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.minute;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.app.files.JobFiles;
import farmhand.farm.command.Origin;
import farmhand.farm.link.FarmLink;
import farmhand.farm.view.Update;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

final class LastRowsTest {
    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private Optional<Remembered> kept = Optional.empty();

    @Test
    void theRowsOfTheLastSessionAreThereBeforeTheFarmAnswers() {
        farm.happen(submitted(2, "sh010", frames("render", "1-4")));
        farm.happen(done(2, 0, 0));
        open(farm).close();

        FarmViewModel again = open(new SilentFarm());

        assertEquals(List.of("sh010"), names(again));
        assertTrue(again.connection().stale().get());
        assertEquals("Waiting for studio-a.", again.connection().trouble().get());
        assertEquals(
                "The rows are of your last session, as of 2026-11-21 14:38.",
                again.connection().troubleRest().get());
        assertFalse(again.actions().of("submit").missing().get().isEmpty());
        again.close();
        assertEquals(minute(100).instant(), kept.orElseThrow().at());
    }

    @Test
    void theyAreThereAlsoWhereItIsKnownBeforeThatTheFarmIsAway() {
        farm.happen(submitted(2, "sh010", frames("render", "1-4")));
        open(farm).close();

        FarmViewModel again = open(away());

        assertEquals(List.of("sh010"), names(again));
        assertEquals("as of 2026-11-21 14:38", again.connection().asOf().get());
        again.connection().refused("The token is wrong.");
        assertEquals("as of 2026-11-21 14:38", again.connection().asOf().get());
        assertEquals(
                "The token is wrong. Rows are as of 2026-11-21 14:38.",
                again.connection().troubleRest().get());
    }

    @Test
    void ofAFarmThatWasNeverHeardNoneSaysHowManyJobsItHasOrSinceWhen() {
        Connection connection = open(away()).connection();

        assertEquals("The farm has not said yet which jobs it has.", connection.unheard().get());
        assertEquals("Next try in 3 s.", connection.troubleRest().get());
        assertEquals("", connection.asOf().get());
        assertEquals("", open(farm).connection().unheard().get());
    }

    @Test
    void whatTheFarmSaysTakesTheirPlace() {
        farm.happen(submitted(2, "sh010", frames("render", "1-4")));
        farm.happen(submitted(3, "sh020", frames("render", "1-4")));
        open(farm).close();
        FakeFarm other = new FakeFarm();
        other.happen(submitted(3, "sh020_v2", frames("render", "1-4")));

        FarmViewModel again = open(other);

        assertEquals(List.of("sh020_v2"), names(again));
        assertFalse(again.connection().stale().get());
        assertEquals("", again.connection().trouble().get());
    }

    @Test
    void aFarmOfAnotherVersionIsShownButNotChanged() {
        Versions versions = new Versions("1.4.0");
        ConnectionState.Live live = new ConnectionState.Live("2.0.0");

        assertTrue(versions.fits("1.0.0"));
        assertFalse(versions.fits("2.0.0"));
        assertEquals(
                "studio-a is of version 2.0.0, this window of 1.4.0.",
                versions.trouble("studio-a", live));
        assertTrue(versions.remedy(live).contains("Update the older"));
    }

    private static FarmLink away() {
        return new SilentFarm(List.of(new Update.Lost("refused", Duration.ofSeconds(3))));
    }

    private static List<String> names(FarmViewModel model) {
        return model.rows().jobs().stream().map(row -> row.facts().get().name()).toList();
    }

    private FarmViewModel open(FarmLink link) {
        Outside outside =
                new Outside() {
                    @Override
                    public Optional<Remembered> lastRows() {
                        return kept;
                    }

                    @Override
                    public void keepRows(Remembered rows) {
                        kept = Optional.of(rows);
                    }
                };
        Surroundings around =
                new Surroundings(
                        window,
                        window,
                        Clock.fixed(minute(100).instant(), ZoneOffset.UTC),
                        new JobFiles(),
                        Leave.ELSEWHERE,
                        new InMemory(),
                        outside);
        FarmViewModel model =
                new FarmViewModel("studio-a", link, new Origin("kim", "window", "box1"), around);
        model.open();
        window.advanceTimeBy(100, TimeUnit.MILLISECONDS);
        return model;
    }
}
