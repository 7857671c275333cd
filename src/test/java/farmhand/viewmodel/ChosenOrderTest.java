package farmhand.viewmodel;

import static farmhand.viewmodel.Happenings.failed;
import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.minute;
import static farmhand.viewmodel.Happenings.running;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import farmhand.farm.FarmEvent;
import farmhand.farm.JobSettings;
import farmhand.viewmodel.Appearance.Brightness;
import farmhand.viewmodel.column.Column;
import farmhand.viewmodel.row.GroupRow;
import farmhand.viewmodel.row.Grouping;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.row.Order;
import farmhand.viewmodel.row.Order.By;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** What stands where, as the user chose it, and that it is kept. */
final class ChosenOrderTest {
    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final InMemory kept = new InMemory();
    private FarmViewModel model = open();

    @BeforeEach
    void submit() {
        farm.happen(submitted(2, "b", "kim", 50, frames("render", "1-4")));
        farm.happen(submitted(3, "C", "ana", 70, frames("render", "1")));
        farm.happen(submitted(4, "a", "kim", 60, frames("render", "1-2")));
        farm.happen(failed(4, 0, 0, "Out of memory"));
        settle();
    }

    @Test
    void jobsStandAsTheHeaderSaysAndOtherwiseAsUsual() {
        assertEquals(List.of("C", "a", "b"), names());

        order(By.NAME, false);
        assertEquals(List.of("a", "b", "C"), names());
        order(By.NAME, true);
        assertEquals(List.of("C", "b", "a"), names());
        order(By.WHO, false);
        assertEquals(List.of("C", "a", "b"), names());
        order(By.PRIORITY, false);
        assertEquals(List.of("b", "a", "C"), names());
        order(By.ERRORS, true);
        assertEquals(List.of("a", "C", "b"), names());
        order(By.AGE, false);
        assertEquals(List.of("a", "C", "b"), names());
    }

    @Test
    void jobsThatChangedPlacesStandWhereTheyWillRun() {
        farm.happen(submitted(5, "late", "kim", 50, frames("render", "1")));
        settle();
        assertEquals(List.of("C", "a", "b", "late"), names());

        farm.happen(
                new FarmEvent.JobEdited(job(2), settings(2).at(5), minute(9)),
                new FarmEvent.JobEdited(job(5), settings(5).at(2), minute(9)));
        settle();

        assertEquals(List.of("C", "a", "late", "b"), names());
    }

    private JobSettings settings(int number) {
        return farm.farm().job(job(number)).orElseThrow().settings();
    }

    @Test
    void aChosenOrderFollowsTheFarm() {
        order(By.RUNNING, true);

        farm.happen(running(2, 0, 0, 5, ""));
        settle();

        assertEquals("b", names().getFirst());
    }

    @Test
    void jobsOfOnePersonStandBelowOneHeading() {
        model.rows().grouping().set(Grouping.USER);

        List<GroupRow> groups = model.rows().groups(model.rows().jobs());
        assertEquals(List.of("ana", "kim"), groups.stream().map(GroupRow::name).toList());
        GroupRow kim = groups.getLast();
        assertEquals(2, kim.jobs().size());
        assertEquals("2 jobs", kim.facts().get().detail());
        assertEquals("1", kim.facts().get().errors());

        farm.happen(running(2, 0, 0, 5, ""));
        settle();
        assertEquals(Mark.RUNNING, kim.facts().get().mark());
        assertSame(kim, model.rows().groups(model.rows().jobs()).getLast());
        model.rows().grouping().set(Grouping.NONE);
        assertEquals(List.of(), model.rows().groups(model.rows().jobs()));
    }

    @Test
    void whatWasChosenIsThereAtTheNextStart() {
        order(By.AGE, true);
        model.rows().grouping().set(Grouping.QUEUE);
        model.computer().appearance().larger();
        model.computer().appearance().brightness().set(Brightness.LIGHT);
        model.computer().appearance().columns().show(Column.AGE, false);
        model.computer().appearance().columns().show(Column.ETA, false);
        model.computer().appearance().columns().show(Column.ETA, true);
        model.computer().appearance().columns().show(Column.TRIES, true);

        model = open();

        assertEquals(new Order(By.AGE, true), model.rows().order().get());
        assertEquals(Grouping.QUEUE, model.rows().grouping().get());
        assertEquals(110, model.computer().appearance().zoom().get());
        assertEquals(Brightness.LIGHT, model.computer().appearance().brightness().get());
        Set<Column> shown = model.computer().appearance().columns().shown();
        assertEquals(
                EnumSet.of(
                        Column.WHO,
                        Column.PERCENT,
                        Column.RUNNING,
                        Column.ERRORS,
                        Column.TRIES,
                        Column.PRIORITY,
                        Column.ETA),
                shown);
    }

    private void order(By by, boolean down) {
        model.rows().order().set(new Order(by, down));
    }

    private List<String> names() {
        return model.rows().jobs().stream().map(row -> row.facts().get().name()).toList();
    }

    private FarmViewModel open() {
        FarmViewModel opened = Happenings.model(farm, window, Leave.ELSEWHERE, kept);
        opened.open();
        return opened;
    }

    private void settle() {
        window.advanceTimeBy(500, TimeUnit.MILLISECONDS);
    }
}
