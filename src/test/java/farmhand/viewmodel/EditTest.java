package farmhand.viewmodel;

import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.submitted;
import static farmhand.viewmodel.Happenings.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import farmhand.farm.FarmEvent;
import farmhand.farm.JobSettings;
import farmhand.farm.Need;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Terms;
import farmhand.farm.command.Verb;
import farmhand.farm.frames.FrameRange;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.Work;
import farmhand.viewmodel.act.send.Said;
import farmhand.viewmodel.form.Form;
import farmhand.viewmodel.form.append.CloneForm;
import farmhand.viewmodel.form.edit.EditForm;
import farmhand.viewmodel.form.edit.Setting;
import farmhand.viewmodel.row.Row;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Rows are said otherwise, and copied. */
final class EditTest {
    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final FarmViewModel model = Happenings.model(farm, window);

    @BeforeEach
    void open() {
        farm.happen(
                submitted(
                        2,
                        "a",
                        "kim",
                        50,
                        frames("render", "1-100"),
                        frames("comp", "1-91x10", new Need.WholeBlock(0))));
        farm.happen(submitted(3, "b", "kim", 60, frames("render", "1-4")));
        farm.happen(submitted(4, "c", "kim", 50, tasks("copy", "cp a b")));
        model.open();
        settle();
    }

    @Test
    void whatSeveralJobsDifferInStaysUnlessSomethingIsTyped() {
        EditForm<?, ?> form = assertInstanceOf(EditForm.class, form("edit", 2, 3));
        assertEquals(true, setting(form, "priority").various().get());
        assertEquals("", setting(form, "priority").field().text().get());
        assertEquals("Nothing is changed yet. Say something otherwise.", form.note().get());

        setting(form, "max_running").field().text().set("3");
        setting(form, "note").field().text().set("until Friday");
        form.send();
        settle();

        List<JobField> fields =
                List.of(new JobField.MaxRunning(new Limit(3)), new JobField.Note("until Friday"));
        assertEquals(
                List.of(new Command.EditJob(job(2), fields), new Command.EditJob(job(3), fields)),
                farm.sent());
    }

    @Test
    void aNoteIsReadWhereItsJobIsChosen() {
        EditForm<?, ?> form = assertInstanceOf(EditForm.class, form("edit", 2));
        setting(form, "note").field().text().set("until Friday");
        form.send();
        settle();

        assertEquals("until Friday", model.detail().detail().get().note());
    }

    @Test
    void oneUndoTakesBackWhatWasSaidOfSeveralJobs() {
        EditForm<?, ?> form = assertInstanceOf(EditForm.class, form("edit", 2, 3));
        setting(form, "priority").field().text().set("81");
        form.send();
        settle();

        long last = farm.farm().revision();
        model.actions().of("undo").run();
        settle();

        assertEquals(
                List.of(new Command.Undo(last), new Command.Undo(last - 1)),
                farm.sent().subList(2, farm.sent().size()));
    }

    @Test
    void ofSeveralJobsThoseAreChangedThatCanBeAndOneUndoTakesThemBack() {
        EditForm<?, ?> form = assertInstanceOf(EditForm.class, form("edit", 2, 3, 4));
        setting(form, "priority").field().text().set("72");
        setting(form, "needs").field().text().set("3");

        form.send();
        settle();

        assertEquals(List.of(72, 60, 72), priorities());
        Said said = model.commands().said().get().orElseThrow();
        assertEquals("2 of 3 done; one was refused:", said.text());
        assertThat(said.remedy()).startsWith("Job 3 “b” would wait for itself.");
        model.actions().of("undo").run();
        settle();
        assertEquals(List.of(50, 60, 50), priorities());
    }

    @Test
    void whatNobodyTypedIntoSaysThatRowsDifferWhereTheyDoByNow() {
        EditForm<?, ?> form = assertInstanceOf(EditForm.class, form("edit", 2, 3));
        assertEquals(false, setting(form, "metadata").various().get());
        setting(form, "note").field().text().set("mine");
        Origin ana = new Origin("ana", "http", "r01");
        List<JobField> theirs =
                List.of(new JobField.Note("theirs"), new JobField.Meta(new Metadata("{\"a\":1}")));
        farm.send(new Command.EditJob(job(3), theirs), ana, Terms.NONE);
        settle();

        form.send();

        assertEquals("", setting(form, "metadata").field().text().get());
        assertEquals(true, setting(form, "metadata").various().get());
    }

    private List<Integer> priorities() {
        return model.rows().jobs().stream()
                .sorted(Comparator.comparingInt(row -> row.job().value()))
                .map(row -> row.view().settings().priority())
                .toList();
    }

