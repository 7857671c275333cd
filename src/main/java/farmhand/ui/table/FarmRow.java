package farmhand.ui.table;

import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.FoldRow;
import farmhand.viewmodel.row.GroupRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Line;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.row.RowFacts;
import farmhand.viewmodel.row.TaskRow;

import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.TreeTableRow;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/** A row of the table: says what it is and how it is to the style sheet. */
final class FarmRow extends TreeTableRow<Line> {
    private static final PseudoClass JOB = PseudoClass.getPseudoClass("job");
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final PseudoClass BLOCK = PseudoClass.getPseudoClass("block");
    private static final PseudoClass TASK = PseudoClass.getPseudoClass("task");

    private final Consumer<FarmRow> shown;
    private Subscription facts = Subscription.EMPTY;

    /** {@code shown} is told when the row shows something else. */
    FarmRow(Consumer<FarmRow> shown) {
        this.shown = shown;
        setDisclosureNode(new Arrow());
    }

    @Override
    protected void updateItem(@Nullable Line row, boolean empty) {
        boolean same = row == getItem() && empty == isEmpty();
        super.updateItem(row, empty);
        if (same) {
            return;
        }
        facts.unsubscribe();
        pseudoClassStateChanged(JOB, row instanceof JobRow);
        pseudoClassStateChanged(GROUP, row instanceof GroupRow);
        pseudoClassStateChanged(BLOCK, row instanceof BlockRow);
        pseudoClassStateChanged(TASK, row instanceof TaskRow || row instanceof FoldRow);
        if (row == null) {
            facts = Subscription.EMPTY;
            mark(null);
        } else {
            facts = row.facts().subscribe((RowFacts now) -> mark(now.mark()));
        }
        shown.accept(this);
    }

    /** Goes where its depth is: the toolkit sees to that only where the row shows another item. */
    void indent() {
        requestLayout();
        getChildren().forEach(cell -> ((Parent) cell).requestLayout());
    }

    private void mark(@Nullable Mark now) {
        for (Mark mark : Mark.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(mark.style()), mark == now);
        }
    }
}
