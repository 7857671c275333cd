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

    /** Where it comes to lie, as text; empty while that is to be chosen. */
    public String target() {
        return destination.isEmpty() || destination.equals(Parcel.TO_BE_CHOSEN)
                ? ""
                : Place.target(source, destination);
    }
}
