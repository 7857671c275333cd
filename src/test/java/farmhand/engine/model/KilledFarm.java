package farmhand.engine.model;

import farmhand.engine.Coordinator;
import farmhand.engine.HandRunner;
import farmhand.engine.Setup;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.task.Exit;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.store.SqliteStore;
import farmhand.testing.RunningFarm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A coordinator that can be killed: the next one finds what the disk held at that moment, and none
 * of what the dead one says later.
 */
final class KilledFarm implements AutoCloseable {
    static final int SLOTS = 3;

    private final Path folder;
    private int life;
    private SqliteStore store;
    private HandRunner runner = new HandRunner();
    private Coordinator coordinator;

    KilledFarm(Path folder) {
        this.folder = folder;
        this.store = SqliteStore.open(data(0));
        this.coordinator = started();
    }

    private Path data(int ofLife) {
        return folder.resolve("life-" + ofLife);
    }

    private Coordinator started() {
        Setup setup = new Setup("farm", "1.0", "box", SLOTS);
        return Coordinator.start(setup, store, runner, InstantSource.system());
    }

    void kill() {
        Path dead = data(life);
        life++;
        copy(dead, data(life));
        close();
        remove(dead);
        store = SqliteStore.open(data(life));
        runner = new HandRunner();
        coordinator = started();
    }

    Outcome send(Command command) {
        return RunningFarm.sent(coordinator, command);
    }

    void end(AttemptAddress attempt, Exit exit) {
        runner.ends(attempt, exit);
    }

    List<AttemptAddress> running() {
        return runner.running();
    }

    boolean isStopped(AttemptAddress attempt) {
        return runner.stopped().contains(attempt);
    }

    /** Whether the runner has just what the farm says to run. */
    boolean isSettled() {
        Set<TaskAddress> has =
                runner.running().stream().map(AttemptAddress::task).collect(Collectors.toSet());
        long active = coordinator.farm().jobs().stream().mapToLong(j -> j.totals().active()).sum();
        return active == has.size() && has.stream().allMatch(at -> task(at).state().isActive());
    }

    /** An assigned one counts as running. */
    TaskState state(TaskAddress at) {
        TaskState state = task(at).state();
        return state == TaskState.ASSIGNED ? TaskState.RUNNING : state;
    }

    int failures(TaskAddress at) {
        return task(at).failures();
    }

    private Task task(TaskAddress at) {
        return coordinator
                .farm()
                .jobs()
                .find(at.job())
                .orElseThrow()
                .blocks()
                .get(at.block())
                .tasks()
                .task(at.task());
    }

    @Override
    public void close() {
        coordinator.close();
        store.close();
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.list(from)) {
            Files.createDirectory(to);
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
