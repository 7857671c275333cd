package farmhand.dialect.afanasy.mirror;

import farmhand.dialect.afanasy.spec.Kept;
import farmhand.farm.spec.BlockSpec;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a block takes of the tickets of pools. Params only add to them: each that is to go is taken
 * away by itself.
 *
 * @see <a href="https://github.com/CGRU/cgru">afanasy/src/libafanasy, editTicket of
 *     blockdata.cpp</a>
 */
final class Tickets {
    /** The count that takes one away. */
    static final int GONE = -1;

    private Tickets() {}

    /** The names of those that are not said any more. */
    static List<String> gone(BlockSpec before, BlockSpec after) {
        Set<String> gone = new TreeSet<>(names(before));
        gone.removeAll(names(after));
        return List.copyOf(gone);
    }

    private static List<String> names(BlockSpec block) {
        return Kept.in(block.metadata())
                .said()
                .path("tickets")
                .propertyStream()
                .map(field -> field.getKey())
                .toList();
    }
}
