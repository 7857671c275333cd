package farmhand.upstream.cgkit;

import farmhand.dialect.cgkit.KnownTypes;
import farmhand.dialect.cgkit.NewTree;
import farmhand.dialect.cgkit.SeenJob;
import farmhand.dialect.cgkit.SeenNode;
import farmhand.dialect.cgkit.UnkeptSettings;
import farmhand.engine.port.Mirror;
import farmhand.farm.Mirrored;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.command.Verb;
import farmhand.farm.link.LogPiece;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.task.Exit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;

/**
 * A cgkit queue directory. It is looked at several times a second, on network disks less often; a
 * look costs little where nothing happens. Whoever reads or writes a job here does so one after the
 * other, so that what is told comes in the order it became true.
 */
public final class CgkitDirectory implements Mirror {
    private static final Logger LOG = LoggerFactory.getLogger(CgkitDirectory.class);

    /**
     * How it is looked at.
     *
     * @param tick time between two looks
     * @param lease how long a worker that is gone keeps its job
     */
    public record Pace(Duration tick, Duration lease) {
        /** On a disk of this machine. */
        public static final Pace LOCAL = new Pace(Duration.ofMillis(200), Duration.ofSeconds(30));

        /** On a disk of another machine, which every look asks. */
        public static final Pace NETWORK = new Pace(Duration.ofSeconds(2), Duration.ofSeconds(30));

        /** The same, with another lease. */
        public Pace with(Duration other) {
            return new Pace(tick, other);
        }
    }

    /**
     * This farm as a worker.
     *
     * @param pid of its process
     * @param host name of this machine
     * @param types what it can run
     */
    public record Here(long pid, String host, KnownTypes types) {}

    private static final int THOROUGH = 10;

