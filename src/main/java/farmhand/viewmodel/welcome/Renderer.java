package farmhand.viewmodel.welcome;

/**
 * A program that renders, as it was looked for on this computer.
 *
 * @param name as people call it
 * @param version empty where it is not known
 * @param path of the program; empty where it was not found
 * @param byName whether a shell finds it by its name alone
 */
public record Renderer(String name, String version, String path, boolean byName) {
    /** One that is not there. */
    public static Renderer missing(String name) {
        return new Renderer(name, "", "", false);
    }

    /** Whether it is there. */
    public boolean isFound() {
        return !path.isEmpty();
    }
}
