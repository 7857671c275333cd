package farmhand.farm;

import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.When;

/**
 * One try to run a task.
 *
 * @param address which
 * @param worker where
 * @param command what was run, patterns filled
 * @param started when it was assigned
 * @param ended when its process was gone, or never
 * @param exit how it ended
 */
public record Attempt(
        AttemptAddress address,
        String worker,
        String command,
        When started,
        When ended,
        Exit exit) {}
