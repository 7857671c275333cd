package farmhand.upstream.cgkit;

import farmhand.dialect.cgkit.KnownTypes;
import farmhand.dialect.cgkit.SeenJob;
import farmhand.dialect.cgkit.SeenNode;
import farmhand.dialect.cgkit.ShownJob;
import farmhand.engine.port.Mirror;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.TaskSetBuilder;
import farmhand.farm.refusal.Refused;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The jobs of a directory as they were last read, and who is told of them. One thread at a time.
 */
final class Shelf {
    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);

    /** A job that has no definition yet may just be written. */
    private static final long HALF_MADE_NANOS = Duration.ofSeconds(10).toNanos();

    /** A job as it was last read. */
    private record Known(SeenJob job, Glance glance) {}

    private final Path place;
    private final String queue;
    private final KnownTypes types;
    private final Map<Integer, Known> known = new TreeMap<>();
    private final Map<Integer, Long> halfMade = new HashMap<>();
    private final Rests rests = new Rests();
    private final Set<Path> ours = new HashSet<>();
    private Consumer<Mirror.Sight> reader = _ -> {};
    private final ConfigFile config;
    private boolean vanished;

    Shelf(Path place, String queue, KnownTypes types) {
        this.place = place;
        this.queue = queue;
        this.types = types;
        this.config = new ConfigFile(place.resolve("queue.cfg"));
    }

    void tellTo(Consumer<Mirror.Sight> told) {
        reader = told;
    }

    /** The directory of a job. */
    Path directory(int position) {
        return place.resolve(Names.JOB + position);
    }

    /** What is done with each job. */
    interface Each {
        void take(int position, SeenJob job) throws IOException;
    }

    void each(Each each) throws IOException {
        for (Map.Entry<Integer, Known> one : Map.copyOf(known).entrySet()) {
            each.take(one.getKey(), one.getValue().job());
        }
    }

    /** Reads what may have changed, and tells of it. */
    void look(boolean thorough) {
        List<Path> entries;
        try {
            entries = TreeReader.numbered(place, Names.JOB);
        } catch (IOException gone) {
            vanish(gone);
            return;
        }
        boolean again = config.isChanged() || vanished;
        vanished = false;
        long now = System.nanoTime();
        Set<Integer> there =
                entries.stream()
                        .map(entry -> Names.number(entry, Names.JOB).getAsInt())
                        .collect(Collectors.toCollection(TreeSet::new));
        List.copyOf(known.keySet()).stream()
                .filter(number -> !there.contains(number))
                .forEach(this::forget);
        for (int number : there) {
            Known old = known.get(number);
            if (again
                    || old == null
                    || rests.isOver(number, now)
                    || old.glance().isStale(now, thorough)) {
                read(number);
            }
        }
    }

    /** Reads a job and tells of it; empty when there is none that can be shown. */
    Optional<SeenJob> read(int number) {
        return read(number, List.of());
    }

    private Optional<SeenJob> read(int number, List<AttemptAddress> lost) {
        Path directory = directory(number);
        if (!Files.isDirectory(directory)) {
            forget(number);
            return Optional.empty();
        }
        Known now;
        try {
            TreeReader.Read read = readTree(directory, number);
            Optional<Glance> before = Optional.ofNullable(known.get(number)).map(Known::glance);
            now = new Known(read.job(), read.glance().heated(before, System.nanoTime()));
        } catch (IOException broken) {
            LOG.debug("{} cannot be read", directory, broken);
            now = new Known(unreadable(number, broken), Glance.of(directory));
        }
        if (isHalfMade(number, now.job())) {
            return Optional.empty();
        }
        known.put(number, now);
        tell(number, now.job(), lost);
        return Optional.of(now.job());
    }

    private TreeReader.Read readTree(Path directory, int number) throws IOException {
        Path real = directory.toRealPath();
        if (!real.startsWith(place)) {
            throw new IOException("it is a link that leads out of the queue");
        }
        return TreeReader.read(real, number, config.said());
    }

    /** Takes a waiting job whose needs are met; else tells that the attempt is lost. */
    Optional<RunningDirectory> take(
            int position, String key, AttemptAddress attempt, RunningDirectory.Worker worker) {
        Optional<SeenNode> node = peek(position).flatMap(job -> job.find(key).filter(job::isReady));
        try {
            Optional<RunningDirectory> taken =
                    node.isEmpty()
                            ? Optional.empty()
                            : RunningDirectory.take(
                                    directory(position).resolve(key).normalize(), worker);
            taken.ifPresent(one -> ours.add(one.job()));
            if (taken.isEmpty() && read(position, List.of(attempt)).isEmpty()) {
                reader.accept(new Mirror.Lost(queue, position, List.of(attempt)));
            }
            return taken;
        } catch (IOException forbidden) {
            LOG.warn("{} cannot be taken", directory(position), forbidden);
            rests.begin(position, "It cannot be taken: " + forbidden + ".", System.nanoTime());
            read(position, List.of(attempt));
            return Optional.empty();
        }
    }

    /** A job as it is, without telling. */
    private Optional<SeenJob> peek(int number) {
        try {
            return Optional.of(readTree(directory(number), number).job());
        } catch (IOException ignored) {
            return Optional.empty(); // told by whoever reads it next
        }
    }

    void giveBack(RunningDirectory taken) {
        ours.remove(taken.job());
    }

    boolean isOurs(int position, SeenNode node) {
        return ours.contains(directory(position).resolve(node.key()).normalize());
    }

    private void tell(int number, SeenJob job, List<AttemptAddress> lost) {
        Optional<String> rest = rests.of(number, System.nanoTime());
        try {
            ShownJob shown = ShownJob.of(job, queue, place.toString(), owner(number), types);
            shown = rest.map(shown::held).orElse(shown);
            reader.accept(
                    new Mirror.Seen(
                            shown.settings(),
                            shown.block(),
                            shown.tasks(),
                            oursOf(number, job),
                            lost,
                            shown.created()));
        } catch (Refused unshowable) {
            LOG.warn("{} cannot be shown: {}", directory(number), unshowable.getMessage());
            reader.accept(new Mirror.Lost(queue, number, lost));
        }
    }

    private TaskSet oursOf(int number, SeenJob job) {
        TaskSetBuilder found = new TaskSetBuilder();
        for (int i = 0; i < job.nodes().size() && !ours.isEmpty(); i++) {
            if (isOurs(number, job.nodes().get(i))) {
                found.add(i);
            }
        }
        return found.build();
    }

    private String owner(int number) {
        try {
            return Files.getOwner(directory(number)).getName();
        } catch (IOException | UnsupportedOperationException ignored) {
            return ""; // a disk may know no owners
        }
    }

    /** One that was left so for long is shown. */
    private boolean isHalfMade(int number, SeenJob job) {
        boolean empty = !job.isActivated() && job.root().definition().isEmpty();
        if (!empty) {
            halfMade.remove(number);
            return false;
        }
        long since = halfMade.computeIfAbsent(number, _ -> System.nanoTime());
        return System.nanoTime() - since < HALF_MADE_NANOS;
    }

    private SeenJob unreadable(int number, IOException broken) {
        SeenNode node =
                new SeenNode(
                        SeenNode.ROOT,
                        "",
                        Optional.empty(),
                        SeenNode.Stage.WAITING,
                        SeenNode.Run.NONE,
                        List.of(),
                        "It cannot be read: " + broken.getMessage() + ".");
        return new SeenJob(number, List.of(node), SmallFile.changed(directory(number)));
    }

    private void forget(int number) {
        halfMade.remove(number);
        rests.end(number);
        if (known.remove(number) != null) {
            reader.accept(new Mirror.Gone(queue, number));
        }
    }

    /** Nothing is told to be gone: a disk that was taken off comes back. */
    private void vanish(IOException why) {
        if (!vanished) {
            vanished = true;
            long now = System.nanoTime();
            LOG.warn("{} cannot be read; its jobs rest until it can: {}", place, why.toString());
            known.forEach(
                    (number, old) -> {
                        rests.begin(number, "The directory cannot be read: " + why + ".", now);
                        tell(number, old.job(), List.of());
                        rests.end(number);
                    });
        }
    }
}
