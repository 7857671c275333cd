package farmhand.viewmodel.form.append;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.view.BlockView;
import farmhand.farm.view.Shape;
import farmhand.viewmodel.form.Words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what becomes of a block that waits for the one that frames are appended to. */
final class FollowerText {
    private FollowerText() {}

    static Follower of(BlockView block, Optional<BlockSpec> copy, String chosen) {
        return copy.map(
                        spec ->
                                new Follower(
                                        block.name(),
                                        Words.tasks(spec.work().count()),
                                        waits(spec)))
                .orElseGet(() -> new Follower(block.name(), "", leftAlone(block, chosen)));
    }

    private static String waits(BlockSpec spec) {
        List<String> byFrame = names(spec, NeedSpec.By.FRAME);
        List<String> whole = names(spec, NeedSpec.By.BLOCK);
        if (whole.isEmpty()) {
            return text("dialog.appendFrames.byFrame", Words.list(byFrame));
        }
        return byFrame.isEmpty()
                ? text("dialog.appendFrames.whole", Words.list(whole))
                : text("dialog.appendFrames.both", Words.list(byFrame), Words.list(whole));
    }

    private static String leftAlone(BlockView block, String chosen) {
        return switch (block.shape()) {
            case Shape.Listed _ -> text("dialog.appendFrames.listed");
            case Shape.Numeric _ -> text("dialog.appendFrames.hasAll", chosen);
        };
    }

    private static List<String> names(BlockSpec spec, NeedSpec.By by) {
        return spec.needs().stream()
                .flatMap(
                        need ->
                                need instanceof NeedSpec.OnBlock(String name, var how) && how == by
                                        ? Stream.of(name)
                                        : Stream.of())
                .toList();
    }
}
