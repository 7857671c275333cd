package farmhand.runner;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How this system runs a command line.
 *
 * @param prefix programs and options in front of the command
 * @param nothing what reads as empty input
 * @param signals how to reach a session; empty where a task gets none of its own
 */
record Shell(List<String> prefix, File nothing, Optional<Signals> signals) {
    private static final String NICENESS = "10";

    Shell {
        prefix = List.copyOf(prefix);
    }

    /** What the system at hand offers. */
    static Shell here(Programs programs) {
        if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")) {
            return new Shell(List.of("cmd", "/c"), new File("NUL"), Optional.empty());
        }
        List<String> prefix = new ArrayList<>();
        programs.find("nice").ifPresent(nice -> prefix.addAll(List.of(nice, "-n", NICENESS)));
        Optional<String> setsid = programs.find("setsid");
        Optional<Signals> signals = setsid.flatMap(_ -> Signals.ofThisSystem());
        if (signals.isPresent()) {
            setsid.ifPresent(prefix::add);
        }
        prefix.addAll(List.of("/bin/sh", "-c"));
        return new Shell(prefix, new File("/dev/null"), signals);
    }

    /** The words of a process that runs {@code command}. */
    List<String> running(String command) {
        List<String> words = new ArrayList<>(prefix);
        words.add(command);
        return words;
    }

    /** The tree that grows from a process so started; its processes carry {@code mark}. */
    ProcessTree treeOf(Process process, Map<String, String> mark) {
        return signals.<ProcessTree>map(found -> new SessionTree(process, mark, found))
                .orElseGet(() -> new HandleTree(process));
    }
}
