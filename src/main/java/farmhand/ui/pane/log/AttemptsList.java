package farmhand.ui.pane.log;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.detail.AttemptLine;
import farmhand.viewmodel.detail.Attempts;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/** The attempts of a task, where there are several; the chosen one's log is shown. */
final class AttemptsList extends ListView<AttemptLine> {
    private static final int MOST = 4;

    AttemptsList(Attempts attempts) {
        super(attempts.lines());
        setId("attempts");
        getStyleClass().addAll("actions-list", "attempts");
        setAccessibleText(text("attempt.all"));
        setCellFactory(_ -> new Cell());
        var height =
                Bindings.createDoubleBinding(
                        () -> Math.min(MOST, attempts.lines().size()) * getFixedCellSize() + 4,
                        attempts.lines(),
                        fixedCellSizeProperty());
        minHeightProperty().bind(height);
        maxHeightProperty().bind(height);
        visibleProperty().bind(Bindings.size(attempts.lines()).greaterThan(1));
        managedProperty().bind(visibleProperty());
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        line -> {
                            if (line != null) {
                                attempts.show(line.address());
                            }
                        });
        attempts.lines().subscribe(() -> choose(attempts));
    }

    private void choose(Attempts attempts) {
        attempts.shown()
                .get()
                .ifPresent(
                        shown ->
                                attempts.lines().stream()
                                        .filter(line -> line.address().equals(shown))
                                        .findFirst()
                                        .ifPresent(getSelectionModel()::select));
    }

    private static final class Cell extends ListCell<AttemptLine> {
        private final Region glyph = new Region();
        private final Label title = Parts.label("", "strong");
        private final Label text = Parts.label("", "muted");
        private final HBox line = new HBox(8, glyph, title, text);

        Cell() {
            line.getStyleClass().add("action-line");
            title.setMinWidth(USE_PREF_SIZE);
            setPrefWidth(0); // as wide as the list, not as the error
        }

        @Override
        protected void updateItem(@Nullable AttemptLine attempt, boolean empty) {
            super.updateItem(attempt, empty);
            if (attempt == null) {
                setGraphic(null);
                return;
            }
            glyph.getStyleClass().setAll("glyph", "glyph-" + attempt.mark().style());
            title.setText(attempt.title());
            text.setText(attempt.what());
            setGraphic(line);
        }
    }
}
