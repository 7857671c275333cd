package farmhand.engine;

import farmhand.farm.Farm;

/**
 * What anybody may read at any time.
 *
 * @param farm the newest that is durable
 * @param busySlots slots that running attempts hold
 */
record Published(Farm farm, int busySlots) {}
