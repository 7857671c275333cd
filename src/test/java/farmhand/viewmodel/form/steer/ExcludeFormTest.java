package farmhand.viewmodel.form.steer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.task.TaskState;
import farmhand.farm.view.Runs;
import farmhand.viewmodel.form.AskedFarm;
import farmhand.viewmodel.form.JobOnFarm;

import io.reactivex.rxjava3.schedulers.Schedulers;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

final class ExcludeFormTest {
    private final AskedFarm farm = new AskedFarm();
    private Runs states = Runs.NONE;

    @Test
    void framesAreReadAsTheTasksThatHoldThem() {
        ExcludeForm form = on(JobOnFarm.named("a").frames("comp", "1-100", 10), TaskSet.NONE);

        form.tasks().text().set("45,52");
        form.send();

        assertEquals("Frames", form.label().get());
        assertEquals("2 tasks", form.count().get());
        assertThat(form.summary().get()).startsWith("Leaves out frames 41–60 of comp until");
        assertEquals(List.of(excluded("214/0/4-5")), farm.asked());
    }

    @Test
    void selectedTasksAreOfferedAsTheirFrames() {
        ExcludeForm form =
                on(JobOnFarm.named("a").frames("x", "1-10,21-30x3", 1), TaskSet.parse("8-11"));

        assertEquals("9-10,21-24x3", form.tasks().text().get());
        assertEquals("Exclude 4 tasks", form.act().get());
    }

    @Test
    void everySecondFrameIsEverySecondTask() {
        ExcludeForm form = on(JobOnFarm.named("a").frames("x", "1-10", 1), TaskSet.NONE);

        form.tasks().text().set("1-5x2");
        form.send();

        assertEquals(List.of(excluded("214/0/0,2,4")), farm.asked());
    }

    @Test
    void tasksOfAListAreNumbered() {
        ExcludeForm form =
                on(JobOnFarm.named("a").tasks("convert", List.of("a", "b", "c")), TaskSet.of(1));

        form.tasks().text().set("1-2");
        form.send();

        assertEquals("Tasks", form.label().get());
        assertEquals(List.of(excluded("214/0/1-2")), farm.asked());
    }

    @Test
    void whatTheBlockDoesNotHaveIsRefusedWithWhatItHas() {
        ExcludeForm frames = on(JobOnFarm.named("a").frames("x", "1-10", 1), TaskSet.NONE);
        ExcludeForm tasks = on(JobOnFarm.named("a").tasks("y", List.of("a", "b")), TaskSet.NONE);

        frames.tasks().text().set("11-20");
        tasks.tasks().text().set("2");

        assertEquals(
                "None of these frames is in x. Give some of 1–10.", frames.tasks().problem().get());
        assertEquals(
                "y has no task 2. Give some of the tasks 0–1 of y.", tasks.tasks().problem().get());
        assertEquals("Exclude", frames.act().get());
    }

    @Test
    void nobodyIsBlamedBeforeTyping() {
        ExcludeForm form = on(JobOnFarm.named("a").frames("x", "1-10", 1), TaskSet.NONE);

        assertEquals("", form.tasks().problem().get());
        assertThat(form.note().get()).startsWith("No frames are given.");
    }

    @Test
    void whatRunsOfThemIsNamedWithItsTime() {
        ExcludeForm form =
                on(JobOnFarm.named("a").frames("x", "1-10", 1).running(0, 3), TaskSet.NONE);

        form.tasks().text().set("2-5");

        assertThat(form.summary().get())
                .endsWith(
                        "2 of them run and are ended; undo does not bring back what they have done."
                                + " Together they have run for 40m.");
    }

    @Test
    void whatIsDoneIsNotCountedAndSaidToStay() {
        states = new Runs(Map.of(TaskState.DONE, TaskSet.parse("19-24")));
        ExcludeForm form = on(JobOnFarm.named("a").frames("x", "1-30", 1), TaskSet.NONE);

        form.tasks().text().set("7,20-25");
        form.send();

        assertEquals("Exclude 1 task", form.act().get());
        assertThat(form.summary().get())
                .startsWith("Leaves out frames 7 of x until")
                .endsWith("6 more are done already and stay so.");
        assertEquals(List.of(excluded("214/0/6")), farm.asked());

        form.tasks().text().set("20-25");
        assertEquals(
                "None of these can be left out: what is done stays so. Give others.",
                form.tasks().problem().get());
    }

    private ExcludeForm on(JobOnFarm job, TaskSet selected) {
        return new ExcludeForm(
                job.view(),
                _ -> states,
                0,
                selected,
                job.asked(Schedulers.trampoline()),
                farm.sender(Schedulers.trampoline()));
    }

    private static Command excluded(String tasks) {
        return Command.act(new Verb.Exclude(), List.of(Subject.parse(tasks)));
    }
}
