package farmhand.runner.process;

import java.io.IOException;

/** Thrown where there is no such program, or the file is none: another try is of no use. */
public final class NotRunnable extends IOException {
    private static final long serialVersionUID = 1L;

    NotRunnable(String message) {
        super(message);
    }
}
