package farmhand.cli.part;

/** Users' texts on somebody else's terminal: no escape codes and no line ends. */
public final class Printable {
    private Printable() {}

    /** The text with what would steer a terminal left out. */
    public static String of(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
