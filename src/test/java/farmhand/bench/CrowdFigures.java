package farmhand.bench;

import farmhand.engine.port.Store;
import farmhand.farm.Farm;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.history.Answered;
import farmhand.farm.history.Entry;
import farmhand.farm.history.HistoryPage;
import farmhand.farm.history.Noted;
import farmhand.farm.link.FarmLink;
import farmhand.farm.link.Question;
import farmhand.farm.task.Attempt;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Sixty-four who command at once, each waiting for the answer before it asks again. */
final class CrowdFigures {
    private static final int CROWD = 64;
    private static final int EACH = 150;
    private static final int LEAST = 8;

    private CrowdFigures() {}

    static void measure(Path folder, Report report) throws Exception {
        AtomicInteger commits = new AtomicInteger();
        try (LiveFarm farm =
                        new LiveFarm(
                                folder.resolve("farm"), 10, store -> new Counting(store, commits));
                Disk disk = new Disk(folder)) {
            crowd("in the process", farm.coordinator, commits, disk, report);
            crowd("over HTTP", farm.link, commits, disk, report);
        }
    }

    private static void crowd(
            String how, FarmLink link, AtomicInteger commits, Disk disk, Report report)
            throws Exception {
        run(link);
        int before = commits.get();
        long begun = System.nanoTime();
        run(link);
        double each = (System.nanoTime() - begun) / (double) (CROWD * EACH);
        double batch = (double) CROWD * EACH / (commits.get() - before);
        double fsync = Samples.of(100, 1_000, disk::append).half();
        report.add("a command, 64 at once " + how, each, "fsync, p50", fsync);
        report.addCountFrom(
                LEAST, "commands in a commit, 64 at once " + how, batch, "one by one", 1);
    }

    private static void run(FarmLink link) throws Exception {
        AtomicInteger turn = new AtomicInteger();
        Callable<Void> member =
                () -> {
                    for (int i = 0; i < EACH; i++) {
                        LiveFarm.send(link, LiveFarm.priority(turn.getAndIncrement() % 100));
                    }
                    return null;
                };
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Void>> members = IntStream.range(0, CROWD).mapToObj(_ -> member).toList();
            for (Future<Void> done : crowd.invokeAll(members)) {
                done.get();
            }
        }
    }

    /** Counts commits. */
    private record Counting(Store store, AtomicInteger commits) implements Store {
        @Override
        public Loaded load() {
            return store.load();
        }

        @Override
        public void commit(Farm before, Farm after, Journal journal) {
            store.commit(before, after, journal);
            commits.incrementAndGet();
        }

        @Override
        public List<Attempt> attempts(TaskAddress task) {
            return store.attempts(task);
        }

        @Override
        public List<Attempt> newest(List<TaskAddress> tasks, int most) {
            return store.newest(tasks, most);
        }

        @Override
        public List<Entry> newest(String user, int limit) {
            return store.newest(user, limit);
        }

        @Override
        public List<Noted> since(long revision, int limit) {
            return store.since(revision, limit);
        }

        @Override
        public Optional<Answered> answered(String user, String key) {
            return store.answered(user, key);
        }

        @Override
        public Optional<Noted> noted(long revision) {
            return store.noted(revision);
        }

        @Override
        public HistoryPage history(Question.HistoryOf asked) {
            return store.history(asked);
        }

        @Override
        public void close() {
            store.close();
        }
    }
}
