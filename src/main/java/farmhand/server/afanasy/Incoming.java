package farmhand.server.afanasy;

/** What came in on a connection. */
sealed interface Incoming {
    /** A whole message. */
    record Message(Framing framing, String text) implements Incoming {}

    /** No message, but this is to be written back as it is, a byte a character. */
    record Plain(String answer) implements Incoming {}

    /** Nothing to answer: what came was cut off, or no message can be in it. */
    record Nothing() implements Incoming {}
}
