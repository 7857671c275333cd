package farmhand.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Java processes that tests start and that end soon. They would spend more of the processor on
 * their second compiler than on what they are there for.
 */
public final class BriefJava {
    private static final List<String> FLAGS =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private BriefJava() {}

    /** Begins a command: this Java and its flags. */
    public static List<String> command() {
        return with(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    }

    /** A whole command, with the flags behind the program that ends with {@code java}. */
    public static List<String> with(List<String> command) {
        List<String> brief = new ArrayList<>();
        for (String word : command) {
            brief.add(word);
            if (word.endsWith("/bin/java")) {
                brief.addAll(FLAGS);
            }
        }
        return brief;
    }
}
