package farmhand.viewmodel.form;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.NeedSpec;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds new blocks that wait for each other in a circle, as the farm would. A name stands for all
 * blocks that have it, and blocks that are there already wait for none of the new ones.
 */
public final class NeedCircle {
    private final Map<String, Set<String>> needed = new LinkedHashMap<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final Set<String> cleared = new HashSet<>();

    private NeedCircle(List<BlockSpec> blocks) {
        for (BlockSpec block : blocks) {
            Set<String> names = needed.computeIfAbsent(block.name(), _ -> new LinkedHashSet<>());
            for (NeedSpec need : block.needs()) {
                if (need instanceof NeedSpec.OnBlock(String name, _)) {
                    names.add(name);
                }
            }
        }
    }

    /** Refuses a circle among {@code blocks}; nothing that is wrong otherwise. */
    public static void refuse(List<BlockSpec> blocks) {
        if (blocks.size() > JobSpec.MOST_BLOCKS) {
            return; // which the farm refuses, and would be deep to look into
        }
        NeedCircle circle = new NeedCircle(blocks);
        circle.needed.keySet().forEach(circle::visit);
    }

    /** Goes as deep as the longest chain of needs. */
    private void visit(String name) {
        if (cleared.contains(name) || !needed.containsKey(name)) {
            return;
        }
        if (path.contains(name)) {
            throw found(name);
        }
        path.addLast(name);
        needed.getOrDefault(name, Set.of()).forEach(this::visit);
        path.removeLast();
        cleared.add(name);
    }

    private Refused found(String first) {
        List<String> members = path.stream().dropWhile(name -> !name.equals(first)).toList();
        return Refused.of(
                "cycle",
                text("dialog.circle", members.size(), Words.list(members)),
                text("dialog.circleLess"));
    }
}
