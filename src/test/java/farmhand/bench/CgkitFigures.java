package farmhand.bench;

import farmhand.dialect.cgkit.KnownTypes;
import farmhand.engine.Coordinator;
import farmhand.engine.Setup;
import farmhand.farm.JobStatus;
import farmhand.farm.address.JobNumber;
import farmhand.runner.ProcessRunner;
import farmhand.runner.services.Services;
import farmhand.runner.transfer.Shares;
import farmhand.store.SqliteStore;
import farmhand.testing.Waiting;
import farmhand.upstream.cgkit.CgkitDirectory;
import farmhand.upstream.cgkit.CgkitRunner;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** How soon a change in a cgkit queue directory is seen, and what a job of it costs. */
final class CgkitFigures {
    private static final int FEW = 100;
    private static final int MANY = 900;
    private static final int WAITING = 1_000;

    /**
     * Changes that are not counted: what was just written is looked at more closely for a while.
     */
    private static final int SETTLED = 15;

    private static final int CHANGES = 40;
    private static final double SEEN_MILLIS = 500;

    private CgkitFigures() {}

    static void measure(Path folder, Report report) throws Exception {
        List<Double> seen = seen(folder.resolve("seen"));
        report.add(
                "cgkit: a change among 1,000 jobs, the slowest of " + CHANGES,
                seen.getLast(),
                "the median",
                seen.get(seen.size() / 2),
                new Report.Target.Within(SEEN_MILLIS));
        worked(folder.resolve("warm"), FEW);
        double few = worked(folder.resolve("few"), FEW);
        double many = worked(folder.resolve("many"), MANY);
        report.add(
                "cgkit: a job of 900 that are worked",
                many,
                "a job of 100",
                few,
                new Report.Target.Times(1.5));
    }

    /** Nanoseconds until each change was on the farm, ascending. */
    private static List<Double> seen(Path folder) throws Exception {
        Path queue = queue(folder, WAITING, "foreign");
        List<Double> all = new ArrayList<>();
        try (Served served = new Served(queue, folder)) {
            Waiting.until(() -> served.count(JobStatus.WAITING) == WAITING);
            for (int i = 1; i <= SETTLED + CHANGES; i++) {
                int position = i * 7;
                JobNumber job = served.at(position);
                long begin = System.nanoTime();
                Files.createDirectory(queue.resolve("job" + position + "/.running"));
                Waiting.until(() -> served.status(job) == JobStatus.RUNNING);
                if (i > SETTLED) {
                    all.add((double) (System.nanoTime() - begin));
                }
            }
        }
        Collections.sort(all);
        return all;
    }

    /** Nanoseconds for each of so many jobs, from the first look to the end of the last. */
    private static double worked(Path folder, int jobs) throws Exception {
        Path queue = queue(folder, jobs, "nothing");
        long begin = System.nanoTime();
        try (Served served = new Served(queue, folder)) {
            while (served.count(JobStatus.DONE) < jobs) {
                int done = served.count(JobStatus.DONE);
                Waiting.until(() -> served.count(JobStatus.DONE) > done);
            }
            return (double) (System.nanoTime() - begin) / jobs;
        }
    }

    private static Path queue(Path folder, int jobs, String type) throws Exception {
        Path queue = Files.createDirectories(folder.resolve("queue"));
        for (int i = 1; i <= jobs; i++) {
            Path job = Files.createDirectory(queue.resolve("job" + i));
            Files.writeString(
                    job.resolve(".proc_def"),
                    "<JobProcedure type=\"%s\"><parameters><dict/></parameters></JobProcedure>"
                            .formatted(type));
        }
        return queue;
    }

    /** A whole coordinator on a queue directory. */
    private static final class Served implements AutoCloseable {
        private final SqliteStore store;
        private final Coordinator coordinator;

        Served(Path queue, Path folder) throws Exception {
            Path services = Files.createDirectory(folder.resolve("services"));
            Files.writeString(
                    services.resolve("nothing.json"),
                    "{\"name\": \"nothing\", \"command\": \"true\"}");
            Path data = folder.resolve("data");
            store = SqliteStore.open(data);
            Services known = Services.load(Optional.of(services));
            CgkitDirectory.Here here =
                    new CgkitDirectory.Here(
                            ProcessHandle.current().pid(),
                            "box",
                            KnownTypes.of(known.list().services()));
            CgkitDirectory directory =
                    new CgkitDirectory(queue, here, CgkitDirectory.Pace.LOCAL, new Random(1));
            ProcessRunner runner =
                    new ProcessRunner(
                            data, known, Shares.NONE, System.getenv(), ProcessRunner.GRACE);
            coordinator =
                    Coordinator.start(
                            new Setup("farm", "1.0", "box", 4),
                            store,
                            new CgkitRunner(runner, List.of(directory)),
                            InstantSource.system(),
                            List.of(directory));
        }

        JobNumber at(int position) {
            return coordinator
                    .farm()
                    .inOrder()
                    .filter(job -> job.settings().position() == position)
                    .findFirst()
                    .orElseThrow()
                    .number();
        }

        JobStatus status(JobNumber job) {
            return coordinator.farm().job(job).orElseThrow().status();
        }

        int count(JobStatus status) {
            return (int)
                    coordinator.farm().jobs().stream()
                            .filter(job -> job.status() == status)
                            .count();
        }

        @Override
        public void close() {
            coordinator.close();
            store.close();
        }
    }
}
