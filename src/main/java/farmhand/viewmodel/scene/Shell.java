package farmhand.viewmodel.scene;

/** Puts file names into commands. */
public final class Shell {
    private Shell() {}

    /**
     * The text as one word of a command: in double quotes, which every shell knows, unless it holds
     * what a POSIX shell looks at inside of them.
     */
    public static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == '"' || c == '$' || c == '`');
        return plain && !text.endsWith("\\")
                ? '"' + text + '"'
                : "'" + text.replace("'", "'\\''") + "'";
    }
}
