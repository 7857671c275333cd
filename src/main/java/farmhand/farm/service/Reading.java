package farmhand.farm.service;

import java.util.List;

/**
 * How what tasks of a service write is read.
 *
 * <p>Patterns are regular expressions, searched in each line of output; the first that is found
 * counts. Those of progress have named groups:
 *
 * <ul>
 *   <li>{@code percent} of the task;
 *   <li>{@code done} and {@code of}: counts or times, together or in different lines; without any
 *       {@code of} the frames of the task are counted, if there are several;
 *   <li>{@code frames} that are done, which counts only where no {@code of} is known;
 *   <li>{@code frame}: number of the frame in work, of which {@code done} and {@code of} then tell;
 *   <li>{@code framepercent} of the frame in work, of which the number need not be known;
 *   <li>{@code activity}: words for people;
 *   <li>{@code output}: a file that it makes.
 * </ul>
 *
 * @param progress patterns of lines that tell how far it is
 * @param errors patterns of lines that name the error of a task that failed; the group {@code
 *     error}, or else the line
 * @param failures patterns of lines by which a task failed whatever its exit code
 * @param stderrIsFailure whether a task failed that wrote anything to its standard error
 */
public record Reading(
        List<String> progress,
        List<String> errors,
        List<String> failures,
        boolean stderrIsFailure) {
    /** Nothing is read. */
    public static final Reading NOTHING = new Reading(List.of(), List.of(), List.of(), false);

    public Reading {
        progress = List.copyOf(progress);
        errors = List.copyOf(errors);
        failures = List.copyOf(failures);
    }
}
