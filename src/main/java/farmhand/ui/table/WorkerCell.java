package farmhand.ui.table;

import farmhand.viewmodel.row.Line;
import farmhand.viewmodel.row.TaskRow;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.TreeTableCell;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/** Who: the user of a job, the service of a block; of a task the machine, as the way to it. */
final class WorkerCell extends TreeTableCell<Line, String> {
    private final Hyperlink worker = new Hyperlink();

    WorkerCell(Consumer<String> jump) {
        getStyleClass().add("who-cell");
        worker.getStyleClass().add("worker-link");
        worker.setFocusTraversable(false); // the table has the keys
        worker.setOnAction(
                _ -> {
                    worker.setVisited(false);
                    jump.accept(worker.getText());
                });
    }

    @Override
    protected void updateItem(@Nullable String who, boolean empty) {
        super.updateItem(who, empty);
        boolean link =
                !empty
                        && who != null
                        && !who.isEmpty()
                        && getTableRow() != null
                        && getTableRow().getItem() instanceof TaskRow;
        worker.setText(link ? who : "");
        setGraphic(link ? worker : null);
        setText(empty || link ? null : who);
    }
}
