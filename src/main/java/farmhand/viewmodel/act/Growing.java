package farmhand.viewmodel.act;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.view.Shape;
import farmhand.viewmodel.form.AppendFramesForm;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.JobRow;

import java.util.List;
import java.util.Optional;

/** What gives the farm more to do: append to the chosen job. */
final class Growing {
    private final Commands commands;
    private final Dialogs dialogs;

    Growing(Commands commands, Dialogs dialogs) {
        this.commands = commands;
        this.dialogs = dialogs;
    }

    List<Offer> offers() {
        return List.of(
                new Offer(
                        "append-frames",
                        "A",
                        _ -> text("act.appendFrames"),
                        chosen -> missing(chosen, numeric(chosen), "act.noFrames"),
                        chosen -> numeric(chosen).ifPresent(this::appendFrames)));
    }

    private void appendFrames(BlockRow block) {
        dialogs.open(
                new AppendFramesForm(
                        block.parent().whole(), block.view().index(), commands.sender()));
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
        List<BlockRow> blocks =
                chosen.oneBlock()
                        .map(List::of)
                        .or(() -> chosen.oneJob().map(JobRow::blocks).map(List::copyOf))
                        .orElse(List.of());
        return blocks.stream()
                .filter(block -> block.view().shape() instanceof Shape.Numeric)
                .findFirst();
    }
}
