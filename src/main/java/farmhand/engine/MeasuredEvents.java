package farmhand.engine;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.When;
import farmhand.farm.task.Account;
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

    /** What a transfer of {@code block} found, where that is not what was measured before. */
    static List<FarmEvent> of(Block block, FarmEvent.AttemptEnded end) {
        TaskAddress address = end.attempt().task();
        long found = end.account().bytes();
        if (found == Account.UNKNOWN || block.transfer(address.task()).isEmpty()) {
            return List.of();
        }
        Parcel before = block.wishes(address.task()).parcel();
        Parcel after = before.measured(found, before.placed());
        return after.equals(before)
                ? List.of()
                : List.of(
                        new FarmEvent.TransfersMeasured(
                                address.inBlock(), Map.of(address.task(), after), end.at()));
    }

    private static boolean isAwaited(Block block, int task, Parcel parcel) {
        Parcel now = block.wishes(task).parcel();
        return now.destination().equals(parcel.destination()) && !now.equals(parcel);
    }
}
