package farmhand.viewmodel.form;

import farmhand.farm.frames.FrameRange;
import farmhand.farm.view.BlockView;
import farmhand.farm.view.Shape;

/**
 * A numeric block that can be chosen.
 *
 * @param view the block
 * @param range its frames
 * @param text what stands in the list: its name, with its frames where others have that name too
 */
public record BlockChoice(BlockView view, FrameRange range, String text) {
    static BlockChoice of(BlockView view, Shape.Numeric shape, boolean unique) {
        FrameRange range = shape.cut().range();
        return new BlockChoice(
                view, range, unique ? view.name() : view.name() + "  " + shortened(range));
    }

    int perTask() {
        return view.shape() instanceof Shape.Numeric numeric ? numeric.cut().perTask() : 1;
    }

    private static String shortened(FrameRange range) {
        return range.runs().size() == 1 ? range.toString() : range.lowest() + "-" + range.highest();
    }

    @Override
    public String toString() {
        return text;
    }
}
