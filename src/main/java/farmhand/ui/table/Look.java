package farmhand.ui.table;

import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.FoldRow;
import farmhand.viewmodel.row.GroupRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Line;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.row.RowFacts;
import farmhand.viewmodel.row.Strip;
import farmhand.viewmodel.row.TaskRow;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

/** What the cell of the frame strip shows. */
record Look(RowFacts facts, Strip strip) {
    static ObservableValue<Look> of(Line line) {
        return switch (line) {
            case GroupRow group -> group.facts().map(facts -> new Look(facts, Strip.NONE));
            case JobRow job -> of(job, job.strip());
            case BlockRow block -> of(block, block.strip());
            case FoldRow fold -> fold.facts().map(facts -> new Look(facts, Strip.NONE));
            case TaskRow task -> task.facts().map(facts -> new Look(facts, Strip.NONE));
        };
    }

    /** A strip of which nothing ran is low, and the reason stands above it. */
    String text() {
        return strip.isUntouched() ? facts.reason() : "";
    }

    private static ObservableValue<Look> of(Row row, ReadOnlyObjectProperty<Strip> strip) {
        return Bindings.createObjectBinding(
                () -> new Look(row.facts().get(), strip.get().left()), row.facts(), strip);
    }
}
