package farmhand.bench;

import javafx.animation.AnimationTimer;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Time from each pulse of the toolkit to the next, and what its thread took of a core. */
final class Pulses {
    private final List<Long> at = new ArrayList<>();
    private final AnimationTimer timer =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    at.add(System.nanoTime());
                }
            };

    /** What was seen: gaps in nanoseconds, and the share of a core, 0 to 1. */
    record Told(Samples gaps, double share) {}

    /** Looks for so long. */
    static Told of(int millis) {
        Pulses pulses = new Pulses();
        long cpu = Seen.onToolkit(pulses::begin);
        long begun = System.nanoTime();
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
        long spent = Seen.onToolkit(pulses::end) - cpu;
        long lasted = System.nanoTime() - begun;
        double[] gaps = new double[pulses.at.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = pulses.at.get(i + 1) - pulses.at.get(i);
        }
        return new Told(new Samples(gaps), (double) spent / lasted);
    }

    private long begin() {
        timer.start();
        return cpu();
    }

    private long end() {
        timer.stop();
        return cpu();
    }

    private static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
