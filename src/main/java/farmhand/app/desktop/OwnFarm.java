package farmhand.app.desktop;

import farmhand.app.discovery.AppFarms;
import farmhand.app.discovery.DataFolder;
import farmhand.app.discovery.FarmFile;
import farmhand.app.discovery.LeaveRequest;
import farmhand.client.Endpoint;
import farmhand.client.FarmUnreachable;
import farmhand.upstream.afanasy.Upstream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The farm of this machine: found when it runs, started when it does not, and started again when it
 * died, at most three times a minute. The coordinator is a process of its own that outlives this
 * one. Any thread may ask where it is; one of them starts it.
 */
final class OwnFarm implements Supplier<Endpoint> {
    private static final Logger LOG = LoggerFactory.getLogger(OwnFarm.class);
    private static final Duration LINGER = Duration.ofSeconds(60);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int MOST_STARTS = 3;

    private final AppFarms farms;
    private final DataFolder data;
    private final InstantSource clock;
    private final List<String> options;
    private final Deque<Instant> starts = new ArrayDeque<>();
    private final ReentrantLock starting = new ReentrantLock();
    private Optional<Process> started = Optional.empty();

    OwnFarm(AppFarms farms, DataFolder data, InstantSource clock) {
        this(farms, data, clock, List.of());
    }

    /** One that is started with {@code options} more. */
    OwnFarm(AppFarms farms, DataFolder data, InstantSource clock, List<String> options) {
        this.farms = farms;
        this.data = data;
        this.clock = clock;
        this.options = List.copyOf(options);
    }

    /** A gateway of this machine to that afserver, which is started and found in the same way. */
    static OwnFarm gateway(
            AppFarms farms, DataFolder data, Upstream upstream, InstantSource clock) {
        return new OwnFarm(
                farms, data.of(upstream), clock, List.of("--upstream", upstream.address()));
    }

    /**
     * Where it answers now; starts it first when it must. Waits for it, so not for the thread that
     * paints.
     */
    @Override
    public Endpoint get() {
        starting.lock();
        try {
            if (running().isEmpty()) {
                start();
            }
            return farms.own(data);
        } finally {
            starting.unlock();
        }
    }

    /**
     * Ends the coordinator if this process started it, and waits until it has handed back its work.
     */
    void stop() throws InterruptedException {
        if (started.isPresent()) {
            started.get().destroy();
            started.get().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    /** Asks the coordinator to end, whoever started it; it does so as soon as it looks. */
    void leave(LeaveRequest how) {
        try {
            how.write(data);
        } catch (IOException problem) {
            LOG.warn("The farm of this machine goes on: {}", problem.getMessage());
        }
    }

    private void start() {
        Instant now = clock.instant();
        starts.removeIf(start -> start.isBefore(now.minus(MINUTE)));
        if (starts.size() >= MOST_STARTS) {
            throw new FarmUnreachable(
                    "The farm of this machine ended "
                            + MOST_STARTS
                            + " times within a minute. See why in "
                            + log()
                            + ".");
        }
        starts.add(now);
        try {
            data.create();
            Files.createDirectories(data.logs());
            List<String> command = new ArrayList<>(ChildCommand.serve(data, LINGER));
            command.addAll(options);
            Process child =
                    new ProcessBuilder(command)
                            .redirectInput(new File("/dev/null"))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                            .start();
            started = Optional.of(child);
            await(child);
        } catch (IOException problem) {
            throw new FarmUnreachable(
                    "The farm of this machine cannot be started in "
                            + data.path()
                            + ": "
                            + problem
                            + ". Give a folder that you may write to with --data.",
                    problem);
        }
    }

    private void await(Process child) throws IOException {
        Instant until = clock.instant().plus(PATIENCE);
        while (running().isEmpty()) {
            try {
                if (child.waitFor(50, TimeUnit.MILLISECONDS) && running().isEmpty()) {
                    throw new FarmUnreachable(
                            "The farm of this machine ended at once: " + lastLine());
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                throw new FarmUnreachable("Waiting for the farm of this machine was interrupted.");
            }
            if (clock.instant().isAfter(until)) {
                throw new FarmUnreachable(
                        "The farm of this machine does not answer. See why in " + log() + ".");
            }
        }
    }

    private Optional<FarmFile> running() {
        try {
            return FarmFile.read(data.farmFile()).filter(FarmFile::isAlive);
        } catch (IOException _) {
            return Optional
                    .empty(); // not readable is as good as not running; starting says what is wrong
        }
    }

    private java.nio.file.Path log() {
        return data.logs().resolve("started-by-window.log");
    }

    private String lastLine() throws IOException {
        var lines = Files.readAllLines(log());
        return lines.isEmpty() ? "it said nothing." : lines.getLast();
    }
}
