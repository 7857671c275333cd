package farmhand.dialect.live.answer;

import farmhand.farm.link.FarmInfo;
import farmhand.farm.policy.Policy;

import java.util.Map;

/**
 * What stands for a farm.
 *
 * @param info name, version, epoch, slots
 * @param revision the farm's now
 * @param doors where it listens, by door: {@code http} to {@code 127.0.0.1:8032}
 * @param policy what is said of it as a whole; of its queues and users nothing is told here
 */
public record FarmState(FarmInfo info, long revision, Map<String, String> doors, Policy policy) {
    public FarmState {
        doors = Map.copyOf(doors);
    }
}
