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

import java.util.Optional;

/** Of which task of a job the log is shown. Is not there for a task, whose log is its own. */
final class LogTaskChoice extends HBox {
    private final ComboBox<TaskRow> choice = new ComboBox<>();

    LogTaskChoice(LogChoice logs) {
        getStyleClass().addAll("log-head", "log-of");
        Label label = Parts.label(text("log.of"), "muted");
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(choice);
        choice.setId("log-task");
        choice.setAccessibleText(text("log.ofTask"));
        choice.setItems(logs.tasks());
        choice.setCellFactory(_ -> new Cell());
        choice.setButtonCell(new Cell());
        choice.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(choice, Priority.ALWAYS);
        getChildren().setAll(label, choice);
        visibleProperty().bind(Bindings.isNotEmpty(logs.tasks()));
        managedProperty().bind(visibleProperty());
        logs.shown().subscribe((Optional<TaskRow> now) -> choice.setValue(now.orElse(null)));
        logs.tasks().subscribe(() -> choice.setValue(logs.shown().get().orElse(null)));
        choice.setOnAction(
                _ -> {
                    if (choice.getValue() != null) {
                        logs.show(choice.getValue());
                    }
                });
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
