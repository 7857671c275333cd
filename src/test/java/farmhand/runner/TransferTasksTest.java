package farmhand.runner;

import static farmhand.farm.spec.TaskOptions.OnDuplicate.RETRY;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import farmhand.farm.Job;
import farmhand.farm.JobStatus;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.command.TaskEdit;
import farmhand.farm.command.TaskField;
import farmhand.farm.link.Question;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.TransferSpec;
import farmhand.farm.task.TaskState;
import farmhand.farm.transfer.Copying;
import farmhand.farm.transfer.Parcel;
import farmhand.farm.why.Kind;
import farmhand.farm.why.Why;
import farmhand.runner.transfer.Shares;
import farmhand.testing.RunningFarm;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Transfers as tasks of a farm: measured first, then where to, then as all tasks. */
final class TransferTasksTest {
    private static final JobNumber FIRST = new JobNumber(2);

    @TempDir Path folder;
    private Path to;
    private RunningFarm farm;

    @BeforeEach
    void open() throws IOException {
        Path from = Files.createDirectories(folder.resolve("from"));
        to = Files.createDirectories(folder.resolve("to"));
        Files.writeString(from.resolve("a.mov"), "a".repeat(1_000));
        Files.writeString(from.resolve("b.mov"), "b".repeat(500));
        farm = opened();
    }

    private RunningFarm opened() {
        return RunningFarm.sharing(
                folder.resolve("data"),
                new Shares(Map.of("from", folder.resolve("from"), "to", to)));
    }

    @AfterEach
    void close() {
        farm.close();
    }

    @Test
    void renderingGoesBeforeAndTheSizeIsKept() {
        transfer("share=to", "share=from/a.mov", "share=from/b.mov");

        await(JobStatus.DONE);

        assertThat(to.resolve("b.mov")).hasContent("b".repeat(500));
        assertThat(job().settings().priority()).isLessThan(JobSpec.USUAL_PRIORITY);
        farm.close();
        farm = opened();
        assertEquals(1_000, job().blocks().getFirst().wishes(0).parcel().bytes());
        assertEquals(JobStatus.DONE, job().status());
    }

    @Test
    void oneWithoutADestinationWaitsForInputUntilOneIsChosenAndThatCanBeUndone() {
        transfer("", "share=from/a.mov", "share=from/b.mov");
        await(JobStatus.PENDING);

        Why why = whys().getFirst();
        assertEquals(Kind.INPUT, why.reason().kind());
        assertEquals("choose 2/0/0-1 DESTINATION", why.reason().remedy());

        choose("2/0/1", "share=to/in/");
        farm.awaitTask("2/0/1", TaskState.DONE);
        assertThat(to.resolve("in/b.mov")).exists();
        assertEquals(TaskState.OPEN, farm.task("2/0/0").state());
    }

    @Test
    void aPlaceThatIsInNoShareIsNotChosenAndTheSharesAreNamed() {
        transfer("", "share=from/a.mov");
        await(JobStatus.PENDING);
        long before = farm.coordinator().farm().revision();

        for (String nowhere : List.of("share=nope/", "user=kim@acme.com", "site=hq")) {
            Rejection no = rejected(chosen("2", nowhere));
            assertEquals("unknown_place", no.code());
            assertEquals("“" + nowhere + "” is in no share of this farm.", no.message());
            assertEquals("Use share=from, share=to, or an absolute path.", no.remedy());
            assertEquals("[0].destination", no.at());
        }
        assertEquals(before, farm.coordinator().farm().revision());
        farm.done(chosen("2", Parcel.TO_BE_CHOSEN));
        await(JobStatus.PENDING);
    }

    @Test
    void aSourceInNoShareIsRefusedAtOnceAndSuchADestinationWaitsToBeChosen() {
        Rejection no = rejected(submitted("share=to", "share=from/a.mov", "share=nope/b.mov"));
        assertEquals("unknown_place", no.code());
        assertEquals("blocks[0].tasks[1].source", no.at());
        assertThat(farm.coordinator().farm().inOrder()).isEmpty();

        Outcome.Done done = farm.done(submitted("share=nope", "share=from/a.mov"));
        await(JobStatus.PENDING);
        assertEquals(
                List.of(
                        "“share=nope” is in no share of this farm: the transfer waits until"
                                + " another destination is chosen."),
                done.warnings());
        var add =
                new Command.AppendTasks(
                        new BlockAddress(FIRST, 0),
                        List.of(TransferSpec.task("user=kim/a", "share=to", Copying.USUAL, RETRY)));
        assertEquals("unknown_place", rejected(add).code());
        assertEquals(1, job().blocks().getFirst().tasks().size());
    }

