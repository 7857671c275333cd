package farmhand.farm.transfer;

/**
 * What is copied, where to and how.
 *
 * @param source where it is read
 * @param destination where it is written; empty = not chosen yet
 * @param copying how
 */
public record Transfer(String source, String destination, Copying copying) {
    /** The service that runs transfers. */
    public static final String SERVICE = "transfer";
}
