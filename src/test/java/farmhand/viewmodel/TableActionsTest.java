package farmhand.viewmodel;

import static farmhand.viewmodel.Happenings.done;
import static farmhand.viewmodel.Happenings.failed;
import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.running;
import static farmhand.viewmodel.Happenings.submitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import farmhand.viewmodel.act.send.Said;
import farmhand.viewmodel.column.Column;
import farmhand.viewmodel.detail.PaneTab;
import farmhand.viewmodel.form.submit.SubmitForm;
import farmhand.viewmodel.menu.WindowActions;
import farmhand.viewmodel.picture.FolderFiles;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.JobRow;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

final class TableActionsTest {
    @TempDir Path folder;

    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final NotedScreen screen = new NotedScreen();
    private FolderFiles files;
    private FarmViewModel model;
    private WindowActions actions;

    @BeforeEach
    void open() {
        files = new FolderFiles(folder);
        model = Happenings.model(farm, window, files);
        actions = new WindowActions(model, screen);
        farm.happen(submitted(2, "sh010, \"the\" light", frames("render", "1-4")));
        farm.happen(submitted(3, "sh020", frames("render", "1-4")));
        farm.happen(running(2, 0, 0, 5, ""));
        farm.happen(failed(2, 0, 1, "Out of memory"));
        farm.happen(done(3, 0, 0));
        model.open();
        settle();
    }

    @Test
    void rowsAreWrittenAsTheyAreShown() throws IOException {
        model.computer().appearance().columns().show(Column.ETA, false);
        screen.show(List.of(row(3), row(2), row(2).blocks().getFirst()));
        screen.saveInto(folder);

        actions.of("menu.exportCsv").run();
        settle();

        Path file = folder.resolve("jobs of studio-a.csv");
        assertThat(Files.readAllLines(file))
                .containsExactly(
                        "Address,State,Name,User,Frames,%,Run,Err,Pri,Age,Reason",
                        "3,Ready,sh020,kim,,25,,,50,1h 37,3 ready",
                        "2,Running,\"sh010, \"\"the\"\" light\",kim,,1,1,1,50,1h 38,",
                        "2/0,Running,render,generic,1-4,1,1,1,,,");
        assertEquals("3 rows written to " + file, said());
    }

    @Test
    void whatASpreadsheetWouldTakeForAFormulaIsNone() throws IOException {
        farm.happen(submitted(4, "=HYPERLINK(\"x\")", "-2+3", -5, frames("render", "1-4")));
        settle();
        screen.show(List.of(row(4)));
        screen.saveInto(folder);

        actions.of("menu.exportCsv").run();
        settle();

        assertThat(Files.readAllLines(folder.resolve("jobs of studio-a.csv")).getLast())
                .startsWith("4,Ready,\"'=HYPERLINK(\"\"x\"\")\",'-2+3,")
                .contains(",-5,");
    }

    @Test
    void programsReadThemAsJson() throws IOException {
        screen.show(List.of(row(2)));
        screen.saveInto(folder);

        actions.of("menu.exportJson").run();
        settle();

        String written = Files.readString(folder.resolve("jobs of studio-a.json"));
        JsonNode job = new JsonMapper().readTree(written).path(0);
        assertThat(written).endsWith("\n");
        assertEquals("2", job.path("address").textValue());
        assertEquals("sh010, \"the\" light", job.path("name").textValue());
        assertEquals("kim", job.path("who").textValue());
        assertThat(job.has("reason")).isFalse(); // it says nothing
    }

    @Test
    void whatCannotBeWrittenIsSaid() {
        screen.saveInto(folder.resolve("missing"));

        actions.of("menu.exportCsv").run();
        settle();

        assertThat(said()).endsWith("jobs of studio-a.csv could not be written.");
    }

    @Test
    void jobsOfAStateAreChosen() {
        screen.show(List.of(row(2), row(2).blocks().getFirst(), row(3)));

        actions.of("select.running").run();

        assertEquals(List.of(row(2)), screen.chosen());
        actions.of("select.paused").run();
        assertEquals("No job in the table is paused.", said());
    }

    @Test
    void ofAChosenBlockItsTasksAre() {
        BlockRow block = row(2).blocks().getFirst();
        model.watching().opened(block);
        settle();
        screen.show(List.of(row(2), block, block.tasks().get(0), block.tasks().get(1), row(3)));
        model.selection().choose(List.of(block));

        actions.of("select.failed").run();

        assertEquals(List.of(block.tasks().get(1)), screen.chosen());
        actions.of("select.done").run();
        assertThat(said()).startsWith("No task that is shown of the chosen block is done.");
    }

    @Test
    void filesThatAreOpenedFillTheSubmitDialog() {
        actions.of("menu.openFiles").run();
        assertThat(model.forms().shown().get()).isEmpty();

        screen.open(folder.resolve("shot.blend"));
        actions.of("menu.openFiles").run();

        assertInstanceOf(SubmitForm.class, model.forms().shown().get().orElseThrow());
    }

    @Test
    void whoHelpsIsToldOfTheFarmAndNotOfItsPeople() {
        actions.of("menu.diagnostics").run();

        assertThat(files.opened().getFirst())
                .contains("2 jobs in the table")
                .doesNotContain("kim")
                .doesNotContain("sh010");
    }

    @Test
    void whySomethingWaitsIsInItsOverview() {
        actions.of("menu.why").run();
        assertEquals("Choose a row of the table first.", said());

        model.selection().choose(List.of(row(3)));
        model.detail().tab().set(PaneTab.STATS);
        actions.of("menu.why").run();

        assertEquals(PaneTab.OVERVIEW, model.detail().tab().get());
    }

    private String said() {
        return model.commands().said().get().map(Said::text).orElse("");
    }

    private JobRow row(int job) {
        return model.rows().find(job(job)).orElseThrow();
    }

    private void settle() {
        window.advanceTimeBy(500, TimeUnit.MILLISECONDS);
    }
}
