package farmhand.viewmodel.farms;

/**
 * A farm that a window can show.
 *
 * @param name as people call it
 * @param address by which it is found, with the secret that an invitation may hold; empty = the
 *     farm of this computer
 * @param open whether its rows are followed
 * @param shown whether it is the one that is seen
 */
public record KnownFarm(String name, String address, boolean open, boolean shown) {
    /** Whether it is the farm of this computer. */
    public boolean isOwn() {
        return address.isEmpty();
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "KnownFarm[" + name + (open ? ", open" : "") + (shown ? ", shown]" : "]");
    }
}
