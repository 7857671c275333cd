package farmhand.ui.table;

import farmhand.viewmodel.act.RowDrop;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Line;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * Rows of jobs that are dragged with the pointer: by their grip before another, by their name onto
 * another, for which they wait then. What would come of it is said beside the pointer. Strips have
 * a meaning of their own.
 */
final class RowDrag {
    private static final double FAR = 6;
    private static final double BESIDE = 16;
    private static final PseudoClass ONTO = PseudoClass.getPseudoClass("drop-onto");
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");

    private final TreeTableView<Line> table;
    private final RowDrop drop;
    private final Tooltip said = new Tooltip();
    private @Nullable JobRow dragged;
    private @Nullable FarmRow over;
    private RowDrop.How how = RowDrop.How.WAIT;
    private double startX;
    private double startY;

    private RowDrag(TreeTableView<Line> table, RowDrop drop) {
        this.table = table;
        this.drop = drop;
        said.getStyleClass().add("drag-said");
    }

    static void install(TreeTableView<Line> table, RowDrop drop) {
        RowDrag drag = new RowDrag(table, drop);
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, drag::pressed);
        table.addEventFilter(MouseEvent.MOUSE_DRAGGED, drag::dragged);
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, drag::released);
        table.addEventFilter(KeyEvent.KEY_PRESSED, drag::typed);
    }

    private void pressed(MouseEvent event) {
        end();
        boolean plain =
                event.getButton() == MouseButton.PRIMARY
                        && !event.isShiftDown()
                        && !event.isShortcutDown();
        if (plain && event.getTarget() instanceof Node target) {
            boolean grip = above(target, "grip").isPresent();
            how = grip ? RowDrop.How.BEFORE : RowDrop.How.WAIT;
            startX = event.getScreenX();
            startY = event.getScreenY();
            dragged = grip || above(target, "name-cell").isPresent() ? job(target) : null;
        }
    }

    private void dragged(MouseEvent event) {
        JobRow from = dragged;
        if (from == null || (over == null && !isFar(event))) {
            return;
        }
        event.consume();
        Node under = event.getPickResult().getIntersectedNode();
        JobRow onto = under == null ? null : job(under);
        FarmRow row = under == null ? null : row(under).orElse(null);
        mark(false);
        over = row;
        if (onto == null || row == null) {
            said.hide();
            return;
        }
        RowDrop.Preview preview = drop.preview(from, onto, how);
        if (preview.possible()) {
            mark(true);
        }
        said.setText(preview.words());
        said.show(table, event.getScreenX() + BESIDE, event.getScreenY() + BESIDE);
    }

    private void released(MouseEvent event) {
        JobRow from = dragged;
        if (from != null && over != null && over.getItem() instanceof JobRow onto) {
            event.consume();
            drop.drop(from, onto, how);
        }
        end();
    }

    /** Lets go of what was taken hold of. */
    private void typed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && over != null) {
            event.consume();
            end();
        }
    }

    private void end() {
        mark(false);
        over = null;
        dragged = null;
        said.hide();
    }

    private void mark(boolean on) {
        if (over != null) {
            over.pseudoClassStateChanged(ONTO, on && how == RowDrop.How.WAIT);
            over.pseudoClassStateChanged(BEFORE, on && how == RowDrop.How.BEFORE);
        }
    }

    private boolean isFar(MouseEvent event) {
        return Math.abs(event.getScreenX() - startX) > FAR
                || Math.abs(event.getScreenY() - startY) > FAR;
    }

    private static @Nullable JobRow job(Node node) {
        return row(node).map(FarmRow::getItem).orElse(null) instanceof JobRow job ? job : null;
    }

    private static Optional<FarmRow> row(Node node) {
        return above(node, "tree-table-row-cell")
                .flatMap(one -> one instanceof FarmRow row ? Optional.of(row) : Optional.empty());
    }

    private static Optional<Node> above(Node from, String style) {
        Node node = from;
        while (node != null && !node.getStyleClass().contains(style)) {
            node = node.getParent();
        }
        return Optional.ofNullable(node);
    }
}
