package farmhand.ui.pane;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.detail.DetailViewModel;
import farmhand.viewmodel.log.LogLine;
import farmhand.viewmodel.log.LogSearch;
import farmhand.viewmodel.log.LogViewModel;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The log of a task: follows the newest line until the user scrolls up. */
final class LogPane extends VBox {
    private static final int LINE = 18;
    private static final int ABOVE = 4;

    private final ListView<LogLine> list = new ListView<>();
    private final ToggleButton follow = new ToggleButton(text("log.follow"));

    LogPane(DetailViewModel detail) {
        LogViewModel log = detail.log();
        list.setId("log");
        list.getStyleClass().add("log-view");
        list.setFixedCellSize(LINE);
        list.setItems(log.lines());
        list.setCellFactory(_ -> new LogCell(log.search()));
        list.setPlaceholder(Parts.label(text("log.nothing"), "subtle"));
        VBox.setVgrow(list, Priority.ALWAYS);
        follow.setId("log-follow");
        follow.getStyleClass().add("small");
        follow.setSelected(true);
        Label title = Parts.label("", "strong");
        title.textProperty().bind(log.title());
        Label state = Parts.label("", "subtle");
        state.setId("log-state");
        state.textProperty().bind(log.state());
        HBox head = new HBox(title, state, Parts.space(), follow);
        head.getStyleClass().add("log-head");
        getChildren()
                .setAll(new AttemptsList(detail.attempts()), head, new LogHead(log.search()), list);
        log.search().typed().subscribe(() -> list.refresh());
        log.search().at().subscribe(at -> show(at.intValue()));
        visibleProperty().bind(log.shown());
        managedProperty().bind(log.shown());

        log.lines().addListener((ListChangeListener<LogLine>) _ -> showNewest());
        follow.selectedProperty().subscribe(this::showNewest);
        list.addEventFilter(
                ScrollEvent.SCROLL,
                scroll -> {
                    if (scroll.getDeltaY() > 0) {
                        follow.setSelected(false);
                    }
                });
    }

    /** The line that was found; whoever looks for one does not follow any more. */
    private void show(int line) {
        list.getSelectionModel().clearSelection();
        if (line != LogSearch.NONE) {
            follow.setSelected(false);
            list.getSelectionModel().select(line);
            list.scrollTo(Math.max(0, line - ABOVE));
        }
    }

    private void showNewest() {
        if (follow.isSelected() && !list.getItems().isEmpty()) {
            list.scrollTo(list.getItems().size() - 1);
        }
    }
}
