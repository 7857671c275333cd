package farmhand.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.TaskEdit;
import farmhand.farm.command.TaskField;
import farmhand.farm.command.Verb;
import farmhand.farm.spec.TransferSpec;
import farmhand.farm.task.TaskState;
import farmhand.farm.transfer.Copying;
import farmhand.runner.transfer.Shares;
import farmhand.testing.RunningFarm;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What becomes of a file that was begun and is not whole when its transfer ends. */
final class BegunTransfersTest {
    private static final JobNumber FIRST = new JobNumber(2);
    private static final long TAKES_A_WHILE = 8L << 30;

    @TempDir Path folder;
    private Path large;
    private Path to;
    private RunningFarm farm;

    @BeforeEach
    void begin() throws IOException {
        large = Files.createDirectories(folder.resolve("from/shot")).resolve("large.mov");
        to = Files.createDirectories(folder.resolve("to"));
        size(TAKES_A_WHILE);
        farm = opened();
        transfer();
        Waiting.until(() -> !begun().isEmpty());
    }

    private RunningFarm opened() {
        Map<String, Path> roots = Map.of("from", folder.resolve("from"), "to", to);
        return RunningFarm.sharing(folder.resolve("data"), new Shares(roots));
    }

    @AfterEach
    void end() {
        farm.close();
    }

    @Test
    void itGoesWhenItsJobIsAbortedAndARetryCopiesItWhole() throws IOException {
        act(new Verb.Abort());

        awaitNothing();
        size(5);
        act(new Verb.Retry(Verb.Which.ALL));
        farm.awaitTask("2/0/0", TaskState.DONE);
        assertThat(to.resolve("shot/large.mov")).hasSize(5);
    }

    @Test
    void itGoesWhenItsJobIsDeletedAndTheFilesOfOthersStay() throws IOException {
        Path another = Files.writeString(to.resolve("shot/.farmhand-another.part"), "begun");

        act(new Verb.Delete());

        Waiting.until(() -> begun().equals(List.of(another)));
    }

    @Test
    void itStaysWhenItsJobIsStoppedAndGoesWhenThatIsDeletedLater() {
        act(new Verb.Pause(true));
        farm.awaitTask("2/0/0", TaskState.OPEN);
        assertThat(begun()).hasSize(1);

        act(new Verb.Delete());

        awaitNothing();
    }

    @Test
    void itGoesWhenItsTaskIsLeftOutWhetherItsSourceIsThereOrNot() throws IOException {
        act(new Verb.Pause(true));
        farm.awaitTask("2/0/0", TaskState.OPEN);
        Files.delete(large);

        move(TaskState.EXCLUDED);

        awaitNothing();
    }

    @Test
    void itGoesWhenItIsSentElsewhereWhileItIsCopied() throws IOException {
        edit(new TaskField.Status(TaskState.OPEN), new TaskField.Destination("share=to/later/"));

        awaitNothing();
        size(5);
        farm.awaitTask("2/0/0", TaskState.DONE);
    }

    @Test
    void itIsGoneOnWithAfterTheFarmWasClosedUnlessItsJobIsGoneByThen() {
        farm.close();
        assertThat(begun()).hasSize(1);
        farm = opened();
        Waiting.until(() -> farm.task("2/0/0").tries() == 2);
        assertThat(begun()).hasSize(1);

        act(new Verb.Pause(true));
        farm.awaitTask("2/0/0", TaskState.OPEN);
        farm.close();
        farm = opened();
        act(new Verb.Abort());

        awaitNothing();
    }

    @Test
    void itStaysWhileAnotherJobCopiesTheSame() {
        act(new Verb.Pause(true));
        farm.awaitTask("2/0/0", TaskState.OPEN);
        transfer();
        farm.awaitTask("3/0/0", TaskState.RUNNING);

        act(new Verb.Delete());

        farm.done(Command.act(new Verb.Delete(), List.of(Subject.parse("3"))));
        awaitNothing();
        assertEquals(List.of(), farm.coordinator().farm().inOrder().toList());
    }

    private void transfer() {
        farm.done(
                new Command.Submit(
                        TransferSpec.job(
                                "", List.of("share=from/shot"), "share=to", Copying.USUAL)));
    }

    private void act(Verb verb) {
        farm.done(Command.act(verb, List.of(new Subject.OfJob(FIRST))));
    }

    private void move(TaskState to) {
        edit(new TaskField.Status(to));
    }

    private void edit(TaskField... fields) {
        Subject task = Subject.parse("2/0/0");
        farm.done(new Command.EditTasks(FIRST, List.of(new TaskEdit(task, List.of(fields)))));
    }

    /** Takes no room, and a while to copy. */
    private void size(long bytes) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(bytes);
        }
    }

    private void awaitNothing() {
        Waiting.until(() -> begun().isEmpty());
    }

    private List<Path> begun() {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(to.resolve("shot"), "*.part")) {
            List<Path> found = new ArrayList<>();
            parts.forEach(found::add);
            return found;
        } catch (NoSuchFileException notYet) {
            return List.of();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
