package farmhand.ui.pane.log;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.detail.LogChoice;
import farmhand.viewmodel.row.RowFacts;
import farmhand.viewmodel.row.TaskRow;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Of which task of a job the log is shown. Is not there for a task, whose log is its own. */
final class LogTaskChoice extends HBox {
    private final ComboBox<TaskRow> choice = new ComboBox<>();
    private boolean filling;

    LogTaskChoice(LogChoice logs) {
        getStyleClass().addAll("log-head", "log-of");
        Label label = Parts.label(text("log.of"), "muted");
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(choice);
        choice.setId("log-task");
        choice.setAccessibleText(text("log.ofTask"));
        choice.setCellFactory(_ -> new Cell());
        choice.setButtonCell(new Cell());
        choice.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(choice, Priority.ALWAYS);
        getChildren().setAll(label, choice);
        visibleProperty().bind(Bindings.isNotEmpty(logs.tasks()));
        managedProperty().bind(visibleProperty());
        logs.shown().subscribe(_ -> fill(logs));
        logs.tasks().subscribe(() -> fill(logs));
        choice.setOnAction(
                _ -> {
                    if (!filling && choice.getValue() != null) {
                        logs.show(choice.getValue());
                    }
                });
    }

    /**
     * The box has a list of its own: it takes another value by itself where what is chosen changes
     * its place among many, or is not among them any more.
     */
    private void fill(LogChoice logs) {
        List<TaskRow> tasks = new ArrayList<>(logs.tasks());
        logs.shown().get().filter(shown -> !tasks.contains(shown)).ifPresent(tasks::addFirst);
        filling = true;
        try {
            if (!choice.getItems().equals(tasks)) {
                choice.getItems().setAll(tasks);
            }
            choice.setValue(logs.shown().get().orElse(null));
        } finally {
            filling = false;
        }
    }

    private static final class Cell extends ListCell<TaskRow> {
        private final Region glyph = new Region();
        private final Label name = Parts.label("", "medium");
        private final Label reason = Parts.label("", "subtle");
        private final HBox line = new HBox(glyph, name, reason);

        Cell() {
            line.getStyleClass().add("action-line");
            name.setMinWidth(USE_PREF_SIZE);
            reason.setMinWidth(0);
            setPrefWidth(0); // as wide as the list, not as the error
        }

        @Override
        protected void updateItem(@Nullable TaskRow task, boolean empty) {
            super.updateItem(task, empty);
            if (task == null) {
                setGraphic(null);
                return;
            }
            RowFacts facts = task.facts().get();
            Parts.style(glyph, "glyph", "glyph-" + facts.mark().style());
            name.setText(text("stats.task", task.parent().view().name(), facts.name()));
            reason.setText(facts.reason());
            setGraphic(line);
        }
    }
}
