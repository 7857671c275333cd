package farmhand.bench;

import java.io.PrintStream;
import java.util.Locale;

/** The table of figures, a line as soon as a figure is known. */
final class Report {
    private static final String LINE = "| %-52s | %9s | %-38s | %9s | %8s | %-14s | %-4s |%n";

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
        out.printf(LINE, "figure", "measured", "baseline", "", "ratio", "target", "");
        out.printf(LINE, "---", "--:", "---", "--:", "--:", "---", "---");
    }

    /** How much is good enough. */
    sealed interface Target {
        /** So long at most. */
        record Within(double millis) implements Target {}

        /** So many times the baseline at most. */
        record Times(double most) implements Target {}

        /** No promise was made; the figure is there to be compared with older ones. */
        record None() implements Target {}
    }

    /** Adds a figure. */
    void add(String figure, double nanos, String baseline, double baseNanos, Target target) {
        double ratio = nanos / baseNanos;
        String wanted =
                switch (target) {
                    case Target.Within(double millis) -> "<= " + time(millis * 1e6);
                    case Target.Times(double most) -> "<= " + number(most) + " times";
                    case Target.None _ -> "";
                };
        String verdict =
                switch (target) {
                    case Target.Within(double millis) -> nanos <= millis * 1e6 ? "ok" : "over";
                    case Target.Times(double most) -> ratio <= most ? "ok" : "over";
                    case Target.None _ -> "";
                };
        out.printf(
                LINE,
                figure,
                time(nanos),
                baseline,
                time(baseNanos),
                number(ratio),
                wanted,
                verdict);
    }

    /** Adds a figure without a promise. */
    void add(String figure, double nanos, String baseline, double baseNanos) {
        add(figure, nanos, baseline, baseNanos, new Target.None());
    }

    /** Adds a count, for which there is no time. */
    void addCount(String figure, double count, String baseline, double base) {
        out.printf(
                LINE, figure, number(count), baseline, number(base), number(count / base), "", "");
    }

    /** Adds a count that should be so many times the baseline at most. */
    void addCount(String figure, double count, String baseline, double base, double most) {
        double ratio = count / base;
        out.printf(
                LINE,
                figure,
                number(count),
                baseline,
                number(base),
                number(ratio),
                "<= " + number(most * base),
                ratio <= most ? "ok" : "over");
    }

    /** Adds a count that should be so large at most. */
    void addCountTo(double most, String figure, double count, String baseline, double base) {
        out.printf(
                LINE,
                figure,
                number(count),
                baseline,
                number(base),
                number(count / base),
                "<= " + number(most),
                count <= most ? "ok" : "over");
    }

    /** Adds a count that should be so many times the baseline at least. */
    void addCountFrom(double least, String figure, double count, String baseline, double base) {
        double ratio = count / base;
        out.printf(
                LINE,
                figure,
                number(count),
                baseline,
                number(base),
                number(ratio),
                ">= " + number(least * base),
                ratio >= least ? "ok" : "under");
    }

    private static String time(double nanos) {
        if (nanos < 1e3) {
            return number(nanos) + " ns";
        }
        if (nanos < 1e6) {
            return number(nanos / 1e3) + " us";
        }
        return nanos < 1e9 ? number(nanos / 1e6) + " ms" : number(nanos / 1e9) + " s";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }
}
