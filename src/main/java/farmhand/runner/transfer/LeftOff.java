package farmhand.runner.transfer;

/** Thrown inside of a transfer that is to leave off. */
public final class LeftOff extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
