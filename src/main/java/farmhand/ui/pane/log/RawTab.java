package farmhand.ui.pane.log;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Copy;
import farmhand.ui.part.Parts;
import farmhand.viewmodel.log.LogLine;
import farmhand.viewmodel.log.LogSearch;
import farmhand.viewmodel.raw.RawViewModel;

import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.stream.Collectors;

/** The chosen row as the farm tells it; lines are chosen and copied, never changed. */
public final class RawTab extends VBox {
    private static final int ABOVE = 4;

    private final ListView<LogLine> list = new ListView<>();

    /** What the farm tells of the chosen one, word for word. */
    public RawTab(RawViewModel raw) {
        list.setId("raw");
        list.getStyleClass().add("log-view");
        list.setItems(raw.lines());
        list.setCellFactory(_ -> new LogCell(raw.search(), _ -> 0));
        list.setPlaceholder(Parts.label(text("raw.nothing"), "subtle"));
        list.setAccessibleText(text("tab.raw"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        Button copy = new Button(text("raw.copy"));
        copy.setId("raw-copy");
        copy.getStyleClass().add("small");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(_ -> Copy.text(raw.text()));
        getChildren().setAll(new FindBar(raw.search(), "raw", text("raw.find"), copy), list);
        raw.search().typed().subscribe(() -> list.refresh());
        raw.search().at().subscribe(at -> show(at.intValue()));
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown() && key.getCode() == KeyCode.C) {
            key.consume();
            Copy.text(
                    list.getSelectionModel().getSelectedItems().stream()
                            .map(LogLine::text)
                            .collect(Collectors.joining("\n", "", "\n")));
        }
    }

    private void show(int line) {
        if (line != LogSearch.NONE) {
            list.getSelectionModel().clearAndSelect(line);
            list.scrollTo(Math.max(0, line - ABOVE));
        }
    }
}
