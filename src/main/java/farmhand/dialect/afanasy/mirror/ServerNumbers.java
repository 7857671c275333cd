package farmhand.dialect.afanasy.mirror;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Set;

/**
 * Numbers of a block as large as an afserver can keep them: of larger ones it makes others, or
 * passes over them.
 *
 * @see <a href="https://github.com/CGRU/cgru">afanasy/src/libafanasy, jsonRead of blockdata.cpp</a>
 */
final class ServerNumbers {
    private static final Set<String> BYTES =
            Set.of("errors_retries", "errors_avoid_host", "errors_task_same_host");

    private static final Set<String> LONGS =
            Set.of(
                    "sequential",
                    "flags",
                    "frame_first",
                    "frame_last",
                    "frames_per_task",
                    "frames_inc",
                    "file_size_min",
                    "file_size_max");

    private ServerNumbers() {}

    /** Makes numbers that are too large as large as can be. */
    static void fit(ObjectNode block) {
        for (var field : block.properties()) {
            JsonNode value = field.getValue();
            if (value.canConvertToLong() && value.isIntegralNumber()) {
                field.setValue(LongNode.valueOf(fit(field.getKey(), value.asLong())));
            }
        }
    }

    private static long fit(String key, long value) {
        if (LONGS.contains(key)) {
            return value;
        }
        return BYTES.contains(key)
                ? Math.clamp(value, -1, Byte.MAX_VALUE)
                : Math.clamp(value, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
}
