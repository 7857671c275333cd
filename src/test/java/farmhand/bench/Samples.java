package farmhand.bench;

import java.util.Arrays;

/** Times of one thing done again and again, in nanoseconds. */
final class Samples {
    /** What is timed. */
    @FunctionalInterface
    interface Step {
        void run() throws Exception;
    }

    private final double[] ascending;

    Samples(double[] nanos) {
        ascending = nanos.clone();
        Arrays.sort(ascending);
    }

    /** Does it {@code warmUp} times untimed, then {@code count} times. */
    static Samples of(int warmUp, int count, Step step) throws Exception {
        for (int i = 0; i < warmUp; i++) {
            step.run();
        }
        double[] nanos = new double[count];
        for (int i = 0; i < count; i++) {
            nanos[i] = time(step);
        }
        return new Samples(nanos);
    }

    /**
     * The least time of each of {@code steps}, a mean over {@code each} of them in a row: done in
     * turns, so that what else the machine does hits all alike.
     */
    static double[] inTurns(int rounds, int each, Step... steps) throws Exception {
        double[] least = new double[steps.length];
        Arrays.fill(least, Double.MAX_VALUE);
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < steps.length; i++) {
                Step step = steps[i];
                double nanos =
                        time(
                                () -> {
                                    for (int n = 0; n < each; n++) {
                                        step.run();
                                    }
                                });
                least[i] = Math.min(least[i], nanos / each);
            }
        }
        return least;
    }

    /** The time that half of them keep. */
    double half() {
        return ascending[ascending.length / 2];
    }

    /** The time that all but a twentieth keep. */
    double most() {
        return ascending[ascending.length * 95 / 100];
    }

    /** The time that all but so many of a thousand keep. */
    double allBut(int ofAThousand) {
        return ascending[(int) ((ascending.length - 1) * (1_000L - ofAThousand) / 1_000)];
    }

    private static double time(Step step) throws Exception {
        long begun = System.nanoTime();
        step.run();
        return System.nanoTime() - begun;
    }
}