    private final Path place;
    private final String queue;
    private final Here here;
    private final Pace pace;
    private final Shelf shelf;
    private final DeadWorkers dead;
    private final RandomGenerator random;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final ScheduledExecutorService looking =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("cgkit-look").factory());
    private IntConsumer stopper = _ -> {};
    private int ticks;

    /** The directory at {@code place}, which must be there. */
    public CgkitDirectory(Path place, Here here, Pace pace, RandomGenerator random)
            throws IOException {
        this.place = place.toRealPath();
        this.queue = queue(place);
        this.here = here;
        this.pace = pace;
        this.random = random;
        this.shelf = new Shelf(this.place, queue, here.types());
        this.dead = new DeadWorkers(here.host(), pace.lease());
    }

    /** Where it is. */
    public Path place() {
        return place;
    }

    /** The queue that stands for the directory at {@code place}: it has its name. */
    public static String queue(Path place) {
        return Mirrored.queue(String.valueOf(place.toAbsolutePath().normalize().getFileName()));
    }

    @Override
    public String queue() {
        return queue;
    }

    @Override
    public void open(Consumer<Sight> reader) {
        shelf.tellTo(reader);
        long millis = pace.tick().toMillis();
        ScheduledFuture<?> ignored = // it ends with the executor
                looking.scheduleWithFixedDelay(this::look, 0, millis, TimeUnit.MILLISECONDS);
    }

    @Override
    public Put submit(JobSpec job) {
        NewTree tree = NewTree.of(job);
        List<String> unkept = UnkeptSettings.of(job);
        tree.types().forEach(this::refuseUnknown);
        return inTurn(
                () -> {
                    int number = new NewJob(place, random).write(tree, job.wishes().activated());
                    shelf.read(number);
                    return new Put(number, unkept);
                });
    }

    @Override
    public void takeBack(int position, boolean put) {
        inTurn(
                () -> {
                    SeenJob job = shelf.read(position).orElseThrow(() -> gone(position));
                    new Verbs(shelf.directory(position), job).takeBack(put, worker());
                    return shelf.read(position);
                });
    }

    @Override
    public void act(Verb verb, int position, Set<String> keys) {
        inTurn(
                () -> {
                    SeenJob job = shelf.read(position).orElseThrow(() -> gone(position));
                    Verbs verbs = new Verbs(shelf.directory(position), job);
                    switch (verb) {
                        case Verb.Activate _ when keys.isEmpty() -> verbs.activate();
                        case Verb.Delete _ when keys.isEmpty() -> {
                            stopper.accept(position);
                            verbs.delete();
                        }
                        case Verb.Retry(var which) ->
                                verbs.retry(keys, which, node -> isBusy(position, node));
                        default ->
                                throw Refused.of(
                                        "kept_elsewhere",
                                        "A cgkit directory knows no “"
                                                + verb.word()
                                                + "” for this.",
                                        "Whole jobs can be activated, retried and deleted, tasks"
                                                + " retried; to hold back, pause the queue.");
                    }
                    shelf.read(position);
                    return position;
                });
    }

    @Override
    public Optional<LogPiece> log(int position, String key, long offset, int limit) {
        try {
            return new JobLog(shelf.directory(position).resolve(key).normalize())
                    .read(offset, limit);
        } catch (IOException gone) {
            LOG.debug("log of {}/{} cannot be read", position, key, gone);
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        looking.close(); // a look that has begun is finished, and no other begins
    }

    /** Who ends what this farm runs of a job, when that is taken away. */
    void stopBy(IntConsumer ends) {
        stopper = ends;
    }

    /** Takes a job for an attempt of this farm; else the attempt is told to be lost. */
    Optional<RunningDirectory> take(int position, String key, AttemptAddress attempt) {
        return inTurn(() -> shelf.take(position, key, attempt, worker()));
    }

    /**
     * An attempt of this farm ended: writes so, tells it by {@code report}, and then what the
     * directory says of it.
     */
    void end(int position, RunningDirectory taken, Exit exit, Runnable report) {
        inTurn(
                () -> {
                    try {
                        Endings.write(taken, exit);
                    } catch (NoSuchFileException deleted) {
                        LOG.debug("{} went while it ran", taken.job(), deleted);
                    } catch (IOException broken) {
                        LOG.warn("The end of {} cannot be written", taken.job(), broken);
                    }
                    shelf.giveBack(taken);
                    report.run();
                    return shelf.read(position);
                });
    }

    private RunningDirectory.Worker worker() {
        return new RunningDirectory.Worker(here.pid(), here.host());
    }

    private void look() {
        try {
            inTurn(
                    () -> {
                        ticks++;
                        shelf.look(ticks % THOROUGH == 0);
                        shelf.each(this::handBack);
                        return ticks;
                    });
        } catch (RuntimeException bug) {
            // A look that fails must not be the last.
            LOG.error("{} could not be looked at", place, bug);
        }
    }

    private void handBack(int position, SeenJob job) throws IOException {
        Path root = shelf.directory(position);
        List<String> keys = dead.of(root, job, System.nanoTime());
        for (String key : keys) {
            LOG.info("{} of {} is handed back: its worker is gone", key, root);
            new RunningDirectory(root.resolve(key).normalize()).release();
        }
        if (!keys.isEmpty()) {
            shelf.read(position);
        }
    }

    private boolean isBusy(int position, SeenNode node) {
        return dead.isAlive(node) || shelf.isOurs(position, node);
    }

    private void refuseUnknown(String type) {
        boolean known = here.types().canRun(type);
        if (!known && !Files.isRegularFile(place.resolve("procs").resolve(type + ".py"))) {
            throw Refused.of(
                    "unknown_type",
                    "Neither the directory nor this farm knows procedures of type “" + type + "”.",
                    "Put " + type + ".py into its procs, or write a service of that name.");
        }
    }

    private Refused gone(int position) {
        return Refused.of(
                "not_found",
                "job" + position + " is no longer in " + place + ".",
                "List the jobs again.");
    }

    /** What is done with the disk. */
    private interface Step<T> {
        T take() throws IOException;
    }

    private <T> T inTurn(Step<T> step) {
        turn.lock();
        try {
            return step.take();
        } catch (IOException broken) {
            throw Refused.of(
                    "directory_failed",
                    "The directory " + place + " cannot be used: " + broken + ".",
                    "Look at its rights and at the room on its disk.");
        } finally {
            turn.unlock();
        }
    }
}
