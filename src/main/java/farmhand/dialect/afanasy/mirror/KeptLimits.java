package farmhand.dialect.afanasy.mirror;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.afanasy.spec.Kept;
import farmhand.farm.spec.BlockSpec;

import java.util.List;

/**
 * Limits of a block that are said where all else of Afanasy's is kept. A setting of ours stands for
 * each of them and is what is told; who changes only what is kept means it nevertheless.
 */
final class KeptLimits {
    private static final List<String> KEYS =
            List.of("capacity", "errors_retries", "task_progress_change_timeout", "sequential");

    private KeptLimits() {}

    /** Adds to {@code params} what is to be otherwise. */
    static void add(ObjectNode params, BlockSpec before, BlockSpec after) {
        if (!before.limits().equals(after.limits())) {
            return;
        }
        ObjectNode was = Kept.in(before.metadata()).said();
        ObjectNode is = Kept.in(after.metadata()).said();
        for (String key : KEYS) {
            JsonNode value = is.path(key);
            if (value.isIntegralNumber() && !value.equals(was.path(key))) {
                params.set(key, value);
            }
        }
        ServerNumbers.fit(params);
    }
}
