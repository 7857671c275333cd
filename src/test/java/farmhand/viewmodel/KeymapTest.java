package farmhand.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.viewmodel.act.Action;
import farmhand.viewmodel.act.Keymap;
import farmhand.viewmodel.menu.WindowActions;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

final class KeymapTest {
    private final InMemory kept = new InMemory();
    private final FarmViewModel model = open();
    private final WindowActions window = new WindowActions(model, new NotedScreen());
    private final Keymap keys = model.actions().keymap();

    private FarmViewModel open() {
        return Happenings.model(new FakeFarm(), new TestScheduler(), Leave.ELSEWHERE, kept);
    }

    @Test
    void anotherKeyIsSetAndIsThereTheNextTimeAndInOtherWindows() {
        FarmViewModel other = open();

        keys.set(of("stop"), "Shortcut+Shift+Q");

        assertEquals("Shortcut+Shift+Q", of("stop").key());
        assertTrue(keys.isSet(of("stop")));
        assertEquals("Shortcut+Shift+Q", open().actions().of("stop").key());
        other.actions().keymap().look();
        assertEquals("Shortcut+Shift+Q", other.actions().of("stop").key());

        keys.forget();
        assertEquals("Shift+P", of("stop").key());
        assertFalse(keys.isSet(of("stop")));
    }

    @Test
    void aKeyThatIsTakenSaysByWhom() {
        assertEquals(
                "That key is taken by “Retry”. Set another there first.",
                keys.refusal(of("stop"), "R"));
        keys.set(of("stop"), "R");
        assertEquals("Shift+P", of("stop").key());

        keys.set(of("retry"), "");
        keys.set(of("stop"), "R");
        assertEquals("", of("retry").key());
        assertEquals("R", of("stop").key());
        assertThat(keys.refusal(of("hold"), "Shift+Shortcut+Z")).contains("taken");
    }

    @Test
    void whatAnActionIsCalledInTheListDoesNotDependOnWhatIsChosen() {
        FakeFarm farm = new FakeFarm();
        TestScheduler scheduler = new TestScheduler();
        FarmViewModel model = Happenings.model(farm, scheduler);
        farm.happen(Happenings.submitted(2, "sh010", Happenings.frames("render", "1-4")));
        farm.happen(Happenings.submitted(3, "sh020", Happenings.frames("render", "1-4")));
        farm.happen(Happenings.failed(2, 0, 2, "Out of memory"));
        model.open();
        scheduler.advanceTimeBy(1, TimeUnit.SECONDS);
        model.selection().choose(List.copyOf(model.rows().jobs()));

        assertEquals("Retry 1 failed", model.actions().of("retry").label().get());
        assertEquals("Retry", model.actions().of("retry").name());
        assertEquals("Pause", model.actions().of("pause").name());
        assertEquals(names(open()), names(model));
    }

    private static List<String> names(FarmViewModel of) {
        return of.actions().all().stream().map(Action::name).toList();
    }

    @Test
    void whatIsTypedIsNoKeyOfTheWindowAndWhatIsFixedNoneAtAll() {
        Action quit = window.of("menu.quit");
        assertThat(keys.refusal(quit, "Q")).startsWith("That would be typed");
        assertEquals("", keys.refusal(quit, "F10"));
        assertThat(keys.refusal(of("stop"), "G")).startsWith("That key always means the same.");
        keys.set(quit, "Alt+Q");
        assertEquals("Alt+Q", quit.key());
    }

    @Test
    void noTwoOfThemHaveOneKeyButThoseThatTakeTurns() {
        List<String> twice =
                Stream.concat(model.actions().all().stream(), window.everywhere().stream())
                        .map(Action::key)
                        .filter(key -> !key.isEmpty())
                        .toList();

        assertThat(twice.stream().filter(key -> !key.equals("P"))).doesNotHaveDuplicates();
    }

    private Action of(String id) {
        return model.actions().of(id);
    }
}
