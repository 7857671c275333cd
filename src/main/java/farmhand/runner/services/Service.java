package farmhand.runner.services;

import farmhand.farm.time.TimeLimits;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A kind of task.
 *
 * <p>Patterns are searched in each line of output; the first that is found counts. Those of
 * progress have named groups:
 *
 * <ul>
 *   <li>{@code percent} of the task;
 *   <li>{@code done} and {@code of}: counts or times, together or in different lines; without any
 *       {@code of} the frames of the task are counted;
 *   <li>{@code frame}: number of the frame in work, of which {@code done} and {@code of} then tell;
 *   <li>{@code framepercent} of the frame in work, of which the number need not be known;
 *   <li>{@code activity}: words for people.
 * </ul>
 *
 * @param name what blocks call it
 * @param slots what a task of it takes; {@link #ALL} of them when it uses the whole machine
 * @param times how long an attempt may take where its block does not say so
 * @param command what is run where a block has no command; may be empty, may hold {@code @#@}
 * @param progress patterns of lines that tell how far it is
 * @param errors patterns of lines that name the error of a task that failed; the group {@code
 *     error}, or else the line
 * @param failures patterns of lines by which a task failed whatever its exit code
 */
public record Service(
        String name,
        int slots,
        TimeLimits times,
        String command,
        List<Pattern> progress,
        List<Pattern> errors,
        List<Pattern> failures) {
    /** As many slots as there are. */
    public static final int ALL = Integer.MAX_VALUE;

    public Service {
        progress = List.copyOf(progress);
        errors = List.copyOf(errors);
        failures = List.copyOf(failures);
    }

    /** Slots a task of it takes on a machine of {@code total}. */
    public int slotsOf(int total) {
        return Math.clamp(slots, 1, Math.max(1, total));
    }
}