    @Test
    void whatSomebodyElseSaidMeanwhileIsToldBesideWhatIsWantedBeforeItIsReplaced() {
        EditForm<?, ?> form = assertInstanceOf(EditForm.class, form("edit", 2));
        setting(form, "priority").field().text().set("33");
        setting(form, "note").field().text().set("mine");
        JobSettings theirs = model.rows().find(job(2)).orElseThrow().view().settings();
        farm.happen(
                new FarmEvent.JobEdited(
                        job(2),
                        theirs.withPriority(31).with(theirs.wishes().withNote("theirs")),
                        Happenings.minute(60)));
        settle();

        form.send();
        settle();

        assertEquals(List.of(), farm.sent());
        assertEquals(
                "Somebody changed the same meanwhile. Priority of a is “31” by now, you want “33”."
                        + " Note of a is “theirs” by now, you want “mine”.",
                form.refusal().get());
        setting(form, "note").field().text().set("theirs");
        form.send();
        settle();
        assertEquals(
                List.of(new Command.EditJob(job(2), List.of(new JobField.Priority(33)))),
                farm.sent());
    }

    @Test
    void aJobWaitsForAnotherByItsNameOrNumber() {
        EditForm<?, ?> form = assertInstanceOf(EditForm.class, form("edit", 2));

        setting(form, "needs").field().text().set("b, nobody");
        assertEquals(
                "No job is called “nobody”. Numbers or names, with commas between them.",
                setting(form, "needs").field().problem().get());
        setting(form, "needs").field().text().set("b, 4");
        form.send();
        settle();

        assertEquals(
                List.of(
                        new Command.EditJob(
                                job(2),
                                List.of(
                                        new JobField.Needs(
                                                List.of(
                                                        new NeedSpec.OnJob(job(3)),
                                                        new NeedSpec.OnJob(job(4))))))),
                farm.sent());
    }

    @Test
    void aCopyGetsOtherFramesOnEachBlocksGrid() {
        CloneForm form = assertInstanceOf(CloneForm.class, form("clone", 2));
        assertEquals("1-100", form.frames().text().get());

        form.frames().text().set("201-240");
        form.send();
        settle();

        Command.Submit submit = assertInstanceOf(Command.Submit.class, farm.sent().getFirst());
        assertThat(submit.job().wishes().paused()).isTrue();
        assertEquals(
                List.of(FrameRange.parse("201-240"), FrameRange.parse("201-231x10")),
                submit.job().blocks().stream()
                        .map(block -> ((Work.Frames) block.work()).cut().range())
                        .toList());
    }

    @Test
    void whatAFormDoesCanBeTypedIntoAShell() {
        CloneForm form = assertInstanceOf(CloneForm.class, form("clone", 3));
        assertEquals("farmhand clone 3\n", form.shellLine().orElseThrow());

        form.noteCopied();
        form.frames().text().set("5-8");
        assertEquals(false, form.copied().get());
        String line = form.shellLine().orElseThrow();
        assertThat(line).startsWith("farmhand submit - <<'FARMHAND_END'\n{").contains("\"5-8\"");
        assertThat(line).endsWith("}\nFARMHAND_END\n");
        form.frames().text().set("x");
        assertThat(form.shellLine()).isEmpty();
    }

    @Test
    void anEditOfSeveralJobsIsALineForEach() {
        EditForm<?, ?> form = assertInstanceOf(EditForm.class, form("edit", 2, 3));
        setting(form, "max_running").field().text().set("3");
        setting(form, "needs").field().text().set("4");
        setting(form, "note").field().text().set("it's \"12\" o'clock");

        assertEquals(
                """
                farmhand edit 2 max_running=3 'needs=[{"job":4}]' 'note=it'\\''s "12" o'\\''clock'
                farmhand edit 3 max_running=3 'needs=[{"job":4}]' 'note=it'\\''s "12" o'\\''clock'
                """,
                form.shellLine().orElseThrow());
    }

    @Test
    void aCopyAsItIsKeepsListedTasks() {
        CloneForm form = assertInstanceOf(CloneForm.class, form("clone", 4));
        assertEquals(false, form.hasFrames());

        form.name().text().set("other");
        assertEquals(
                "Block “copy” is a list of tasks, which have no other frames. "
                        + "Leave frames and name as they are: then all is copied.",
                form.missing().get());
        form.name().text().set("c");
        form.send();
        settle();

        assertEquals(
                List.of(Command.act(new Verb.Clone(), List.of(new Subject.OfJob(job(4))))),
                farm.sent());
    }

    private Form form(String action, int... jobs) {
        model.selection()
                .choose(
                        IntStream.of(jobs)
                                .<Row>mapToObj(one -> model.rows().find(job(one)).orElseThrow())
                                .toList());
        model.actions().of(action).run();
        return model.forms().shown().get().orElseThrow();
    }

    private static Setting<?> setting(EditForm<?, ?> form, String id) {
        return form.settings().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void settle() {
        window.advanceTimeBy(500, TimeUnit.MILLISECONDS);
    }
}
