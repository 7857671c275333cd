/** The colours of the zoom: a ring of five, walked ever more slowly as the detail grows. */
final class Palette {

    private static final double[][] STOPS = {
        {0.004, 0.010, 0.045},
        {0.015, 0.130, 0.420},
        {0.720, 0.870, 0.960},
        {0.980, 0.560, 0.090},
        {0.240, 0.025, 0.060},
    };

    private Palette() {}

    /** Adds the linear light of one sample to {@code sum}. */
    static void add(double[] sum, double iterations, double light) {
        double place = STOPS.length * turns(iterations);
        int from = (int) place;
        double mix = place - from;
        mix = mix * mix * (3 - 2 * mix);
        double[] low = STOPS[from % STOPS.length];
        double[] high = STOPS[(from + 1) % STOPS.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] += (low[i] + (high[i] - low[i]) * mix) * (0.12 + 0.95 * light);
        }
    }

    private static double turns(double iterations) {
        return 0.62 * Math.log1p(Math.max(0, iterations) / 6);
    }
}
