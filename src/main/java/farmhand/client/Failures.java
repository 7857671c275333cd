package farmhand.client;

import java.security.cert.CertificateException;

import javax.net.ssl.SSLPeerUnverifiedException;

/** What it means that nothing could be had from a farm, in a sentence that says what to do. */
final class Failures {
    private static final int DEEPEST = 10;

    private Failures() {}

    /** What to say about {@code problem}, which came up on the way to that farm. */
    static FarmUnreachable of(Endpoint where, Throwable problem) {
        return new FarmUnreachable("The farm at " + where + " " + words(problem), problem);
    }

    /** Whether trying again is of no use. */
    static boolean isForGood(Throwable problem) {
        return has(problem, CertificateException.class)
                || has(problem, SSLPeerUnverifiedException.class);
    }

    private static String words(Throwable problem) {
        if (has(problem, PinnedTrust.Other.class)) {
            return "shows another certificate than the invitation names, so nothing was said to it."
                    + " Ask whoever invited you for a new invitation, made with: farmhand"
                    + " invite";
        }
        if (isForGood(problem)) {
            return "shows a certificate that this machine does not trust, so nothing was said to"
                    + " it. Use the whole line that farmhand invite prints there, with what stands"
                    + " behind #.";
        }
        return "does not answer. Check the address, or start it there with: farmhand serve";
    }

    static boolean has(Throwable problem, Class<? extends Throwable> kind) {
        Throwable cause = problem;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (kind.isInstance(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
