package farmhand.viewmodel.act.offer;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.view.Shape;
import farmhand.viewmodel.row.BlockRow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What gives the farm more to do: a new job, or more for the chosen one. */
public final class Growing {
    private final Forms forms;

    public Growing(Forms forms) {
        this.forms = forms;
    }

    public List<Offer> offers() {
        return List.of(
                new Offer(
                        "submit",
                        "N",
                        _ -> text("act.submit"),
                        _ -> "",
                        _ -> forms.submit(List.of())),
                new Offer(
                        "append-tasks",
                        "T",
                        _ -> text("act.appendTasks"),
                        chosen -> missing(chosen, listed(chosen), "act.noList"),
                        chosen -> listed(chosen).ifPresent(forms.appending()::tasks)),
                new Offer(
                        "append-blocks",
                        "Shift+A",
                        _ -> text("act.appendBlocks"),
                        chosen -> missing(chosen, chosen.oneJob(), "act.oneJob"),
                        chosen -> chosen.oneJob().ifPresent(forms.appending()::blocks)),
                new Offer(
                        "append-frames",
                        "A",
                        _ -> text("act.appendFrames"),
                        chosen -> missing(chosen, numeric(chosen), "act.noFrames"),
                        chosen -> numeric(chosen).ifPresent(forms.appending()::frames)));
    }

    private static String missing(Chosen chosen, Optional<?> found, String none) {
        if (chosen.rows().isEmpty()) {
            return text("act.chooseFirst");
        }
        if (chosen.oneJob().isEmpty()) {
            return text("act.oneJob");
        }
        return found.isPresent() ? "" : text(none);
    }

    /** The chosen block if it has frames; of a job the first that does. */
    private static Optional<BlockRow> numeric(Chosen chosen) {
        return blocks(chosen)
                .filter(block -> block.view().shape() instanceof Shape.Numeric)
                .findFirst();
    }

    /** The chosen block, which says itself if it has no list; of a job the first that has. */
    private static Optional<BlockRow> listed(Chosen chosen) {
        return chosen.oneBlock()
                .or(
                        () ->
                                blocks(chosen)
                                        .filter(b -> b.view().shape() instanceof Shape.Listed)
                                        .findFirst());
    }

    private static Stream<BlockRow> blocks(Chosen chosen) {
        return chosen.oneBlock().isPresent()
                ? chosen.oneBlock().stream()
                : chosen.oneJob().stream().flatMap(job -> job.blocks().stream());
    }
}
