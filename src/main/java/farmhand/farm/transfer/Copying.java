package farmhand.farm.transfer;

/**
 * How a transfer copies.
 *
 * @param overwrite whether other files that are in its way are replaced; else they end it
 * @param checksum whether both sides are read again and compared once all is there
 */
public record Copying(boolean overwrite, boolean checksum) {
    /** Nothing is replaced, and nothing read twice. */
    public static final Copying USUAL = new Copying(false, false);
}
