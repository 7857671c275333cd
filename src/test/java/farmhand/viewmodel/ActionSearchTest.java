package farmhand.viewmodel;

import static farmhand.viewmodel.Happenings.failed;
import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.viewmodel.act.Action;
import farmhand.viewmodel.menu.ActionSearch;
import farmhand.viewmodel.menu.WindowActions;
import farmhand.viewmodel.row.Order;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.concurrent.TimeUnit;

final class ActionSearchTest {
    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final FarmViewModel model = Happenings.model(farm, window);
    private final ActionSearch search = new WindowActions(model, new NotedScreen()).search();

    @BeforeEach
    void open() {
        farm.happen(submitted(2, "sh010", frames("render", "1-4")));
        farm.happen(failed(2, 0, 1, "Out of memory"));
        model.open();
        window.advanceTimeBy(100, TimeUnit.MILLISECONDS);
        model.selection().choose(List.of(model.rows().find(job(2)).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({
        // afwatch
        "skip, exclude",
        "suspend, pause",
        "start, resume",
        "stop, stop",
        "pause, pause",
        "restart, retry",
        "restart errors, retry",
        "restart error tasks, retry",
        "restart tasks, retry",
        "restart running, retry-running",
        "restart done, retry-all",
        "restart skipped, include",
        "reset error hosts, forgive",
        "try next, render-first",
        "move top, move-top",
        "set parameter, edit",
        "set priority, priority-up",
        "priority up, priority-up",
        "priority down, priority-down",
        "job properties, edit",
        "hosts mask, edit",
        "show host, show-worker",
        "sort by priority, show-order-priority",
        "set user, change-owner",
        "annotate, edit",
        "listen, tab-log",
        "show log, tab-log",
        "preview, preview",
        "del done, archive",
        "set nimby, worker-pause",
        "free, worker-free",
        "eject tasks, worker-eject",
        "heal sick, worker-heal",
        "visor, show-all",
        // CueGUI
        "eat, exclude",
        "eat dead, exclude",
        "eat dead frames, exclude",
        "mark done, exclude",
        "kill, stop",
        "kill frames, stop",
        "retry dead frames, retry",
        "unpause, resume",
        "unbook, stop",
        "drop depend, edit",
        "drop dependencies, edit",
        "view dependencies, tab-graph",
        "comments, edit",
        "reorder, move-top",
        "unmonitor, archive",
        "tail log, tab-log",
        "lock host, worker-pause",
        "unlock host, worker-bring-back",
        // accsyn, pyfarm, Party
        "onhold, hold",
        "abort, stop",
        "cancel, stop",
        "retry, retry",
        "requeue, retry",
        "rerun, retry",
        "delete, delete",
        "offline, pause",
        // others
        "book, resume",
        "blacklist, retry-elsewhere",
        "zombies, place-workers",
        "resubmit, clone",
        "reassign, change-owner",
        "interrupt, stop",
        "spool, submit",
        "bump, priority-up",
        "untry, render-first",
        "modify frame range, append-frames",
        "timeout, edit",
        "ungroup, menu-group-none",
        "group by none, menu-group-none",
        "fullscreen, menu-fullScreen"
    })
    void whatOtherToolsCallSoComesFirst(String typed, String id) {
        List<String> all = found(typed);

        assertEquals(id, all.isEmpty() ? "" : all.getFirst(), () -> typed + " finds " + all);
    }

    @Test
    void itDoesSoThoughItCannotBeDoneNow() {
        farm.happen(submitted(3, "sh011", frames("render", "1-4")));
        window.advanceTimeBy(100, TimeUnit.MILLISECONDS);
        model.selection().choose(List.of(model.rows().find(job(3)).orElseThrow()));

        assertEquals(List.of("stop"), found("kill"));
        assertEquals("retry", found("requeue").getFirst());
        assertEquals("No task of it has failed.", first().missing().get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"use local cores", "request cores", "stagger", "auto eat"})
    void whatThereIsNotIsNotGuessed(String typed) {
        assertEquals(List.of(), found(typed));
    }

    @Test
    void noTwoAreCalledAlike() {
        search.begin();
        List<String> names = search.found().get().stream().map(a -> a.label().get()).toList();

        assertEquals(names.stream().distinct().toList(), names);
    }

    @Test
    void allWordsThatAreTypedMustFit() {
        assertEquals(List.of("append-frames"), found("fr app"));
        assertEquals(List.of(), found("append nonsense"));
    }

    @Test
    void whatCanBeDoneNowComesFirst() {
        model.selection().choose(List.of());

        assertEquals("submit", found("").getFirst());
    }

    @Test
    void whatIsDoneInTheWindowIsFoundByItsWordsAndOtherToolsWords() {
        assertEquals(List.of("menu-preferences"), found("preferences"));
        assertEquals("menu-preferences", found("settings").getLast());
        assertEquals(List.of("menu-theme-dark"), found("dark"));
        assertEquals(List.of("menu-larger", "menu-smaller", "menu-usual"), found("zoom"));
        assertEquals(List.of("density-dense", "density-normal", "density-roomy"), found("density"));
        assertEquals(List.of("menu-group-user"), found("group user"));
        assertEquals("place-workers", found("workers").getFirst());
        assertEquals("place-archive", found("archive").getFirst());
        assertEquals(List.of("menu-resync"), found("refresh"));
        assertEquals(List.of("menu-connect"), found("server"));
        assertEquals(List.of("menu-quit"), found("quit"));
        assertEquals("menu-notices", found("notices").getFirst());
        assertEquals("menu-keys", found("keys").getFirst());
        assertEquals(List.of("show-column-eta"), found("column eta"));
        assertEquals(List.of("show-failing"), found("show failing"));
        assertEquals(List.of("show-state-5"), found("only failed"));
        assertEquals("view-saveThis", found("save view").getFirst());
    }

    @Test
    void theLogIsThatOfTheChosenTaskFirst() {
        model.selection().choose(List.of());
        assertEquals("tab-log", found("log of").getFirst());
        assertEquals("Choose one task or job first.", first().missing().get());
        model.selection()
                .choose(
                        List.of(
                                model.rows()
                                        .find(job(2))
                                        .orElseThrow()
                                        .blocks()
                                        .getFirst()
                                        .tasks()
                                        .get(1)));

        assertEquals("tab-log", found("log").getFirst());
        assertEquals("", first().missing().get());
    }

    @Test
    void whatCannotBeDoneSaysWhyAsThingsAreNow() {
        model.selection().choose(List.of(model.rows().find(job(2)).orElseThrow()));
        assertEquals("retry", found("retry").getFirst());

        assertEquals("Retry 1 failed", first().label().get());
        assertEquals("", first().missing().get());
    }

    @Test
    void theTableIsSortedByAWordAndOnceMoreTheOtherWay() {
        assertEquals(List.of("show-order-errors"), found("sort errors"));
        first().run();
        assertEquals(new Order(Order.By.ERRORS, true), model.rows().order().get());
        first().run();
        assertEquals(new Order(Order.By.ERRORS, false), model.rows().order().get());

        assertEquals(List.of("show-order-usual"), found("sort usual"));
        first().run();
        assertEquals(Order.USUAL, model.rows().order().get());
    }

    private Action first() {
        return search.found().get().getFirst();
    }

    private List<String> found(String typed) {
        search.begin();
        search.typed().set(typed);
        return search.found().get().stream().map(Action::id).toList();
    }
}
