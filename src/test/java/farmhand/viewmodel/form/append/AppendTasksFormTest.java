package farmhand.viewmodel.form.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.command.Command;
import farmhand.farm.spec.TaskSpec;
import farmhand.viewmodel.ask.TaskNames;
import farmhand.viewmodel.form.AskedFarm;
import farmhand.viewmodel.form.JobOnFarm;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.row.Strip;

import io.reactivex.rxjava3.schedulers.Schedulers;

import org.junit.jupiter.api.Test;

import java.util.List;

final class AppendTasksFormTest {
    private final AskedFarm farm = new AskedFarm();

    @Test
    void aLineIsANameAndACommand() {
        AppendTasksForm form = onList();

        form.tasks()
                .text()
                .set("sq01\tmake sq01 | tee log\n\nsq02   make sq02\nsq03 | make sq03\nmake all\n");
        form.send();

        assertEquals("Append 4 tasks", form.act().get());
        assertEquals(
                "The first is called “sq01” and gets the command: make sq01 | tee log",
                form.summary().get());
        assertEquals(
                List.of(
                        new Command.AppendTasks(
                                new BlockAddress(JobOnFarm.NUMBER, 0),
                                List.of(
                                        TaskSpec.of("sq01", "make sq01 | tee log"),
                                        TaskSpec.of("sq02", "make sq02"),
                                        TaskSpec.of("sq03", "make sq03"),
                                        TaskSpec.of("make all", "make all")))),
                farm.asked());
        farm.accept();
        assertEquals("4 tasks appended to convert", farm.told().getFirst().said());
    }

    @Test
    void namesThatAreThereAndWordsWithoutACommandAreToldBefore() {
        AppendTasksForm form = onList();

        form.tasks().text().set("one|make one\ntwo|make two\nthree");

        assertEquals("2 new", form.fresh().get());
        assertEquals("1 already there", form.there().get());
        assertEquals(
                List.of("Already there: 1 task", "New: two … three · Once more: one", 3),
                List.of(
                        form.preview().get().standing(),
                        form.preview().get().coming(),
                        form.preview().get().fresh()));
        assertEquals(
                """
                The first is called “one” and gets the command: make one
                “one” is there already and comes once more; to run it again, retry it instead.
                “three” stands alone: it is taken as the name and as the command.""",
                form.summary().get());
    }

    @Test
    void aLineThatIsTooLongIsNamedByItsNumber() {
        AppendTasksForm form = onList();

        form.tasks().text().set("a\tone\nb\t" + "x".repeat(70_000));

        assertThat(form.tasks().problem().get()).startsWith("Line 2: The command has 70000");
    }

    @Test
    void aLongCommandIsItsOwnNameInShort() {
        AppendTasksForm form = onList();

        form.tasks().text().set("x".repeat(2_000));
        form.send();

        TaskSpec task = ((Command.AppendTasks) farm.asked().getFirst()).tasks().getFirst();
        assertEquals(80, task.name().length());
        assertEquals(2_000, task.command().text().length());
    }

    @Test
    void withoutTasksTheButtonSaysWhatToDo() {
        assertEquals(
                "No tasks are given. Write one a line, a name and a command.",
                onList().missing().get());
    }

    @Test
    void aNumericBlockIsRefusedAtOnceAndFramesAreOffered() {
        AppendTasksForm form = on(JobOnFarm.rendering());

        assertFalse(form.isPossible());
        assertEquals(
                "Block “render” of job 214 is numeric: tasks cannot be appended.",
                form.refusal().get());
        assertEquals("Append frames 101–120 as a new block instead.", form.remedy().get());
        form.send();
        assertEquals(List.of(), farm.asked());
    }

    private AppendTasksForm onList() {
        return on(JobOnFarm.named("a").tasks("convert", List.of("one")));
    }

    private AppendTasksForm on(JobOnFarm job) {
        return new AppendTasksForm(
                job.view(),
                0,
                List.of(new Strip.Run(Mark.DONE, 1)),
                new TaskNames(job.asked(Schedulers.trampoline()).asker()),
                farm.sender(Schedulers.trampoline()));
    }
}
