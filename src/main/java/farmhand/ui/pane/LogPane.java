package farmhand.ui.pane;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.detail.DetailViewModel;
import farmhand.viewmodel.log.LogLine;
import farmhand.viewmodel.log.LogSearch;
import farmhand.viewmodel.log.LogViewModel;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The log of a task: follows the newest line until the user scrolls up. */
final class LogPane extends VBox {
    private static final int LINE = 18;
    private static final int ABOVE = 4;
    private static final int NEAR = 40;

    private final ListView<LogLine> list = new ListView<>();
    private final ToggleButton follow = new ToggleButton(text("log.follow"));

    LogPane(DetailViewModel detail) {
        LogViewModel log = detail.log();
        list.setId("log");
        list.getStyleClass().add("log-view");
        list.setFixedCellSize(LINE);
        list.setItems(log.lines());
        list.setCellFactory(_ -> new LogCell(log.search(), log::number));
        Label nothing = Parts.label("", "subtle");
        nothing.textProperty().bind(log.nothing());
        list.setPlaceholder(nothing);
        VBox.setVgrow(list, Priority.ALWAYS);
        follow.setId("log-follow");
        follow.getStyleClass().add("small");
        follow.selectedProperty().bindBidirectional(log.following());
        Label title = Parts.label("", "strong");
        title.setMinWidth(USE_PREF_SIZE);
        title.textProperty().bind(log.title());
        Label state = Parts.label("", "subtle");
        state.setId("log-state");
        state.setMinWidth(0);
        state.textProperty().bind(log.state());
        HBox head = new HBox(title, state, Parts.space(), new CompareChoice(detail), follow);
        head.getStyleClass().add("log-head");
        VBox one =
                new VBox(
                        head,
                        new FindBar(log.search(), "log", text("log.find"), nextError(log.search())),
                        list);
        one.visibleProperty().bind(detail.comparison().shown().not());
        one.managedProperty().bind(one.visibleProperty());
        ComparePane two = new ComparePane(detail.comparison());
        VBox.setVgrow(one, Priority.ALWAYS);
        VBox.setVgrow(two, Priority.ALWAYS);
        getChildren().setAll(new AttemptsList(detail.attempts()), one, two);
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
                        lookBack(log);
                    } else {
                        lookOn(log);
                    }
                });
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, log));
    }

    private static Button nextError(LogSearch search) {
        Button error = new Button(text("log.nextError"));
        error.setId("log-next-error");
        error.getStyleClass().add("small");
        error.setMinWidth(USE_PREF_SIZE);
        error.setOnAction(_ -> search.nextError());
        return error;
    }

    private void pressed(KeyEvent key, LogViewModel log) {
        switch (key.getCode()) {
            case UP, PAGE_UP, HOME -> {
                follow.setSelected(false);
                lookBack(log);
            }
            case DOWN, PAGE_DOWN -> lookOn(log);
            case END -> follow.setSelected(true);
            case null, default -> {}
        }
    }

    /** Earlier lines are brought before the first is reached; what is looked at stays in place. */
    private void lookBack(LogViewModel log) {
        if (firstSeen() <= NEAR) {
            log.earlier(
                    added -> {
                        if (added > 0) {
                            list.scrollTo(firstSeen() + added);
                        }
                    });
        }
    }

    private void lookOn(LogViewModel log) {
        if (firstSeen() + list.getHeight() / LINE >= list.getItems().size() - NEAR) {
            log.later();
        }
    }

    private int firstSeen() {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                        && flow.getFirstVisibleCell() != null
                ? flow.getFirstVisibleCell().getIndex()
                : 0;
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
