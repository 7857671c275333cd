package farmhand.engine;

/**
 * What a coordinator is told about itself.
 *
 * @param name of the farm, shown to people
 * @param version of the program
 * @param worker name of this machine, which runs the tasks
 * @param slots slots this machine has, 1 or more
 */
public record Setup(String name, String version, String worker, int slots) {
    public Setup {
        if (slots < 1) {
            throw new IllegalArgumentException("a worker with " + slots + " slots");
        }
    }
}
