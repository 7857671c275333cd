package farmhand.farm.link;

import farmhand.farm.view.LinkState;

import java.util.Map;

/**
 * What stands for a farm beside its jobs.
 *
 * @param name shown to people
 * @param version of the program
 * @param epoch of its store
 * @param worker name of the machine that runs tasks
 * @param slots slots there are
 * @param busySlots slots that running tasks take
 * @param link whose farm it is
 * @param shares absolute folders by the names that transfers know them by
 */
public record FarmInfo(
        String name,
        String version,
        String epoch,
        String worker,
        int slots,
        int busySlots,
        LinkState link,
        Map<String, String> shares) {
    public FarmInfo {
        shares = Map.copyOf(shares);
    }

    /** Of a farm without folders that have names. */
    public FarmInfo(
            String name,
            String version,
            String epoch,
            String worker,
            int slots,
            int busySlots,
            LinkState link) {
        this(name, version, epoch, worker, slots, busySlots, link, Map.of());
    }

    /** Of a coordinator's own farm. */
    public FarmInfo(
            String name, String version, String epoch, String worker, int slots, int busySlots) {
        this(name, version, epoch, worker, slots, busySlots, LinkState.OWN);
    }

    /** The same, with folders that have names. */
    public FarmInfo sharing(Map<String, String> folders) {
        return new FarmInfo(name, version, epoch, worker, slots, busySlots, link, folders);
    }
}
