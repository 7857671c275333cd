package farmhand.cli;

/** Users' texts on somebody else's terminal: no escape codes and no line ends. */
final class Printable {
    private Printable() {}

    static String of(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
