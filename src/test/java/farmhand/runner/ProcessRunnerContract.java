package farmhand.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.engine.TaskRunnerContract;
import farmhand.engine.port.TaskRunner;
import farmhand.engine.port.TaskRunner.Frames;
import farmhand.engine.port.TaskRunner.Launch;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.link.LogPiece;
import farmhand.farm.spec.Environment;
import farmhand.farm.task.Account;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.runner.process.Programs;
import farmhand.runner.process.Spawner;
import farmhand.runner.services.Services;
import farmhand.runner.transfer.Shares;
import farmhand.testing.FullDisk;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What the runner holds, however it starts processes. */
abstract class ProcessRunnerContract extends TaskRunnerContract {
    private static final AttemptAddress TASK = attempt(0);

    @TempDir Path data;

    @Override
    protected TaskRunner open() {
        return open(Optional.empty());
    }

    private TaskRunner open(Optional<Path> services) {
        return new ProcessRunner(
                data,
                Services.load(services),
                Shares.NONE,
                System.getenv(),
                Duration.ofMillis(500),
                spawner());
    }

    /** How processes are started. */
    abstract Function<Programs, Spawner> spawner();

    @Override
    protected String saying(String text) {
        return "echo '" + text + "'";
    }

    @Override
    protected String endingWith(int code) {
        return "exit " + code;
    }

    @Override
    protected String waiting() {
        return "echo waiting; sleep 60";
    }

    @Test
    void bothOutputsGoToOneFilePerAttempt() throws IOException {
        run("echo out; echo err >&2; echo out again");

        assertEquals("out\nerr\nout again\n", Files.readString(data.resolve("logs/2/0/0.1.log")));
    }

    @Test
    void bytesThatAreNoTextAreKept() throws IOException {
        run("printf 'a\\377\\200b\\n'");

        assertEquals(
                "a\377\200b\n",
                Files.readString(data.resolve("logs/2/0/0.1.log"), StandardCharsets.ISO_8859_1));
    }

    @Test
    void inputIsEmpty() {
        assertEquals(Exit.DONE, run("! read line"));
    }

    @Test
    void tasksAreNicerThanTheRest() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        int ours = Integer.parseInt(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[16]);

        int theirs = Integer.parseInt(output("exec nice -n 0 nice"));

