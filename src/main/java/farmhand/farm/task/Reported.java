package farmhand.farm.task;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How far a process said that it is. What was said last may be far from the end of one that did all
 * it should.
 *
 * @param percent of all it does, 0 to 100; 0 also where it said nothing
 * @param frame how many of its frames are behind it, where that is told
 * @param ofFrame percent of the frame it is at, 0 to 100, where that is told
 */
public record Reported(int percent, int frame, int ofFrame) {
    /** Of a process that said nothing, and of none. */
    public static final Reported NOTHING = new Reported(0, 0, 0);

    /** Many tasks share one of these. */
    private static final List<Reported> PERCENTS =
            IntStream.rangeClosed(0, 100).mapToObj(n -> new Reported(n, 0, 0)).toList();

    /** Of a process that said a percent alone. */
    public static Reported percent(int percent) {
        return percent == 0 ? NOTHING : PERCENTS.get(percent);
    }
}
