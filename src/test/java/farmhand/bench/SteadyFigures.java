package farmhand.bench;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

/**
 * What farm and window hold in memory while tasks come further 10,000 times a second for ten
 * minutes, no job being added.
 */
final class SteadyFigures {
    private static final int MINUTES = 10;
    private static final int JOBS = 10_000;

    /**
     * What the heap may grow by in ten minutes and still be flat, in MiB: what is measured sways.
     */
    private static final double FLAT = 5;

    private SteadyFigures() {}

    static void measure(Path folder, Report report) throws Exception {
        Seen.beginToolkit();
        try (LiveFarm farm = new LiveFarm(folder, JOBS, "1-10000", Storm.RUNNING);
                Seen window = new Seen(farm, RandomGenerator.of("L64X128MixRandom"))) {
            LiveFarm.await(() -> window.rows() > JOBS + Storm.RUNNING);
            window.begin(true);
            double[] heap = new double[MINUTES + 1];
            try (Storm storm = new Storm(farm, false)) {
                for (int minute = 0; minute <= MINUTES; minute++) {
                    LockSupport.parkNanos(TimeUnit.MINUTES.toNanos(1));
                    heap[minute] = LoadFigures.heap();
                }
                report.addCount(
                        "changes in a minute",
                        storm.changes() / (MINUTES + 1.0),
                        "wished",
                        600_000);
            }
            report.addCountTo(
                    FLAT,
                    "heap at the end of ten minutes less that before, MiB",
                    heap[MINUTES] - heap[0],
                    "the slope of a line through all, MiB a minute",
                    slope(heap));
            report.addCount("heap after ten minutes, MiB", heap[MINUTES], "before", heap[0]);
        }
    }

    private static double slope(double[] heap) {
        double middle = (heap.length - 1) / 2.0;
        double up = 0;
        double along = 0;
        for (int i = 0; i < heap.length; i++) {
            up += (i - middle) * heap[i];
            along += (i - middle) * (i - middle);
        }
        return up / along;
    }
}
