package farmhand.dialect.live.answer;

import farmhand.farm.link.FarmInfo;

import java.util.Map;

/**
 * What stands for a farm.
 *
 * @param info name, version, epoch, slots
 * @param revision the farm's now
 * @param doors where it listens, by door: {@code http} to {@code 127.0.0.1:8032}
 */
public record FarmState(FarmInfo info, long revision, Map<String, String> doors) {
    public FarmState {
        doors = Map.copyOf(doors);
    }
}
