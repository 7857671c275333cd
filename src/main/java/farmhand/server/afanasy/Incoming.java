package farmhand.server.afanasy;

/** What came in on a connection. */
sealed interface Incoming {
    /** A whole message. */
    record Message(Framing framing, String text) implements Incoming {}

    /** No message can be in it, for that reason. */
    record Refused(Framing framing, String why) implements Incoming {}

    /** More than a message may have was announced: so many bytes. */
    record TooLong(Framing framing, long bytes) implements Incoming {}

    /** No message, but this is to be written back as it is, a byte a character. */
    record Plain(String answer) implements Incoming {}

    /** Nothing to answer: what came was cut off, or comes from no client of Afanasy. */
    record Nothing() implements Incoming {}
}