        assertTrue(theirs >= Math.min(10, ours + 10), theirs + " where ours is " + ours);
    }

    @Test
    void progressIsReadWhileLinesAreDrawnOver() {
        run("for p in 10 20 30; do printf 'PROGRESS: %d%%\\r' $p; sleep 0.15; done; echo");

        assertThat(reports.of(TASK)).containsSubsequence("started", "10", "20", "30", "ended");
    }

    @Test
    void theLastErrorLineIsWhyItFailed() {
        Exit exit = run("echo Error: no light in the scene; echo bye; exit 2");

        assertEquals(new Exit(End.FAILED, 2, 0, "Error: no light in the scene"), exit);
    }

    @Test
    void aFailureWithoutErrorLineTellsTheLastLine() {
        Exit exit = run("echo first; echo last; exit 4");

        assertEquals(new Exit(End.FAILED, 4, 0, "Exited with code 4. last"), exit);
    }

    @Test
    void aSignalIsTold() {
        Exit exit = run("echo at frame 7; kill -s KILL $$");

        assertEquals(End.FAILED, exit.end());
        assertEquals(137, exit.code());
        assertEquals(9, exit.signal());
        assertThat(exit.error())
                .isEqualTo(
                        "Ended by signal 9: killed by force, often because memory ran out."
                                + " at frame 7");
    }

    @Test
    void anUnknownProgramCannotStart() {
        Exit exit = run("blendr -b forest.blend");

        assertEquals(End.CANNOT_START, exit.end());
        assertEquals(
                "There is no program “blendr” on this machine. Install it or correct the command.",
                exit.error());
    }

    @Test
    void aFileThatIsNoProgramCannotStart() throws IOException {
        Path file = Files.writeString(data.resolve("forest.blend"), "no program");

        Exit exit = run(file.toString());

        assertEquals(End.CANNOT_START, exit.end());
        assertThat(exit.error()).startsWith("“" + file + "” cannot be run as a program.");
    }

    @Test
    void aCodeOfTheProgramsOwnIsNotTakenForAMissingProgram() {
        assertEquals(End.FAILED, run("echo 127 points lost; exit 127").end());
    }

    @Test
    void aTaskWithoutCommandCannotStart() {
        Exit exit = run(" ");

        assertEquals(End.CANNOT_START, exit.end());
        assertThat(exit.error()).contains("has no command");
    }

    @Test
    void aServiceMayHaveTheCommandAndTheFailures() throws IOException {
        Files.createDirectory(data.resolve("mine"));
        Files.writeString(
                data.resolve("mine/krakatoa.json"),
                """
                {"name": "krakatoa", "command": "echo frames @##@ to @##@: no particles",
                 "failures": ["no particles"]}
                """);
        Launch launch =
                new Launch(TASK, "krakatoa", "", "", Environment.NONE, new Frames(3, 5, 1), "3-5");

        try (TaskRunner mine = open(Optional.of(data.resolve("mine")))) {
            mine.start(launch, reports);

            assertEquals(
                    new Exit(End.FAILED, 0, 0, "frames 03 to 05: no particles"),
                    reports.exit(TASK));
            assertEquals(Optional.empty(), mine.warning("krakatoa", "", ""));
        }
    }

    @Test
    void aLogThatCannotBeMadeIsTold() throws IOException {
        Files.writeString(data.resolve("logs"), "a file where the folder should be");

        Exit exit = run("echo hello");

        assertEquals(End.CANNOT_START, exit.end());
        assertThat(exit.error())
                .contains("logs/2/0/0.1.log", "Not a directory", "Make room on the disk");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDiskThatHasNoRoomForTheLogIsToldAndTheNextTaskRuns() throws Exception {
        FullDisk.files(0);
        try {
            Exit exit = run("echo hello");

            assertEquals(End.CANNOT_START, exit.end());
            assertThat(exit.error()).contains("logs/2/0/0.1.log", "Make room on the disk");
        } finally {
            FullDisk.room();
        }
        runner().start(launch(attempt(1), "echo again"), reports);
        assertEquals(Exit.DONE, reports.exit(attempt(1)));
    }

    @Test
    void aLogFolderThatIsTakenAwayKeepsNothingFromRunning() throws IOException {
        assertEquals(
                Exit.DONE, run("rm -r '" + data.resolve("logs") + "'; sleep 0.3; echo unseen"));

        runner().start(launch(attempt(1), "echo again"), reports);

        assertEquals(Exit.DONE, reports.exit(attempt(1)));
        assertEquals("again\n", Files.readString(data.resolve("logs/2/0/1.1.log")));
    }

    @Test
    void muchOutputBlocksNothing() {
        Exit exit = run("head -c 52428800 /dev/zero | tr '\\0' x; echo; echo PROGRESS: 99%");

        LogPiece tail = runner().log(TASK, -14, 100).orElseThrow();

        assertEquals(Exit.DONE, exit);
        assertEquals("PROGRESS: 99%\n", tail.text());
        assertEquals(52_428_815, tail.size());
        assertThat(reports.of(TASK)).contains("99");
    }

    @Test
    void aHundredStartAtOnce() {
        List<AttemptAddress> all = IntStream.range(0, 100).mapToObj(i -> attempt(i)).toList();

        all.parallelStream()
                .forEach(
                        attempt -> runner().start(launch(attempt, "echo $FARMHAND_TASK"), reports));

        for (AttemptAddress attempt : all) {
            assertEquals(Exit.DONE, reports.exit(attempt));
            assertEquals(
                    attempt.task().task() + "\n",
                    runner().log(attempt, 0, 100).orElseThrow().text());
        }
    }

    @Test
    void whatATaskUsedIsTold() {
        Exit exit = run("echo PROGRESS: 40%; exit 1");

        Account account = reports.account(TASK);

        assertEquals(End.FAILED, exit.end());
        assertEquals(40, account.progress());
        assertEquals(14, account.logSize());
    }

    @Test
    void memoryIsThatOfAllProcessesTogether() {
        String holding = "sh -c 'x=$(yes | head -c 20000000); sleep 60'";
        runner().start(launch(TASK, holding + " & " + holding + " & echo both; wait"), reports);

        reports.await(() -> runner().account(TASK).peakMemory() > 39_000_000);
        runner().stop(TASK);

        assertThat(reports.account(TASK).peakMemory()).isBetween(39_000_000L, 500_000_000L);
    }

    @Test
    void theLogOfARunningTaskIsNotEnded() {
        runner().start(launch(TASK, waiting()), reports);
        reports.awaitWritten(TASK);

        assertFalse(runner().log(TASK, 0, 100).orElseThrow().ended());
    }

    private String output(String command) {
        assertEquals(Exit.DONE, run(command));
        return runner().log(TASK, 0, 10_000).orElseThrow().text().strip();
    }
}
