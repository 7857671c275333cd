package farmhand.farm.link;

import farmhand.farm.view.LinkState;

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
 */
public record FarmInfo(
        String name,
        String version,
        String epoch,
        String worker,
        int slots,
        int busySlots,
        LinkState link) {
    /** Of a coordinator's own farm. */
    public FarmInfo(
            String name, String version, String epoch, String worker, int slots, int busySlots) {
        this(name, version, epoch, worker, slots, busySlots, LinkState.OWN);
    }
}
