package farmhand.ui.table;

import farmhand.farm.address.IndexRun;
import farmhand.ui.strip.StripPlace;
import farmhand.viewmodel.detail.Picked;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Line;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Picks tasks by a drag over the strip of their block or job: neighbours in one block. */
final class StripDrag {
    private static final double FAR = 3;

    private final Function<MouseEvent, Optional<StripPlace>> place;
    private final Consumer<Picked> pick;
    private @Nullable StripPlace from;
    private double startX;

    /** Of a cell where {@code place} says what lies under the pointer. */
    StripDrag(Function<MouseEvent, Optional<StripPlace>> place, Consumer<Picked> pick) {
        this.place = place;
        this.pick = pick;
    }

    void pressed(MouseEvent event) {
        startX = event.getX();
        from = event.getButton() == MouseButton.PRIMARY ? place.apply(event).orElse(null) : null;
    }

    void dragged(MouseEvent event, @Nullable Line row) {
        StripPlace begin = from;
        if (begin != null && Math.abs(event.getX() - startX) > FAR) {
            event.consume();
            place.apply(event)
                    .filter(now -> now.segment() == begin.segment())
                    .ifPresent(
                            now ->
                                    block(row, begin.segment())
                                            .map(block -> picked(block, begin, now))
                                            .ifPresent(pick));
        }
    }

    private static Picked picked(BlockRow block, StripPlace one, StripPlace other) {
        IndexRun a = one.tasks();
        IndexRun b = other.tasks();
        return new Picked(
                block,
                Math.min(a.first(), b.first()),
                Math.min(block.size() - 1, Math.max(a.last(), b.last())));
    }

    private static Optional<BlockRow> block(@Nullable Line row, int segment) {
        return switch (row) {
            case JobRow job when segment < job.blocksLeft().size() ->
                    Optional.of(job.blocksLeft().get(segment));
            case BlockRow block -> Optional.of(block);
            case null, default -> Optional.empty();
        };
    }
}
