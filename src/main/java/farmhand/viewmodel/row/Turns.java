package farmhand.viewmodel.row;

import farmhand.farm.address.Subject;
import farmhand.farm.why.Why;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why it is not the turn of tasks that could start, as the farm says it.
 *
 * @param ofBlocks in few words, the first of each block; the first of all is the job's
 */
public record Turns(List<OfBlock> ofBlocks) {
    /** Nothing is known. */
    public static final Turns NONE = new Turns(List.of());

    public Turns {
        ofBlocks = List.copyOf(ofBlocks);
    }

    /** What is said of one block. */
    public record OfBlock(Subject block, String why) {}

    /** What {@code whys} say of tasks that nothing in their job keeps from starting. */
    public static Turns of(List<Why> whys) {
        Map<Subject, String> first = new LinkedHashMap<>();
        whys.stream()
                .filter(Turns::isOfReady)
                .forEach(why -> first.putIfAbsent(why.subject(), why.reason().text()));
        return new Turns(
                first.entrySet().stream()
                        .map(one -> new OfBlock(one.getKey(), one.getValue()))
                        .toList());
    }

    private static boolean isOfReady(Why why) {
        return switch (why.reason().kind()) {
            case LIMIT, WORKER, SLOTS, BEHIND -> true;
            case NEEDS,
                    IMPOSSIBLE,
                    INPUT,
                    TIME,
                    FARM_PAUSED,
                    QUEUE_PAUSED,
                    JOB_PAUSED,
                    ABORTED,
                    NOT_ACTIVATED,
                    HELD ->
                    false;
        };
    }

    /** What is said of the whole job. */
    Optional<String> ofJob() {
        return ofBlocks.stream().map(OfBlock::why).findFirst();
    }

    /** What is said of that block. */
    Optional<String> of(Subject block) {
        return ofBlocks.stream()
                .filter(one -> one.block().equals(block))
                .map(OfBlock::why)
                .findFirst();
    }
}
