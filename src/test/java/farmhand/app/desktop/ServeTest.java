package farmhand.app.desktop;

import static farmhand.app.desktop.ServedFarm.FARMS;
import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.AJob.aJob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.app.discovery.DataFolder;
import farmhand.app.discovery.FarmFile;
import farmhand.app.program.Version;
import farmhand.client.LiveLink;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.Verb;
import farmhand.farm.link.Question;
import farmhand.farm.link.Since;
import farmhand.farm.task.Attempt;
import farmhand.farm.task.End;
import farmhand.farm.view.Update;
import farmhand.farm.view.View;
import farmhand.testing.RunningFarm;
import farmhand.testing.UpdateReader;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The coordinator as a process, without the window's jars on its class path. */
final class ServeTest {
    private static final int USUAL_PORT = 8032;

    @TempDir Path folder;

    @Test
    void itSaysWhereItIsAndEndsWellWhenAsked() throws Exception {
        Path data = folder.resolve("data");
        Path services = Files.createDirectory(folder.resolve("services"));
        Files.writeString(services.resolve("broken.json"), "{\n\"name\":");
        Path socket = folder.resolve("socket");

        try (ServedFarm farm =
                ServedFarm.onAnyPort(
                        data, "--services", services.toString(), "--socket", socket.toString())) {
            JsonNode said = farm.announcement();
            assertEquals(Version.NUMBER, said.path("farmhand").asText());
            assertEquals(farm.pid(), said.path("pid").asLong());
            assertThat(said.path("http").asText()).matches("http://127\\.0\\.0\\.1:\\d+");
            assertEquals(socket.toString(), said.path("socket").asText());
            assertEquals(data.resolve("token").toString(), said.path("token_file").asText());
            assertThat(farm.complaints()).contains("broken.json");

            assertEquals("rwx------", rights(data));
            assertEquals("rw-------", rights(data.resolve("farm.json")));
            assertEquals("rw-------", rights(data.resolve("token")));
            FarmFile file = FarmFile.read(data.resolve("farm.json")).orElseThrow();
            assertEquals(said.path("http").asText(), file.http());
            assertTrue(file.isAlive());

            assertSecondIsRefused(data, farm);
            assertEquals(0, farm.terminate());
            assertFalse(Files.exists(data.resolve("farm.json")));
        }
    }

    @Test
    void whatWasAcknowledgedOutlivesAKill() throws Exception {
        DataFolder data = DataFolder.of(folder.toString());
        JobNumber job = JobNumber.FIRST;
        TaskAddress task = new TaskAddress(job, 0, 0);
        Path pids = folder.resolve("pids");
        ServedFarm first = ServedFarm.onAnyPort(folder);
        try (LiveLink link = new LiveLink(() -> FARMS.own(data))) {
            UpdateReader reader = new UpdateReader();
            link.open(Since.NOTHING, reader);
            reader.next(Update.Snapshot.class);
            var shot =
                    aJob().with(aBlock("long", "1").running("echo $$ >> " + pids + "; sleep 300"));
            done(link, new Command.Submit(shot.spec()));
            Waiting.until(() -> lines(pids).size() == 1);
            done(link, new Command.AppendBlocks(job, List.of(aBlock("more", "1-5").spec())));

            first.kill();
            first.close();
            Waiting.until(() -> !isRunning(lines(pids).getFirst()));
            try (ServedFarm second = ServedFarm.onAnyPort(folder)) {
                assertTrue(reader.next(Update.Hello.class).resumed());
                Waiting.until(() -> lines(pids).size() == 2);
                View view = reader.viewAt(reader.view().revision() + 1);

                assertEquals(2, requireNonNull(view.jobs().get(job)).blocks().size());
                assertTrue(isRunning(lines(pids).getLast()));
                List<Attempt> attempts =
                        link.ask(new Question.AttemptsOf(task)).toCompletableFuture().get();
                assertEquals(End.LOST, attempts.getFirst().exit().end());
                assertEquals(2, attempts.size());

                done(link, Command.act(new Verb.Pause(true), List.of(new Subject.OfJob(job))));
                Waiting.until(() -> !isRunning(lines(pids).getLast()));
                assertEquals(0, second.terminate());
            }
        }
    }

    @Test
    void whereTheUsualPortIsTakenTheNextFreeOneIsUsed() throws Exception {
        try (AutoCloseable _ = taken(USUAL_PORT);
                ServedFarm farm = new ServedFarm(folder, Duration.ZERO)) {
            String http = farm.announcement().path("http").asText();

            assertThat(Integer.parseInt(http.substring(http.lastIndexOf(':') + 1)))
                    .isBetween(USUAL_PORT + 1, USUAL_PORT + 20);
            assertEquals(0, farm.terminate());
        }
    }

    @Test
    void anIdleFarmThatWasToldNotToLingerEnds() throws Exception {
        try (ServedFarm farm =
                new ServedFarm(folder, Duration.ofSeconds(1), "--http", "127.0.0.1:0")) {
            assertEquals(0, farm.exitCode());
            assertFalse(Files.exists(folder.resolve("farm.json")));
        }
    }

    @Test
    void encryptedItListensBeyondThisMachineAndItsOwnCommandsFindIt() throws Exception {
        try (ServedFarm farm =
                        new ServedFarm(
                                folder, Duration.ZERO, "--http", "0.0.0.0:0", "--tls", "self");
                LiveLink link = new LiveLink(() -> FARMS.own(DataFolder.of(folder.toString())))) {
            FarmFile file = FarmFile.read(folder.resolve("farm.json")).orElseThrow();

            assertThat(farm.announcement().path("http").asText()).startsWith("https://127.0.0.1:");
            assertThat(file.beyond()).startsWith("https://").doesNotContain("127.0.0.1");
            assertEquals("rw-------", rights(folder.resolve("tls.pem")));
            done(link, new Command.Submit(aJob().withBlock("any", "1").paused().spec()));
            assertEquals(0, farm.terminate());
        }
    }

    private static void assertSecondIsRefused(Path data, ServedFarm first) throws Exception {
        try (ServedFarm second = ServedFarm.onAnyPort(data)) {
            assertEquals(1, second.exitCode());
            assertThat(second.complaints())
                    .contains(data.toString(), Long.toString(first.pid()), "--data")
                    .doesNotContain("\tat ");
        }
    }

    private static void done(LiveLink link, Command command) {
        assertInstanceOf(Outcome.Done.class, RunningFarm.sent(link, command));
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    /** Takes the port, once other tests give it back; a farm of this machine may keep it. */
    private static AutoCloseable taken(int port) {
        for (int tries = 0; tries < 100; tries++) {
            try {
                return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
            } catch (IOException already) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        }
        return () -> {};
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Not so a zombie, which stays where nobody waits for orphans. */
    private static boolean isRunning(String pid) {
        try {
            return !Files.readString(Path.of("/proc", pid, "stat")).contains(") Z ");
        } catch (IOException gone) {
            return false;
        }
    }
}
