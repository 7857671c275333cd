package farmhand.runner.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.testing.Waiting;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The guard cannot tell a coordinator that died from one that closed its pipe. */
final class GuardTest {
    private static final Programs PROGRAMS = new Programs(System.getenv("PATH"));

    @TempDir Path folder;
    private final Spawner spawner = Spawner.here(PROGRAMS);

    @AfterEach
    void close() {
        spawner.close();
    }

    @Test
    void whatRunsEndsWithTheCoordinatorWhereverItWent() throws IOException {
        Guard guard = guard();
        guard.begins("2/0/0/1");
        TaskProcess task =
                start(
                        "2/0/0/1",
                        "setsid sh -c 'echo $$; exec sleep 60' & (sleep 60 & echo $!);"
                                + " echo $$; exec sleep 60");
        guard.begins(Long.toString(task.pid()));
        Waiting.until(() -> children().size() == 3);

        guard.close();

        Waiting.until(() -> children().stream().noneMatch(Alive::is));
    }

    @Test
    void whatHidesItsMarkEndsByItsGroup() throws IOException {
        Guard guard = guard();
        guard.begins("2/0/0/1");
        TaskProcess task =
                start("2/0/0/1", "exec env -i /bin/sh -c 'echo $$; trap \"\" TERM; sleep 60'");
        guard.begins(Long.toString(task.pid()));
        Waiting.until(() -> children().size() == 1);

        guard.close();

        Waiting.until(() -> children().stream().noneMatch(Alive::is));
    }

    @Test
    void whatIsOverIsLeftAloneAndSoAreOtherFarms() throws IOException {
        Guard guard = guard();
        guard.begins("2/0/0/1");
        guard.begins("2/0/0/2");
        start("2/0/0/1", "echo $$; exec sleep 60");
        TaskProcess other = start("2/0/0/12", "echo $$; exec sleep 60");
        TaskProcess ended = start("2/0/0/2", "echo $$; exec sleep 60");
        Waiting.until(() -> children().size() == 3);
        guard.over(List.of("4711", "2/0/0/2")); // the first never began

        guard.close();

        Waiting.until(() -> children().stream().filter(Alive::is).count() == 2);
        assertThat(List.of(other, ended)).allMatch(TaskProcess::isAlive);
        List.of(other, ended).forEach(TaskProcess::force);
        assertEquals(137, other.ended().join().code());
        assertEquals(137, ended.ended().join().code());
    }

    @Test
    void aGuardThatWasKilledIsReplaced() throws IOException {
        Guard guard = guard();
        guard.begins("2/0/0/1");
        TaskProcess task = start("2/0/0/1", "echo $$; exec sleep 60");
        ProcessHandle first = guards().getFirst();
        assertTrue(first.destroyForcibly());
        first.onExit().join();

        guard.begins(Long.toString(task.pid()));
        guard.close();

        Waiting.until(() -> !task.isAlive());
    }

    private Guard guard() {
        return new Guard(PROGRAMS, "of " + folder, Duration.ofSeconds(1));
    }

    private List<ProcessHandle> guards() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().arguments().stream().anyMatch(this::isMark))
                .toList();
    }

    private boolean isMark(String... arguments) {
        return List.of(arguments).contains("of " + folder);
    }

    private TaskProcess start(String attempt, String command) throws IOException {
        Path log = folder.resolve("log");
        if (!Files.exists(log)) {
            Files.createFile(log);
        }
        Map<String, String> environment =
                Map.of("PATH", System.getenv("PATH"), "FARMHAND_MARK", attempt + " of " + folder);
        return spawner.start(
                new Program(List.of("/bin/sh", "-c", command), environment, Optional.empty(), log));
    }

    private List<Long> children() {
        try {
            return Files.readAllLines(folder.resolve("log")).stream().map(Long::valueOf).toList();
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }
}
