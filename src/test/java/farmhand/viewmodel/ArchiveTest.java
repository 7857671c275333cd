package farmhand.viewmodel;

import static farmhand.viewmodel.Happenings.done;
import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.submitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.viewmodel.act.send.Said;
import farmhand.viewmodel.archive.ArchiveViewModel;
import farmhand.viewmodel.archive.ArchiveViewModel.Line;
import farmhand.viewmodel.row.Mark;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

final class ArchiveTest {
    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final FarmViewModel model = Happenings.model(farm, window);
    private final ArchiveViewModel archive = model.places().archive();

    @BeforeEach
    void open() {
        for (int job = 2; job < 5; job++) {
            farm.happen(submitted(job, "sh0" + job, frames("render", "1-2")));
            farm.happen(done(job, 0, 0));
            farm.happen(done(job, 0, 1));
        }
        model.open();
        settle();
    }

    @Test
    void whatIsArchivedLeavesTheTableAndComesBack() {
        archive.load();
        settle();
        assertThat(archive.trouble().get()).startsWith("Nothing is here yet.");

        model.selection().choose(model.rows().jobs().subList(0, 2));
        model.actions().of("archive").run();
        settle();
        archive.load();
        settle();
        assertEquals(List.of("sh03", "sh02"), names());
        Line line = archive.lines().getFirst();
        assertEquals(Mark.DONE, line.mark());
        assertEquals("2026-11-21 13:15", line.over());
        assertEquals("2 jobs", archive.summary().get());

        archive.restore(List.of(line));
        settle();
        assertEquals(Optional.of("sh03 restored."), said().map(Said::text));
        assertEquals(List.of("sh02"), names());
        assertEquals(2, model.rows().jobs().size());
    }

    @Test
    void aQueryLooksAmongThemOnceTypingPauses() {
        model.selection().choose(model.rows().jobs());
        model.actions().of("archive").run();
        settle();

        archive.query().set("sh04");
        settle();
        assertEquals(List.of("sh04"), names());

        archive.query().set("status:(");
        settle();
        assertEquals(List.of(), names());
        assertThat(archive.trouble().get()).isNotEmpty();

        archive.query().set("nobody");
        settle();
        assertEquals("No job in the archive is so.", archive.trouble().get());
    }

    private Optional<Said> said() {
        return model.commands().said().get();
    }

    private List<String> names() {
        return archive.lines().stream().map(Line::name).toList();
    }

    private void settle() {
        window.advanceTimeBy(500, TimeUnit.MILLISECONDS);
    }
}
