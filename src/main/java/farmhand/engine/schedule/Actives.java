package farmhand.engine.schedule;

import farmhand.farm.Block;
import farmhand.farm.spec.Work;

import java.util.HashMap;
import java.util.Map;

/** How many tasks of a block run, by service. */
final class Actives {
    private Actives() {}

    static Map<String, Integer> of(Block block) {
        int all = block.tasks().totals().active();
        if (all == 0) {
            return Map.of();
        }
        if (!(block.spec().work() instanceof Work.Listed)) {
            return Map.of(block.spec().how().service(), all);
        }
        Map<String, Integer> counts = new HashMap<>();
        block.tasks().active().forEach(i -> counts.merge(block.service(i), 1, Integer::sum));
        return counts;
    }
}
