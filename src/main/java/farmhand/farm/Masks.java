package farmhand.farm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Binds the needs of blocks that are by mask to the sibling blocks that match. */
final class Masks {
    private Masks() {}

    /** All blocks of a job, bound. */
    static List<Block> bound(List<Block> blocks) {
        return blocks.stream().map(block -> bound(blocks, block)).toList();
    }

    /**
     * All blocks of a job, bound, and what may start counted in those that wait for others than
     * before and in those whose index is {@code fresh}.
     */
    static List<Block> bound(List<Block> blocks, IntPredicate fresh, long revision) {
        List<Block> all = new ArrayList<>(bound(blocks));
        for (Block block : List.copyOf(all)) {
            if (fresh.test(block.index()) || !block.equals(blocks.get(block.index()))) {
                all.set(block.index(), counted(all, block, revision));
            }
        }
        return all;
    }

    private static Block counted(List<Block> all, Block block, long revision) {
        Block changed = block.withTasks(block.tasks(), revision);
        return changed.withReady(Readiness.count(all, block), revision);
    }

    private static Block bound(List<Block> blocks, Block block) {
        if (block.needs().stream().noneMatch(need -> need instanceof Need.BlocksMatching)) {
            return block;
        }
        List<Need> needs = block.needs().stream().map(need -> bound(blocks, block, need)).toList();
        return needs.equals(block.needs()) ? block : block.withNeeds(needs);
    }

    private static Need bound(List<Block> blocks, Block block, Need need) {
        return need instanceof Need.BlocksMatching(var mask, var by, _)
                ? new Need.BlocksMatching(
                        mask,
                        by,
                        blocks.stream()
                                .filter(other -> other.index() != block.index())
                                .filter(other -> mask.matches(other.spec().name()))
                                .map(Block::index)
                                .toList())
                : need;
    }
}
