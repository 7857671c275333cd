package farmhand.viewmodel.form;

import farmhand.farm.view.BlockView;
import farmhand.farm.view.Shape;
import farmhand.viewmodel.row.Shapes;

import java.util.List;

/**
 * A block that can be chosen.
 *
 * @param view the block
 * @param text what stands in the list: its name, with what it is made of where others have that
 *     name too
 */
public record BlockChoice(BlockView view, String text) {
    /** Those of {@code blocks} that are left, in their order. */
    public static List<BlockChoice> all(List<BlockView> blocks) {
        List<BlockView> left = blocks.stream().filter(view -> !view.isGone()).toList();
        return left.stream().map(view -> new BlockChoice(view, text(view, left))).toList();
    }

    /** Whether it was made from frames. */
    public boolean isNumeric() {
        return view.shape() instanceof Shape.Numeric;
    }

    /** Frames that each of its tasks has. */
    public int perTask() {
        return view.shape() instanceof Shape.Numeric numeric ? numeric.cut().perTask() : 1;
    }

    private static String text(BlockView view, List<BlockView> all) {
        boolean unique = all.stream().filter(one -> one.name().equals(view.name())).count() == 1;
        return unique ? view.name() : view.name() + "  " + shape(view);
    }

    private static String shape(BlockView view) {
        return switch (view.shape()) {
            case Shape.Numeric numeric -> Shapes.written(Steps.span(numeric.cut().range()));
            case Shape.Listed _ -> Words.tasks(view.totals().tasks());
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
