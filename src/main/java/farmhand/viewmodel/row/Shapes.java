package farmhand.viewmodel.row;

import farmhand.farm.view.Shape;
import farmhand.viewmodel.text.Messages;

/** What a block is made of, in a few words. */
final class Shapes {
    private static final int MOST = 28;

    private Shapes() {}

    static String text(Shape shape) {
        return switch (shape) {
            case Shape.Numeric numeric -> frames(numeric.cut().range().toString());
            case Shape.Listed listed -> Messages.text("block.tasks", listed.count());
        };
    }

    /** {@code 1-100x10} as people write it: {@code 1–100 by 10}. */
    private static String frames(String range) {
        String shown = range.length() > MOST ? range.substring(0, MOST) + "…" : range;
        return shown.replaceAll("(\\d)-(?=-?\\d)", "$1–").replaceAll("x(\\d+)", " by $1");
    }
}
