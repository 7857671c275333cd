package farmhand.viewmodel;

import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.running;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.viewmodel.Places.Place;
import farmhand.viewmodel.act.Action;
import farmhand.viewmodel.form.submit.SubmitForm;
import farmhand.viewmodel.row.Row;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The ways from one thing to another. */
final class JumpsTest {
    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final FarmViewModel model = Happenings.model(farm, window);

    @Test
    void aJobThatWasSubmittedIsChosenWhateverIsLookedFor() {
        farm.happen(submitted(2, "sh010", frames("render", "1-4")));
        model.open();
        model.find().typed().text().set("name:sh010");
        pass();
        List<Row> wanted = new ArrayList<>();
        model.selection().wanted().subscribe(row -> row.ifPresent(wanted::add));

        model.actions().of("submit").run();
        var form = (SubmitForm) model.forms().shown().get().orElseThrow();
        form.name().text().set("sh030");
        form.block().frames().text().set("1-3");
        form.block().command().text().set("render @#@");
        form.send();
        pass();

        assertEquals(
                List.of("sh030"), wanted.stream().map(row -> row.facts().get().name()).toList());
        assertEquals(2, model.find().jobs().size());
    }

    @Test
    void aTaskLeadsToItsMachine() {
        farm.happen(submitted(2, "sh010", frames("render", "1-4")));
        farm.happen(running(2, 0, 1, 43, ""));
        model.open();
        pass();
        var tasks = model.rows().find(job(2)).orElseThrow().blocks().getFirst().tasks();
        Action way = model.actions().of("show-worker");

        model.selection().choose(List.of(tasks.get(0)));
        assertEquals("Choose one task that runs or ran.", way.missing().get());
        model.selection().choose(List.of(tasks.get(1)));
        pass();
        way.run();

        assertEquals(Place.WORKERS, model.places().shown().get());
        assertEquals("r07", model.places().workers().chosen().get());
    }

    private void pass() {
        window.advanceTimeBy(3, TimeUnit.SECONDS);
    }
}
