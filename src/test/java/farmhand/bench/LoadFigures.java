package farmhand.bench;

import farmhand.viewmodel.row.Order;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/**
 * The window on 10,000 jobs with a block of 10,000 tasks open, while tasks come further 10,000
 * times a second and a job is added every 50 ms, all rows chosen; beside the same window on a farm
 * of one job, at rest.
 */
final class LoadFigures {
    private static final int ROUNDS = 5;
    private static final int ROUND_MILLIS = 5_000;
    private static final int STORM_REVISIONS = 500;
    private static final int EDITS = 100;
    private static final int JOBS = 10_000;
    private static final String FRAMES = "1-10000";

    private LoadFigures() {}

    static void measure(Path folder, Report report) throws Exception {
        Seen.beginToolkit();
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        Pulses.Told[] rest = new Pulses.Told[ROUNDS];
        try (LiveFarm one = new LiveFarm(folder.resolve("one"), 0);
                Seen window = new Seen(one, random)) {
            window.begin(false);
            for (int i = 0; i < ROUNDS; i++) {
                rest[i] = Pulses.of(ROUND_MILLIS / ROUNDS);
            }
        }
        try (LiveFarm farm = new LiveFarm(folder.resolve("many"), JOBS, FRAMES, Storm.RUNNING)) {
            try (Seen window = new Seen(farm, random)) {
                report.add(
                        "first rows of 10,000 jobs",
                        window.first(),
                        "a pulse at rest",
                        half(rest, told -> told.gaps().half()),
                        new Report.Target.Within(1_500));
                LiveFarm.await(() -> window.rows() > JOBS + Storm.RUNNING);
                window.laidOut(table -> table.getTreeItem(2 + Storm.RUNNING).setExpanded(true));
                measure(farm, window, rest, report);
            }
        }
    }

    private static void measure(LiveFarm farm, Seen window, Pulses.Told[] rest, Report report)
            throws Exception {
        double pulse = half(rest, told -> told.gaps().half());
        still(window, pulse, report);
        window.begin(false);
        double heap = heap();
        try (Storm storm = new Storm(farm, true)) {
            long begun = System.nanoTime();
            stormy(window, rest, "", report);
            window.begin(true);
            stormy(window, rest, ", all rows chosen", report);
            double seconds = (System.nanoTime() - begun) / 1e9;
            report.addCount("changes a second", storm.changes() / seconds, "wished", 10_000);
        }
        report.addCount("heap after it, MiB", heap(), "before it", heap);
    }

    private static void stormy(Seen window, Pulses.Told[] rest, String when, Report report)
            throws Exception {
        Pulses.of(ROUND_MILLIS); // Java compiles
        Pulses.Told[] told = new Pulses.Told[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            told[round] = Pulses.of(ROUND_MILLIS);
        }
        report.addCountTo(
                30,
                "the toolkit under load, hundredths of a core" + when,
                100 * half(told, Pulses.Told::share),
                "at rest",
                100 * half(rest, Pulses.Told::share));
        report.add(
                "pulse to pulse under load, p99.9" + when,
                half(told, one -> one.gaps().allBut(1)),
                "at rest, p50",
                half(rest, one -> one.gaps().half()),
                new Report.Target.Within(33));
        report.addCountTo(
                STORM_REVISIONS / 10.0,
                "revisions behind the farm" + when,
                window.behind(),
                "a second's",
                STORM_REVISIONS);
        double[] edits = new double[EDITS];
        for (int i = 0; i < EDITS; i++) {
            edits[i] = window.edit(i);
        }
        report.add(
                "priority edit to cell under load, p95" + when,
                new Samples(edits).most(),
                "one tick of the feed",
                (double) Seen.TICK.toNanos(),
                new Report.Target.Within(60));
    }

    /** What is done to many rows by hand, while nothing else happens. */
    private static void still(Seen window, double pulse, Report report) throws Exception {
        Still first = Still.of(window, 0);
        Still[] rounds = new Still[ROUNDS];
        for (int i = 1 - ROUNDS; i < ROUNDS; i++) { // Java compiles in the first
            rounds[Math.max(i, 0)] = Still.of(window, i + ROUNDS);
        }
        told(report, "opening a block of 10,000 tasks", first, rounds, Still::opened, pulse, 150);
        told(report, "filter of 10,000 jobs", first, rounds, Still::filtered, pulse, 100);
        told(report, "sort of 10,000 jobs", first, rounds, Still::sorted, pulse, 100);
    }

    private static void told(
            Report report,
            String what,
            Still first,
            Still[] rounds,
            ToDoubleFunction<Still> figure,
            double pulse,
            int millis) {
        double half = new Samples(Arrays.stream(rounds).mapToDouble(figure).toArray()).half();
        report.add(what, half, "a pulse at rest", pulse, new Report.Target.Within(millis));
        report.add(
                what + ", the first time", figure.applyAsDouble(first), "a pulse at rest", pulse);
    }

    /** How long each took, in nanoseconds. */
    private record Still(double opened, double filtered, double sorted) {
        static Still of(Seen window, int turn) {
            window.laidOut(table -> table.getTreeItem(1).setExpanded(false));
            double opened = window.laidOut(table -> table.getTreeItem(1).setExpanded(true));
            var typed = window.model().find().typed().text();
            double filtered = window.laidOut(_ -> typed.set("idle 99"));
            window.laidOut(_ -> typed.set(""));
            Order order = new Order(Order.By.NAME, turn % 2 == 0);
            double sorted = window.laidOut(_ -> window.model().rows().order().set(order));
            window.laidOut(_ -> window.model().rows().order().set(Order.USUAL));
            return new Still(opened, filtered, sorted);
        }
    }

    private static double half(Pulses.Told[] rounds, ToDoubleFunction<Pulses.Told> figure) {
        return new Samples(Arrays.stream(rounds).mapToDouble(figure).toArray()).half();
    }

    /** In MiB. */
    static double heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime java = Runtime.getRuntime();
        return (java.totalMemory() - java.freeMemory()) / (double) (1 << 20);
    }
}
