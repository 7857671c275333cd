package farmhand.viewmodel.act.offer;

import java.util.Arrays;
import java.util.List;

/** What is done to machines. No key does it in the table of jobs, where none of them is chosen. */
public final class OnWorkers {
    private static final String NO_KEY = "";

    private final Machines machines;

    public OnWorkers(Machines machines) {
        this.machines = machines;
    }

    /** Whether the action of that id is one of them. */
    public static boolean isOne(String action) {
        return Arrays.stream(Machines.Deed.values()).anyMatch(deed -> deed.id().equals(action));
    }

    public List<Offer> offers() {
        return Arrays.stream(Machines.Deed.values())
                .map(
                        deed ->
                                new Offer(
                                        deed.id(),
                                        NO_KEY,
                                        _ -> machines.label(deed),
                                        _ -> machines.missing(deed),
                                        _ -> machines.act(deed)))
                .toList();
    }
}
