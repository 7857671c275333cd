package farmhand.engine;

import farmhand.farm.Farm;
import farmhand.farm.address.TaskAddress;

import java.util.Optional;

/**
 * What anybody may read at any time.
 *
 * @param farm the newest that is durable
 * @param busySlots slots that running attempts hold
 * @param next the task that starts next, once there are slots for it
 */
record Published(Farm farm, int busySlots, Optional<TaskAddress> next) {}
