package farmhand.farm.spec;

import farmhand.farm.frames.FramePattern;
import farmhand.farm.frames.FrameSlice;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is run for a task: a line for the system's shell, or a program with its arguments. */
public sealed interface TaskCommand {
    /** A command line as for a shell; empty where nothing is said. */
    static TaskCommand of(String line) {
        return new Shell(line);
    }

    /** Whether nothing is said. */
    boolean isEmpty();

    /** For people, and as a shell would take it. */
    String text();

    /** The same command with each of its texts replaced. */
    TaskCommand map(UnaryOperator<String> change);

    /** The same command, its places filled with frames. */
    default TaskCommand filled(FrameSlice slice) {
        return map(text -> FramePattern.fill(text, slice));
    }

    /**
     * A line for the shell.
     *
     * @param line may hold {@code @#@} places; may be empty
     */
    record Shell(String line) implements TaskCommand {
        public Shell {
            Names.command(line);
        }

        @Override
        public boolean isEmpty() {
            return line.isBlank();
        }

        @Override
        public String text() {
            return line;
        }

        @Override
        public TaskCommand map(UnaryOperator<String> change) {
            return of(change.apply(line));
        }
    }

    /**
     * A program and its arguments, for no shell to look at.
     *
     * @param words the program first; never empty; each may hold {@code @#@} places
     */
    record Argv(List<String> words) implements TaskCommand {
        private static final Pattern PLAIN = Pattern.compile("[\\w@%+=:,./#-]+");

        public Argv {
            words = List.copyOf(words);
            if (words.isEmpty() || words.getFirst().isBlank()) {
                throw Names.placed(
                        "no_program",
                        "The command names no program.",
                        "Give the program and its arguments, such as [\"ls\", \"-l\"].",
                        "");
            }
            words.forEach(Names::command);
            Names.command(String.join(" ", words));
        }

        @Override
        public boolean isEmpty() {
            return false;
        }

        @Override
        public String text() {
            return words.stream().map(Argv::quoted).collect(Collectors.joining(" "));
        }

        @Override
        public TaskCommand map(UnaryOperator<String> change) {
            return new Argv(words.stream().map(change).toList());
        }

        private static String quoted(String word) {
            return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
        }
    }
}