    @Test
    void aFarmWithoutSharesSaysSo() {
        try (RunningFarm bare = RunningFarm.on(folder.resolve("bare"))) {
            Outcome no = RunningFarm.sent(bare.coordinator(), submitted("/x/", "share=from/a.mov"));
            assertThat(assertInstanceOf(Outcome.Refused.class, no).rejection().remedy())
                    .startsWith("It has none")
                    .contains("--share NAME=DIR");
        }
    }

    @Test
    void whatWasCopiedIsNotSentElsewhereNorSeveralToOnePath() {
        transfer("share=to", "share=from/a.mov", "share=from/b.mov");
        await(JobStatus.DONE);

        assertEquals("already_done", refused("2/0/0", "share=to/x/"));

        transfer("", "share=from/a.mov", "share=from/b.mov");
        assertEquals("one_destination", refused("3", to.resolve("x").toString()));
    }

    @Test
    void twoCopyAtATimeUnlessANumberIsSaid() {
        assertEquals(new Limit(2), farm.coordinator().farm().policy().service("transfer"));

        limit(new Limit(7));
        assertEquals(new Limit(7), farm.coordinator().farm().policy().service("transfer"));

        limit(Limit.NONE);
        assertEquals(new Limit(2), farm.coordinator().farm().policy().service("transfer"));
        limit(new Limit(0));
        transfer("share=to", "share=from/a.mov");
        await(JobStatus.WAITING);
        assertThat(to).isEmptyDirectory();
        limit(Limit.NONE);
        await(JobStatus.DONE);
    }

    private void limit(Limit most) {
        var field = new PolicyEdit.FarmField.ServiceLimit("transfer", most);
        farm.done(new Command.EditPolicy(new PolicyEdit.OfFarm(List.of(field))));
    }

    @Test
    void oneThatIsExcludedIsNotCopied() {
        transfer("", "share=from/a.mov", "share=from/b.mov");
        await(JobStatus.PENDING);
        farm.done(
                new Command.EditTasks(
                        FIRST, List.of(TaskEdit.to(Subject.parse("2/0/0"), TaskState.EXCLUDED))));
        choose("2/0/1", "share=to");

        await(JobStatus.DONE);

        assertThat(to.resolve("a.mov")).doesNotExist();
    }

    @Test
    void oneThatFailedGoesElsewhereAndIsRetried() throws IOException {
        Files.writeString(to.resolve("a.mov"), "another");
        transfer("share=to", "share=from/a.mov");
        await(JobStatus.FAILED);
        assertEquals(1, farm.task("2/0/0").tries());

        farm.done(
                new Command.EditTasks(
                        FIRST,
                        List.of(
                                new TaskEdit(
                                        Subject.parse("2/0/0"),
                                        List.of(
                                                new TaskField.Status(TaskState.OPEN),
                                                new TaskField.Destination("share=to/in/"))))));

        await(JobStatus.DONE);
        assertThat(to.resolve("in/a.mov")).exists();
    }

    private void transfer(String destination, String... sources) {
        farm.done(submitted(destination, sources));
    }

    private static Command submitted(String destination, String... sources) {
        return new Command.Submit(
                TransferSpec.job("", List.of(sources), destination, Copying.USUAL));
    }

    private void choose(String tasks, String destination) {
        farm.done(chosen(tasks, destination));
    }

    private String refused(String tasks, String destination) {
        return rejected(chosen(tasks, destination)).code();
    }

    private Rejection rejected(Command command) {
        Outcome outcome = RunningFarm.sent(farm.coordinator(), command);
        return assertInstanceOf(Outcome.Refused.class, outcome).rejection();
    }

    private static Command chosen(String tasks, String destination) {
        Subject subject = Subject.parse(tasks);
        return new Command.EditTasks(
                subject.job(),
                List.of(new TaskEdit(subject, List.of(new TaskField.Destination(destination)))));
    }

    private List<Why> whys() {
        return farm.coordinator()
                .ask(new Question.WhyOf(Subject.parse("2")))
                .toCompletableFuture()
                .join()
                .whys();
    }

    private Job job() {
        return farm.coordinator().farm().job(FIRST).orElseThrow();
    }

    private void await(JobStatus status) {
        Waiting.until(() -> job().status() == status);
    }
}
