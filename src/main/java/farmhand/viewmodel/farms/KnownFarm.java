package farmhand.viewmodel.farms;

import static farmhand.viewmodel.text.Messages.text;

import java.util.Locale;

/**
 * A farm that a window can show.
 *
 * @param name as people call it
 * @param address by which it is found, with the secret that an invitation may hold; empty = the
 *     farm of this computer
 * @param open whether its rows are followed
 * @param shown whether it is the one that is seen
 * @param unread how many of its notices were not read
 */
public record KnownFarm(String name, String address, boolean open, boolean shown, int unread) {
    /** One that tells nothing new. */
    public KnownFarm(String name, String address, boolean open, boolean shown) {
        this(name, address, open, shown, 0);
    }

    /** Its name, and whether it is the one of this computer. */
    public String called() {
        return isOwn() ? text("farms.own", name) : name;
    }

    /** The same as a line of a menu: also whether it is open unseen, and what is new there. */
    public String line() {
        return (open && !shown) || unread > 0 ? text("farms.open", called(), unread) : called();
    }

    /** Whether it is the farm of this computer. */
    public boolean isOwn() {
        return address.isEmpty();
    }

    /** Which farm it is: the same whatever secret the address holds, and however it is written. */
    public String place() {
        return withoutSecret(address)
                .replaceFirst("^(ws|wss|http|https)://", "")
                .replaceFirst("/$", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether the address holds a secret. */
    public boolean holdsSecret() {
        return !withoutSecret(address).equals(address);
    }

    private static String withoutSecret(String address) {
        return address.replaceFirst("#.*", "");
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "KnownFarm[" + name + (open ? ", open" : "") + (shown ? ", shown]" : "]");
    }
}
