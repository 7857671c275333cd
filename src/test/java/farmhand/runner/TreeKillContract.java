package farmhand.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import farmhand.engine.RecordedReports;
import farmhand.engine.port.TaskRunner.Frames;
import farmhand.engine.port.TaskRunner.Launch;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.spec.Environment;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.runner.process.Alive;
import farmhand.runner.process.Programs;
import farmhand.runner.process.Spawner;
import farmhand.runner.services.Services;
import farmhand.runner.transfer.Shares;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** That nothing a task started outlives it. Children write their process ids into the log. */
abstract class TreeKillContract {
    private static final AttemptAddress TASK = AttemptAddress.parse("2/0/0/1");
    private static final Services SERVICES = Services.load(Optional.empty());
    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final String IN_BACKGROUND = "sleep 60 & echo $!; ";
    private static final String DETACHED = "nohup sleep 60 >/dev/null 2>&1 & echo $!; ";
    private static final String ORPHANED = "(sleep 60 & echo $!); ";
    private static final String IN_OWN_SESSION = "setsid sh -c 'echo $$; exec sleep 60' & ";
    private static final String DEAF =
            "sh -c 'trap \"\" TERM; echo $$; while :; do sleep 1; done' & ";

    @TempDir Path data;
    private final RecordedReports reports = new RecordedReports();
    private ProcessRunner runner;

    @BeforeEach
    void open() {
        runner = runner(data);
    }

    @AfterEach
    void close() {
        runner.close();
    }

    @Test
    void stoppingEndsTheWholeTree() {
        start(IN_BACKGROUND + DETACHED + ORPHANED + IN_OWN_SESSION + "sleep 60");
        List<Long> children = children(4);

        runner.stop(TASK);

        assertEquals(End.STOPPED, reports.exit(TASK).end());
        assertThat(children).noneMatch(Alive::is);
    }

    @Test
    void whatIgnoresTheQuestionIsEndedByForce() {
        start("trap '' TERM; " + DEAF + "while :; do sleep 1; done");
        List<Long> children = children(1);

        runner.stop(TASK);

        assertEquals(new Exit(End.STOPPED, 137, 9, ""), reports.exit(TASK));
        assertThat(children).noneMatch(Alive::is);
    }

    @Test
    void aTaskThatIsAskedToEndMayTidyUp() {
        start("trap 'echo tidied; exit 0' TERM; echo ready; while :; do sleep 0.05; done");
        reports.awaitWritten(TASK);

        runner.stop(TASK);

        assertEquals(new Exit(End.STOPPED, 0, 0, ""), reports.exit(TASK));
        assertThat(runner.log(TASK, 0, 100).orElseThrow().text()).endsWith("tidied\n");
    }

    @Test
    void whatATaskLeavesInItsGroupEndsWithIt() {
        start(IN_BACKGROUND + DETACHED + ORPHANED);

        assertEquals(Exit.DONE, reports.exit(TASK));
        assertThat(children(3)).noneMatch(Alive::is);
    }

    @Test
    void theSameTaskOfAnotherFarmIsLeftAlone(@TempDir Path other) {
        try (ProcessRunner theirs = runner(other)) {
            RecordedReports theirReports = new RecordedReports();
            theirs.start(launch("echo ready; sleep 60"), theirReports);
            theirReports.awaitWritten(TASK);
            start(IN_OWN_SESSION + "sleep 60");
            children(1);

            runner.stop(TASK);

            assertEquals(End.STOPPED, reports.exit(TASK).end());
            assertFalse(theirReports.of(TASK).contains("ended"));
        }
    }

    @Test
    void whatADeadCoordinatorLeftIsEndedAndNothingElse() {
        start(IN_BACKGROUND + IN_OWN_SESSION + "sleep 60");
        List<Long> children = children(2);
        try (ProcessRunner next = runner(data)) {
            next.endLeft(List.of(AttemptAddress.parse("2/0/0/2")));
            assertThat(children).allMatch(Alive::is);

            next.endLeft(List.of(TASK));

            assertThat(children).noneMatch(Alive::is);
            assertEquals(15, reports.exit(TASK).signal());
        }
    }

    private void start(String command) {
        runner.start(launch(command), reports);
    }

    private static Launch launch(String command) {
        return new Launch(TASK, "generic", command, "", Environment.NONE, Frames.NONE, "task");
    }

    private ProcessRunner runner(Path data) {
        return new ProcessRunner(data, SERVICES, Shares.NONE, System.getenv(), GRACE, spawner());
    }

    /** How processes are started. */
    abstract Function<Programs, Spawner> spawner();

    /** The process ids that the log holds, once it holds that many. */
    private List<Long> children(int count) {
        reports.await(() -> ids().size() == count);
        return ids();
    }

    private List<Long> ids() {
        return runner.log(TASK, 0, 1000)
                .map(piece -> piece.text().lines().map(Long::valueOf).toList())
                .orElse(List.of());
    }
}
