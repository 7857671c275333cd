package farmhand.viewmodel.detail;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.Need;
import farmhand.farm.view.Shape;
import farmhand.viewmodel.row.BlockRow;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands beside the name of a block above its tasks. */
public final class BlockWords {
    private BlockWords() {}

    /**
     * How many of its tasks are how, how it is cut and what it comes after, such as {@code 10
     * waiting · 10 frames a task, after the whole of denoise}.
     */
    public static String of(BlockRow block) {
        String counts = block.strip().get().words();
        String after = after(block);
        return after.isEmpty() ? counts : text("matrix.head", counts, after);
    }

    /** The same behind its name, for where there is no room for all of it. */
    public static String whole(BlockRow block) {
        return text("matrix.head", block.view().name(), of(block));
    }

    private static String after(BlockRow block) {
        List<BlockRow> all = block.parent().blocks();
        Stream<String> needs =
                Need.bound(block.view().needs()).stream()
                        .flatMap(
                                need ->
                                        switch (need) {
                                            case Need.WholeBlock(int of) ->
                                                    Stream.of(text("matrix.whole", name(all, of)));
                                            case Need.BlockByFrame(int of) ->
                                                    Stream.of(
                                                            text("matrix.byFrame", name(all, of)));
                                            case Need.OfJobs _, Need.BlocksMatching _ ->
                                                    Stream.empty();
                                        });
        return Stream.concat(cut(block), needs).collect(Collectors.joining(", "));
    }

    private static Stream<String> cut(BlockRow block) {
        return block.view().shape() instanceof Shape.Numeric numeric && numeric.cut().perTask() > 1
                ? Stream.of(text("matrix.perTask", numeric.cut().perTask()))
                : Stream.empty();
    }

    private static String name(List<BlockRow> all, int index) {
        return index < all.size() ? all.get(index).view().name() : Integer.toString(index);
    }
}
