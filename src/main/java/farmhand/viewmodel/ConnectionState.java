package farmhand.viewmodel;

import java.time.Instant;

/** How it stands between the window and its farm. */
public sealed interface ConnectionState {
    /** No answer yet. */
    record Connecting() implements ConnectionState {}

    /**
     * What is shown is what is.
     *
     * @param version of the program that answers
     */
    record Live(String version) implements ConnectionState {}

    /**
     * The farm does not answer; the link tries again by itself.
     *
     * @param since when the rows were last true
     * @param reason a sentence
     * @param nextTry when it is tried again
     */
    record Lost(Instant since, String reason, Instant nextTry) implements ConnectionState {}

    /**
     * The farm does not want this window, and will not be asked again.
     *
     * @param reason what to do, a sentence
     */
    record Refused(String reason) implements ConnectionState {}
}
