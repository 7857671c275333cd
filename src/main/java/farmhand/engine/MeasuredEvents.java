package farmhand.engine;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.address.When;
import farmhand.farm.transfer.Parcel;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What sizes mean that were found out. */
final class MeasuredEvents {
    private MeasuredEvents() {}

    /** Nothing of transfers that are gone, or go somewhere else by now. */
    static List<FarmEvent> of(Farm farm, Message.Measured sizes, When now) {
        Map<Integer, Parcel> awaited = new TreeMap<>();
        farm.block(sizes.block())
                .ifPresent(
                        block ->
                                sizes.found()
                                        .forEach(
                                                (task, parcel) -> {
                                                    if (isAwaited(block, task, parcel)) {
                                                        awaited.put(task, parcel);
                                                    }
                                                }));
        return awaited.isEmpty()
                ? List.of()
                : List.of(new FarmEvent.TransfersMeasured(sizes.block(), awaited, now));
    }

    private static boolean isAwaited(Block block, int task, Parcel parcel) {
        return !block.wishes(task).parcel().isMeasured()
                && block.wishes(task).parcel().destination().equals(parcel.destination());
    }
}
