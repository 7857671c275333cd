package farmhand.viewmodel.row;

import java.util.LinkedHashSet;
import java.util.Set;

/** Lets the rows below blocks change, but not while somebody points at one. */
final class Stillness {
    private final Set<BlockRow> restless = new LinkedHashSet<>();
    private boolean held;

    /** Whether somebody points at a row from now on. */
    void hold(boolean still) {
        held = still;
        if (!held) {
            restless.forEach(BlockRow::refold);
            restless.clear();
        }
    }

    /** Lets the rows below a block change, now or as soon as nobody points at one. */
    void change(BlockRow block) {
        if (held) {
            restless.add(block);
        } else {
            block.refold();
        }
    }
}
