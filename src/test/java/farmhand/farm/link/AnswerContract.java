package farmhand.farm.link;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.ABlock.aListBlock;
import static farmhand.testing.AJob.aJob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.command.BlockField;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.TaskEdit;
import farmhand.farm.command.Verb;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.task.Attempt;
import farmhand.farm.task.End;
import farmhand.farm.task.TaskState;
import farmhand.testing.RunningFarm;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** What every link answers, shown on a farm with a job of a numeric block and a list block. */
public abstract class AnswerContract extends LinkedFarm {
    protected static final JobNumber JOB = JobNumber.FIRST;
    private static final BlockAddress NUMERIC = new BlockAddress(JOB, 0);
    private static final BlockAddress LISTED = new BlockAddress(JOB, 1);
    private static final JobNumber NOWHERE = JobNumber.parse("99");

    static final List<Command> ABOUT_NOTHING =
            List.of(
                    new Command.AppendBlocks(NOWHERE, List.of(aBlock("comp", "1").spec())),
                    new Command.AppendTasks(
                            new BlockAddress(NOWHERE, 0), aListBlock("mail", 1).tasks()),
                    new Command.EditJob(NOWHERE, List.of(new JobField.Note("hot"))),
                    new Command.EditBlock(
                            new BlockAddress(NOWHERE, 0), List.of(new BlockField.Name("b"))),
                    new Command.EditTasks(
                            NOWHERE, List.of(TaskEdit.to(Subject.parse("99/0"), TaskState.HELD))));

    @BeforeEach
    void begins() {
        submit(aJob().withBlock("beauty", "1-10").with(aListBlock("mail", 2)).paused());
    }

    @Test
    void aJobIsSubmitted() {
        Outcome.Done done = done(new Command.Submit(aJob().withBlock("b", "1").paused().spec()));

        assertEquals(subjects("3"), done.subjects());
        assertEquals(truth().farm().revision(), done.revision());
    }

    @Test
    void blocksAreAppended() {
        var blocks = List.of(aBlock("comp", "1-10").spec(), aListBlock("more", 1).spec());

        assertEquals(
                subjects("2/2", "2/3"), done(new Command.AppendBlocks(JOB, blocks)).subjects());
    }

    @Test
    void tasksAreAppendedToAListBlock() {
        assertEquals(
                subjects("2/1/2-4"),
                done(new Command.AppendTasks(LISTED, aListBlock("x", 3).tasks())).subjects());
    }

    @Test
    void aNumericBlockRefusesTasksAndSaysWhatToDo() {
        Rejection refused = refused(new Command.AppendTasks(NUMERIC, aListBlock("x", 1).tasks()));

        assertEquals("numeric_block", refused.code());
        assertThat(refused.message()).contains("beauty");
        assertThat(refused.remedy()).isNotEmpty();
    }

    @Test
    void aBlockIsEdited() {
        done(new Command.EditBlock(NUMERIC, List.of(new BlockField.Name("diffuse"))));

        assertEquals("diffuse", truth().farm().block(NUMERIC).orElseThrow().spec().name());
    }

    @Test
    void tasksAreMovedByHand() {
        done(
                new Command.EditTasks(
                        JOB,
                        List.of(
                                TaskEdit.to(Subject.parse("2/0/0-3"), TaskState.HELD),
                                TaskEdit.to(Subject.parse("2/1/0"), TaskState.DONE))));

        assertEquals(TaskState.HELD, state("2/0/3"));
        assertEquals(TaskState.DONE, state("2/1/0"));
    }

    @Test
    void ofSeveralSubjectsThoseThatCanBeAreDone() {
        Outcome.Done done = done(act(new Verb.Exclude(), "2/0/0-3", "99/0"));

        assertEquals(subjects("2/0/0-3"), done.subjects());
        assertThat(done.refused()).singleElement().extracting(Rejection::subject).isEqualTo("99/0");
    }

    @Test
    void aVerbWithNothingToActOnIsRefused() {
        Outcome outcome = RunningFarm.sent(link, act(new Verb.Delete(), "99"));

        assertThat(rejections(outcome))
                .singleElement()
                .satisfies(AnswerContract::assertNamesNowhere);
    }

    @ParameterizedTest
    @FieldSource("ABOUT_NOTHING")
    void whatIsNotOnTheFarmIsRefused(Command command) {
        assertNamesNowhere(refused(command));
    }

    @Test
    void questionsAboutWhatIsNotThereAreRefused() {
        TaskAddress task = new TaskAddress(JOB, 0, 77);

        assertRefused(new Question.AttemptsOf(task));
        assertRefused(new Question.LogOf(task.attempt(1), 0, 100));
    }

    @Test
    void attemptsAndLogsAreTold() throws Exception {
        submit(aJob().with(aBlock("b", "1").running("echo hello; exit 3").maxFailures(1)));
        awaitTask("3/0/0", TaskState.FAILED);
        AttemptAddress attempt = AttemptAddress.parse("3/0/0/1");

        List<Attempt> attempts = asked(new Question.AttemptsOf(attempt.task()));
        LogPiece log = asked(new Question.LogOf(attempt, 1, 3));

        assertEquals(
                truth().ask(new Question.AttemptsOf(attempt.task())).toCompletableFuture().get(),
                attempts);
        assertEquals(List.of(attempt), attempts.stream().map(Attempt::address).toList());
        assertEquals(End.FAILED, attempts.getFirst().exit().end());
        assertEquals("ell", log.text());
        assertEquals(6, log.size());
        assertEquals(1, log.offset());
        assertTrue(log.ended());
    }

    protected final Rejection refused(Command command) {
        return assertInstanceOf(Outcome.Refused.class, RunningFarm.sent(link, command)).rejection();
    }

    private TaskState state(String task) {
        return truth().farm().task(TaskAddress.parse(task)).orElseThrow().state();
    }

    <A> A asked(Question<A> question) throws Exception {
        return link.ask(question).toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    private void assertRefused(Question<?> question) {
        var problem = assertThrows(ExecutionException.class, () -> asked(question));
        Rejection rejection = assertInstanceOf(Refused.class, problem.getCause()).rejection();
        assertEquals("not_found", rejection.code());
        assertThat(rejection.remedy()).isNotEmpty();
    }

    private static List<Rejection> rejections(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Refused(Rejection rejection) -> List.of(rejection);
            case Outcome.Done done -> done.refused();
        };
    }

    private static void assertNamesNowhere(Rejection rejection) {
        assertEquals("not_found", rejection.code());
        assertThat(rejection.message()).contains("99");
        assertThat(rejection.remedy()).isNotEmpty();
    }
}
