package farmhand.bench;

import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;

/** From a change on the farm to its text in a cell of the window that has been laid out. */
final class WindowFigures {
    private static final int WARM_UP = 30;
    private static final int COUNT = 100;
    private static final int IDLE = 10_000;

    private WindowFigures() {}

    static void measure(Path folder, Report report) throws Exception {
        Seen.beginToolkit();
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        try (LiveFarm farm = new LiveFarm(folder.resolve("few"), 10);
                LiveFarm crowded = new LiveFarm(folder.resolve("many"), IDLE)) {
            measure(new Seen(farm, random), "", report);
            measure(new Seen(crowded, random), ", 10,000 idle jobs", report);
        }
    }

    private static void measure(Seen seen, String when, Report report) throws Exception {
        try (seen) {
            double tick = Seen.TICK.toNanos();
            Report.Target target = new Report.Target.Within(60);
            Samples edits = samples(seen::edit);
            Samples lines = samples(seen::progress);
            String baseline = "one tick of the feed";
            report.add("priority edit to cell, p95" + when, edits.most(), baseline, tick, target);
            report.add("priority edit to cell, p50" + when, edits.half(), baseline, tick);
            report.add("line of a task to cell, p95" + when, lines.most(), baseline, tick, target);
            report.add("line of a task to cell, p50" + when, lines.half(), baseline, tick);
        }
    }

    private static Samples samples(IntFunction<Double> one) {
        double[] nanos = new double[COUNT];
        for (int i = -WARM_UP; i < COUNT; i++) {
            double took = one.apply(i + WARM_UP);
            if (i >= 0) {
                nanos[i] = took;
            }
        }
        return new Samples(nanos);
    }
}
