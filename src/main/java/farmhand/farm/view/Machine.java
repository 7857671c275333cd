package farmhand.farm.view;

/**
 * How a machine is doing.
 *
 * @param load tasks that want a processor, as a mean of the last minute; negative = not known
 * @param memory bytes it has; negative = not known
 * @param freeMemory bytes that programs could still get; negative = not known
 */
public record Machine(double load, long memory, long freeMemory) {
    /** Nothing known. */
    public static final Machine UNKNOWN = new Machine(-1, -1, -1);
}
