package farmhand.engine;

import farmhand.farm.Farm;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.When;

import java.util.Map;
import java.util.Optional;

/**
 * What anybody may read at any time.
 *
 * @param farm the newest that is durable
 * @param busySlots slots that running attempts hold
 * @param next the task that starts next, once there are slots for it
 * @param resting blocks that start nothing for a while, since so many started as may, and till when
 */
record Published(
        Farm farm, int busySlots, Optional<TaskAddress> next, Map<BlockAddress, When> resting) {
    Published {
        resting = Map.copyOf(resting);
    }
}
