package farmhand.farm.link;

/** A farm and a link to it, for one test; the link is closed before it. */
public interface Linked extends AutoCloseable {
    /** The link that is to be proven. */
    FarmLink link();

    /** The host whose farm the link tells; the link itself where that is a mirror. */
    FarmHost truth();

    @Override
    void close();
}
