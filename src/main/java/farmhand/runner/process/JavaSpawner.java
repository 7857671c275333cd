package farmhand.runner.process;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Starts processes by Java's own way, with programs in front where the system has them: {@code
 * nice}, and {@code setsid} for a session of its own.
 *
 * @param prefix programs and options in front
 * @param nothing what reads as empty input
 * @param signals how to reach a session; empty where a task gets none of its own
 */
record JavaSpawner(List<String> prefix, File nothing, Optional<Signals> signals)
        implements Spawner {
    private static final String NICENESS = "10";

    /** The processes of this system say it so when a program is none. */
    private static final List<String> NO_PROGRAM = List.of("error=2,", "error=8,", "error=13,");

    static JavaSpawner here(Programs programs) {
        if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")) {
            return new JavaSpawner(List.of(), new File("NUL"), Optional.empty());
        }
        List<String> prefix = new ArrayList<>();
        programs.find("nice").ifPresent(nice -> prefix.addAll(List.of(nice, "-n", NICENESS)));
        Optional<String> setsid = programs.find("setsid");
        Optional<Signals> signals = setsid.flatMap(_ -> Signals.ofThisSystem());
        if (signals.isPresent()) {
            setsid.ifPresent(prefix::add);
        }
        return new JavaSpawner(List.copyOf(prefix), new File("/dev/null"), signals);
    }

    @Override
    public TaskProcess start(Program program) throws IOException {
        List<String> words = new ArrayList<>(prefix);
        words.addAll(program.words());
        ProcessBuilder builder =
                new ProcessBuilder(words)
                        .redirectErrorStream(program.errors().equals(program.log()))
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(program.log().toFile()))
                        .redirectInput(nothing);
        if (!builder.redirectErrorStream()) {
            builder.redirectError(ProcessBuilder.Redirect.appendTo(program.errors().toFile()));
        }
        program.directory().ifPresent(folder -> builder.directory(folder.toFile()));
        builder.environment().clear();
        builder.environment().putAll(program.environment());
        try {
            return new JavaProcess(builder.start(), signals);
        } catch (IOException refused) {
            String message = String.valueOf(refused.getMessage());
            if (NO_PROGRAM.stream().anyMatch(message::contains)) {
                throw new NotRunnable(message + ". Install it or correct the command.");
            }
            throw refused;
        }
    }

    @Override
    public String way() {
        return "ProcessBuilder";
    }

    @Override
    public void close() {
        // Holds nothing open.
    }

    private record JavaProcess(
            Process process, Optional<Signals> signals, CompletableFuture<Ended> ended)
            implements TaskProcess {
        JavaProcess(Process process, Optional<Signals> signals) {
            this(
                    process,
                    signals,
                    process.onExit().thenApply(gone -> new Ended(gone.exitValue(), Usage.NONE)));
        }

        @Override
        public long pid() {
            return process.pid();
        }

        @Override
        public void ask() {
            process.destroy();
        }

        @Override
        public void force() {
            process.destroyForcibly();
        }

        @Override
        public ProcessTree tree(Map<String, String> mark) {
            return signals.<ProcessTree>map(found -> new SessionTree(this, mark, found))
                    .orElseGet(() -> new HandleTree(process));
        }
    }
}
