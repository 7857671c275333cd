package farmhand.ui.table;

import farmhand.viewmodel.row.Line;

import javafx.scene.Node;
import javafx.scene.control.Skin;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.skin.TreeTableCellSkin;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

/**
 * A cell for what changes many times a second. It follows its line by itself, and its content is
 * laid out for itself: a text that changes in a usual cell lays the whole table out anew.
 */
abstract class StillCell extends TreeTableCell<Line, Line> {
    private final Node content;
    private Subscription following = Subscription.EMPTY;

    StillCell(Node content) {
        this.content = content;
        content.setManaged(false);
        content.setVisible(false);
    }

    /** Shows the line from now on. */
    abstract Subscription follow(Line line);

    /** Shows none any more. */
    abstract void forget();

    @Override
    protected final void updateItem(@Nullable Line line, boolean empty) {
        boolean same = line == getItem() && empty == isEmpty();
        super.updateItem(line, empty);
        if (same) {
            return;
        }
        following.unsubscribe();
        content.setVisible(!empty && line != null);
        if (empty || line == null) {
            following = Subscription.EMPTY;
            forget();
        } else {
            following = follow(line);
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new TreeTableCellSkin<>(this) {
            @Override
            protected void updateChildren() {
                super.updateChildren();
                getChildren().add(content);
            }

            @Override
            protected void layoutChildren(double x, double y, double width, double height) {
                super.layoutChildren(x, y, width, height);
                content.resizeRelocate(x, y, width, height);
            }
        };
    }
}
