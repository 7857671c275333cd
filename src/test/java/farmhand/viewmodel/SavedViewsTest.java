package farmhand.viewmodel;

import static farmhand.viewmodel.Happenings.failed;
import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.viewmodel.column.Column;
import farmhand.viewmodel.column.ShownColumns;
import farmhand.viewmodel.find.JobsView;
import farmhand.viewmodel.find.SavedViews;
import farmhand.viewmodel.find.SavedViews.Saved;
import farmhand.viewmodel.row.Mark;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

final class SavedViewsTest {
    private static final Set<Column> USUAL =
            Arrays.stream(Column.values()).filter(Column::isUsual).collect(Collectors.toSet());

    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final InMemory kept = new InMemory();
    private FarmViewModel model = open();

    @BeforeEach
    void submit() {
        farm.happen(submitted(2, "sh010", "kim", 50, frames("render", "1-4")));
        farm.happen(submitted(3, "sh020", "ana", 50, frames("render", "1")));
        farm.happen(failed(3, 0, 0, "Out of memory"));
        farm.happen(submitted(4, "sh030", "ana", 50, frames("render", "1")));
        settle();
    }

    @Test
    void aSavedViewIsThereAtTheNextStartAndSaysHowManyJobsItHas() {
        model.find().view().set(JobsView.FAILING);
        model.find().mark().set(Optional.of(Mark.FAILED));
        model.find().typed().text().set("user:ana  sh0");
        model.saved().save("  Ana's   trouble ");

        model = open();
        settle();

        Saved saved =
                new Saved(
                        "Ana's trouble",
                        JobsView.FAILING,
                        Optional.of(Mark.FAILED),
                        "user:ana sh0",
                        Optional.of(USUAL));
        assertEquals(List.of(saved), saved().all());
        assertEquals(1, saved().counts().get().get(saved));
        saved().show(saved);
        assertTrue(saved().isShown(saved));
        assertEquals(List.of("sh020"), shown());
    }

    @Test
    void aSavedViewBringsTheColumnsThatTheTableHad() {
        ShownColumns columns = model.computer().appearance().columns();
        columns.show(Column.MEMORY, true);
        columns.show(Column.ETA, false);
        model.saved().save("memory");
        columns.show(USUAL);
        model.saved().save("usual");
        assertFalse(columns.shown().contains(Column.MEMORY));

        model = open();
        columns = model.computer().appearance().columns();
        model.saved().show(model.saved().all().getFirst());

        assertTrue(columns.shown().contains(Column.MEMORY));
        assertFalse(columns.shown().contains(Column.ETA));
        model.saved().show(model.saved().all().getLast());
        assertEquals(USUAL, columns.shown());
    }

    @Test
    void aNameIsSavedOnceAndNoNameNotAtAll() {
        saved().save(" ");
        saved().save("all");
        model.find().view().set(JobsView.MINE);
        saved().save("all");

        assertEquals(
                List.of(new Saved("all", JobsView.MINE, Optional.empty(), "", Optional.of(USUAL))),
                saved().all());
        saved().remove(saved().all().getFirst());
        assertEquals(List.of(), saved().all());
    }

    @Test
    void whatAnotherVersionWroteIsPassedOver() {
        kept.write("views", "broken\nx\tNO_SUCH_VIEW\t\t\nmine\tMINE\t\tuser:(\n");

        model = open();
        settle();

        assertEquals(List.of("mine"), saved().all().stream().map(Saved::name).toList());
        assertEquals(0, saved().counts().get().get(saved().all().getFirst()));
    }

    @Test
    void whatIsSavedAndSetInOneFarmHoldsInAnotherThatIsOpen() {
        FarmViewModel other = open();
        model.saved().save("first");
        other.saved().save("second");
        model.computer().preferences().viewer().set("rv {file}");
        other.computer().preferences().look();
        model.notices().settings().mine().set(false);
        settle();

        assertEquals(List.of("first", "second"), names(model));
        assertEquals(List.of("first", "second"), names(other));
        assertEquals("rv {file}", other.computer().preferences().viewer().get());
        assertFalse(other.notices().settings().mine().get());
    }

    private static List<String> names(FarmViewModel farm) {
        return farm.saved().all().stream().map(Saved::name).toList();
    }

    private SavedViews saved() {
        return model.saved();
    }

    private List<String> shown() {
        return model.find().jobs().stream().map(row -> row.facts().get().name()).toList();
    }

    private FarmViewModel open() {
        FarmViewModel opened = Happenings.model(farm, window, Leave.ELSEWHERE, kept);
        opened.open();
        return opened;
    }

    private void settle() {
        window.advanceTimeBy(2, TimeUnit.SECONDS);
    }
}
