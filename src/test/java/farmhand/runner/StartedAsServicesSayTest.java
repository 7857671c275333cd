package farmhand.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.engine.RecordedReports;
import farmhand.engine.port.TaskRunner;
import farmhand.engine.port.TaskRunner.Frames;
import farmhand.engine.port.TaskRunner.Launch;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Outputs;
import farmhand.farm.spec.TaskCommand;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.runner.process.Programs;
import farmhand.runner.process.Spawner;
import farmhand.runner.services.Services;
import farmhand.runner.transfer.Shares;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What services say about how their tasks are started, by each way to start processes. */
final class StartedAsServicesSayTest {
    private static final AttemptAddress TASK = AttemptAddress.parse("2/0/0/1");

    @TempDir Path data;
    private Path mine;

    /** How processes are started. */
    enum Way {
        HERE {
            @Override
            Spawner spawner(Programs programs) {
                return Spawner.here(programs);
            }
        },
        PORTABLE {
            @Override
            Spawner spawner(Programs programs) {
                return Spawner.portable(programs);
            }
        };

        abstract Spawner spawner(Programs programs);
    }

    @BeforeEach
    void begin() throws IOException {
        mine = Files.createDirectories(data.resolve("mine"));
    }

    @ParameterizedTest
    @EnumSource
    void aServiceWrapsCommandsAndSetsVariablesBeneathThoseOfTheBlock(Way way) throws IOException {
        service(
                """
                {"name": "mine", "wrapper": ["env", "BY=wrapper"],
                 "environment": {"A": "service", "B": "service"}}
                """);

        Exit exit = run(way, "mine", TaskCommand.of("echo $BY $A $B"), Map.of("B", "block"));

        assertEquals(Exit.DONE, exit);
        assertEquals("wrapper service block", log());
    }

    @ParameterizedTest
    @EnumSource
    void aProgramOfNoShellIsFoundInThePathAndWrappedToo(Way way) throws IOException {
        service("{\"name\": \"mine\", \"wrapper\": [\"env\", \"BY=wrapper\"]}");
        TaskCommand words = new TaskCommand.Argv(List.of("sh", "-c", "echo $BY $0", "a 'b'"));

        assertEquals(Exit.DONE, run(way, "generic", words, Map.of()));
        assertEquals("a 'b'", log());
        assertEquals(Exit.DONE, run(way, "mine", words, Map.of()));
        assertEquals("wrapper a 'b'", log());
    }

    @ParameterizedTest
    @EnumSource
    void whereItIsAFailureToWriteErrorsTheyStandInTheLogAndFailTheTask(Way way) throws IOException {
        service("{\"name\": \"mine\", \"stderr_is_failure\": true}");

        Exit bad = run(way, "mine", TaskCommand.of("echo out; echo no light >&2"), Map.of());
        String log = log();
        Exit good = run(way, "mine", TaskCommand.of("echo out"), Map.of());

        assertEquals(new Exit(End.FAILED, 0, 0, "no light"), bad);
        assertThat(log.lines()).containsExactlyInAnyOrder("out", "no light");
        assertEquals(Exit.DONE, good);
        try (Stream<Path> files = Files.list(data.resolve("logs/2/0"))) {
            assertEquals(1, files.count());
        }
    }

    private void service(String definition) throws IOException {
        Files.writeString(mine.resolve("service.json"), definition);
    }

    private String log() throws IOException {
        return Files.readString(data.resolve("logs/2/0/0.1.log")).strip();
    }

    private Exit run(Way way, String service, TaskCommand command, Map<String, String> variables) {
        RecordedReports told = new RecordedReports();
        Environment environment = new Environment(variables);
        Services services = Services.load(Optional.of(mine));
        try (TaskRunner runner =
                new ProcessRunner(
                        data,
                        services,
                        Shares.NONE,
                        System.getenv(),
                        Duration.ofMillis(500),
                        way::spawner)) {
            runner.start(
                    new Launch(
                            TASK,
                            service,
                            command,
                            "",
                            environment,
                            Frames.NONE,
                            "a",
                            Outputs.NONE,
                            TaskRunner.About.NOTHING),
                    told);
            return told.exit(TASK);
        }
    }
}
