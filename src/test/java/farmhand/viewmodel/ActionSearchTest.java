package farmhand.viewmodel;

import static farmhand.viewmodel.Happenings.failed;
import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.viewmodel.act.Action;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.TimeUnit;

final class ActionSearchTest {
    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final FarmViewModel model = Happenings.model(farm, window);

    @BeforeEach
    void open() {
        farm.happen(submitted(2, "sh010", frames("render", "1-4")));
        farm.happen(failed(2, 0, 1, "Out of memory"));
        model.open();
        window.advanceTimeBy(100, TimeUnit.MILLISECONDS);
        model.selection().choose(List.of(model.rows().find(job(2)).orElseThrow()));
    }

    @Test
    void otherToolsWordsFindWhatIsMeantByThem() {
        assertEquals(List.of("exclude"), found("eat"));
        assertEquals(List.of("exclude"), found("skip"));
        assertEquals(
                List.of("retry", "retry-all", "retry-missing", "retry-elsewhere"),
                found("requeue"));
        assertEquals(List.of("pause", "hold", "stop"), found("suspend"));
        assertEquals(List.of("delete", "stop"), found("kill"));
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

    private List<String> found(String typed) {
        model.actions().search().begin();
        model.actions().search().typed().set(typed);
        return model.actions().search().found().get().stream().map(Action::id).toList();
    }
}
