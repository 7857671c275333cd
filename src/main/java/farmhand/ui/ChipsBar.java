package farmhand.ui;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.row.Counts;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.row.Rows;
import farmhand.viewmodel.text.Messages;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import java.util.List;

/** How many jobs are how, above the table. */
final class ChipsBar extends HBox {
    private static final List<Mark> SHOWN =
            List.of(Mark.RUNNING, Mark.READY, Mark.WAITING, Mark.FAILED, Mark.PAUSED, Mark.DONE);

    ChipsBar(Rows rows) {
        getStyleClass().add("chips");
        Label all = Parts.label("", "counter");
        rows.counts().subscribe((Counts now) -> all.setText(Integer.toString(now.jobs())));
        getChildren().add(chip("all", Parts.label(Messages.text("chips.all")), all));
        for (Mark mark : SHOWN) {
            Label count = Parts.label("", "counter");
            rows.counts().subscribe((Counts now) -> count.setText(Integer.toString(now.of(mark))));
            getChildren().add(chip(mark.style(), Parts.glyph(mark), new Label(mark.word()), count));
        }
    }

    private static HBox chip(String id, Node... parts) {
        HBox chip = new HBox(parts);
        chip.setId("chip-" + id);
        chip.getStyleClass().add("chip-count");
        return chip;
    }
}
