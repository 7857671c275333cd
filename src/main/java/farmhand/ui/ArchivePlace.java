package farmhand.ui;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Parts;
import farmhand.ui.part.PlainTable;
import farmhand.viewmodel.archive.ArchiveViewModel;
import farmhand.viewmodel.archive.ArchiveViewModel.Line;
import farmhand.viewmodel.text.Messages;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

import java.util.List;

/** Jobs that are over, with the way back. */
final class ArchivePlace extends BorderPane {
    private static final double FIELD = 300;

    private final ArchiveViewModel archive;
    private final PlainTable<Line> table = new PlainTable<>("archive");

    ArchivePlace(ArchiveViewModel archive, ReadOnlyIntegerProperty zoom) {
        this.archive = archive;
        table.setItems(archive.lines());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.marked("column.name", 340, Line::mark, Line::name);
        table.text("column.who", 140, Line::user);
        table.text("archive.state", 110, line -> line.mark().word());
        table.number("archive.tasks", 80, line -> Messages.number(line.tasks()));
        table.whole(table.text("archive.over", 150, Line::over));
        table.text("archive.kept", 130, ArchivePlace::kept);
        table.follow(zoom);
        Label none = Parts.label("", "subtle");
        none.textProperty().bind(archive.trouble());
        table.setPlaceholder(none);
        table.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        restore();
                    }
                });
        setTop(head());
        setCenter(table);
    }

    private HBox head() {
        TextField query = new TextField();
        query.setId("archive-query");
        query.setPromptText(text("archive.prompt"));
        query.setAccessibleText(text("archive.prompt"));
        query.setPrefWidth(FIELD);
        query.textProperty().bindBidirectional(archive.query());
        Label summary = Parts.label("", "subtle");
        summary.setId("archive-summary");
        summary.textProperty().bind(archive.summary());
        Button restore = new Button();
        restore.setId("archive-restore");
        restore.setMinWidth(USE_PREF_SIZE);
        var chosen = table.getSelectionModel().getSelectedItems();
        restore.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> text("archive.restore", chosen.size()), chosen));
        restore.disableProperty().bind(Bindings.isEmpty(chosen));
        restore.setOnAction(_ -> restore());
        HBox head = new HBox(query, restore, Parts.space(), summary);
        head.getStyleClass().addAll("chips", "place-head");
        return head;
    }

    private void restore() {
        archive.restore(List.copyOf(table.getSelectionModel().getSelectedItems()));
    }

    private static String kept(Line line) {
        return text(line.archived() ? "archive.archived" : "archive.inactive");
    }
}
