package farmhand.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.engine.RecordedReports;
import farmhand.engine.port.TaskRunner.Frames;
import farmhand.engine.port.TaskRunner.Launch;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.spec.Environment;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.runner.process.Programs;
import farmhand.runner.process.Spawner;
import farmhand.runner.services.Services;
import farmhand.runner.transfer.Shares;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

final class PortableTreeKillTest extends TreeKillContract {
    @Override
    Function<Programs, Spawner> spawner() {
        return Spawner::portable;
    }

    @Test
    void aSystemWithoutSessionsRunsAndStopsTasksToo() {
        AttemptAddress task = AttemptAddress.parse("2/0/0/1");
        Services services = Services.load(Optional.empty());
        Map<String, String> noPrograms = Map.of("PATH", "");
        RecordedReports reports = new RecordedReports();
        try (ProcessRunner plain =
                new ProcessRunner(
                        data,
                        services,
                        Shares.NONE,
                        noPrograms,
                        Duration.ofSeconds(5),
                        Spawner::portable)) {
            String command = "echo ready; exec /bin/sleep 60";
            plain.start(
                    new Launch(task, "generic", command, "", Environment.NONE, Frames.NONE, "task"),
                    reports);
            reports.awaitWritten(task);

            plain.stop(task);

            assertEquals(new Exit(End.STOPPED, 143, 15, ""), reports.exit(task));
        }
    }
}
