package farmhand.engine.rules.needs;

import farmhand.farm.FarmEvent.NewBlock;
import farmhand.farm.Need;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds blocks that wait for each other in a circle. Blocks that were there before wait for none of
 * the new ones, so a circle can only lie among these.
 */
final class Cycles {
    private final int before;
    private final List<NewBlock> added;
    private final Deque<Integer> path = new ArrayDeque<>();
    private final Set<Integer> onPath = new HashSet<>();
    private final Set<Integer> cleared = new HashSet<>();

    private Cycles(int before, List<NewBlock> added) {
        this.before = before;
        this.added = added;
    }

    /** Refuses a circle among {@code added}, whose first has the index {@code before}. */
    static void refuse(int before, List<NewBlock> added) {
        Cycles cycles = new Cycles(before, added);
        for (int i = 0; i < added.size(); i++) {
            cycles.visit(i);
        }
    }

    /** Goes as deep as the longest chain of needs; a job holds at most 1,000 blocks. */
    private void visit(int block) {
        if (cleared.contains(block)) {
            return;
        }
        if (!onPath.add(block)) {
            throw circle(block);
        }
        path.addLast(block);
        for (Need need : added.get(block).needs()) {
            blockOf(need).filter(other -> other >= before).ifPresent(i -> visit(i - before));
        }
        path.removeLast();
        onPath.remove(block);
        cleared.add(block);
    }

    /** Circles through masks are nobody's fault: what they are bound to may come and go. */
    private static Optional<Integer> blockOf(Need need) {
        return switch (need) {
            case Need.WholeBlock(int block) -> Optional.of(block);
            case Need.BlockByFrame(int block) -> Optional.of(block);
            case Need.OfJobs _, Need.BlocksMatching _ -> Optional.empty();
        };
    }

    private Refused circle(int first) {
        List<Integer> members = path.stream().dropWhile(block -> block != first).toList();
        String names =
                members.stream()
                        .map(block -> "“" + added.get(block).spec().name() + "”")
                        .collect(Collectors.joining(", "));
        String message =
                members.size() == 1
                        ? "Block " + names + " waits for itself."
                        : "These blocks wait for each other in a circle: " + names + ".";
        return new Refused(
                Rejection.of("cycle", message, "Take away one of their needs.")
                        .within("blocks[" + first + "].needs"));
    }
}
