package farmhand.farm.spec;

import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;

import java.util.List;

/** What all users' texts and numbers must hold; throws {@link Refused} where one does not. */
public final class Names {
    /** The most characters of a name. */
    public static final int MOST_NAME = 1_000;

    private static final int MOST_PATH = 4_096;
    private static final int MOST_OUTPUTS = 100;

    /** The most characters of a command. */
    public static final int MOST_COMMAND = 64 * 1024;

    private Names() {}

    /** A name: not blank, on one line, at most 1,000 characters. */
    public static void name(String name) {
        if (name.isBlank()) {
            throw placed("empty_name", "The name is empty.", "Give it a name.", "name");
        }
        line(name, "name");
    }

    /** A {@link #text} on one line, which no terminal takes for anything else. */
    public static void line(String text, String field) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw placed(
                    "control_character",
                    "The " + field + " has a line break or another control character in it.",
                    "Write it on one line; longer texts fit the note.",
                    field);
        }
        text(text, field);
    }

    /** Any text of at most 1,000 characters; {@code field} is its word on the wire. */
    public static void text(String text, String field) {
        if (text.length() > MOST_NAME) {
            throw placed(
                    "too_long",
                    "The " + field + " has " + text.length() + " characters.",
                    "Use at most " + MOST_NAME + " characters.",
                    field);
        }
        noZero(text, field);
    }

    /** A path of at most 4,096 characters. */
    static void path(String path, String field) {
        if (path.length() > MOST_PATH) {
            throw placed(
                    "too_long",
                    "The " + field + " has " + path.length() + " characters.",
                    "Use at most " + MOST_PATH + " characters.",
                    field);
        }
        noZero(path, field);
    }

    /** Paths of files that are made, as a list that does not change. */
    static List<String> outputs(List<String> outputs) {
        List<String> kept = List.copyOf(outputs);
        if (kept.size() > MOST_OUTPUTS) {
            throw placed(
                    "too_many_outputs",
                    "There are " + kept.size() + " outputs.",
                    "Name at most " + MOST_OUTPUTS + "; a folder can stand for what is in it.",
                    "outputs");
        }
        kept.forEach(
                output -> {
                    path(output, "outputs");
                    if (output.isBlank()) {
                        throw placed(
                                "empty_output",
                                "An output is empty.",
                                "Write the path of the file that is made.",
                                "outputs");
                    }
                });
        return kept;
    }

    static void command(String command) {
        if (command.length() > MOST_COMMAND) {
            throw placed(
                    "too_long",
                    "The command has " + command.length() + " characters.",
                    "Use at most "
                            + MOST_COMMAND
                            + " characters; put longer commands into a script.",
                    "command");
        }
        noZero(command, "command");
    }

    /** No program can be given a text with a zero character in it. */
    private static void noZero(String text, String field) {
        if (text.indexOf('\0') >= 0) {
            throw placed(
                    "zero_character",
                    "The " + field + " has a zero character in it.",
                    "Leave it out.",
                    field);
        }
    }

    /** A priority from -1000 to 1000. */
    public static void priority(int priority) {
        if (priority < -1000 || priority > 1000) {
            throw placed(
                    "bad_priority",
                    "A priority of " + priority + " is out of range.",
                    "Give a number from -1000 to 1000; the usual one is "
                            + JobSpec.USUAL_PRIORITY
                            + ".",
                    "priority");
        }
    }

    static Refused placed(String code, String message, String remedy, String at) {
        return new Refused(Rejection.of(code, message, remedy).within(at));
    }
}
