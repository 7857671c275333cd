package farmhand.ui.pane.log;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.log.CompareViewModel;
import farmhand.viewmodel.log.ComparedLine;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** Two logs held against each other: what stands in one of them alone is marked. */
final class ComparePane extends VBox {
    ComparePane(CompareViewModel comparison) {
        Label said = Parts.label("", "strong");
        said.setId("compare-said");
        said.setWrapText(true);
        said.setMinWidth(0);
        said.textProperty().bind(comparison.said());
        HBox.setHgrow(said, Priority.ALWAYS);
        Button back = new Button(text("compare.back"));
        back.setId("compare-back");
        back.getStyleClass().add("small");
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(_ -> comparison.leave());
        HBox head = new HBox(said, Parts.space(), back);
        head.getStyleClass().add("log-head");
        ListView<ComparedLine> list = new ListView<>(comparison.lines());
        list.setId("compared");
        list.getStyleClass().addAll("log-view", "compared");
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(Parts.label(text("compare.nothing"), "subtle"));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(head, list);
        visibleProperty().bind(comparison.shown());
        managedProperty().bind(visibleProperty());
    }

    private static final class Cell extends ListCell<ComparedLine> {
        private static final PseudoClass EARLIER = PseudoClass.getPseudoClass("earlier");
        private static final PseudoClass LATER = PseudoClass.getPseudoClass("later");
        private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");

        @Override
        protected void updateItem(@Nullable ComparedLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(line == null ? null : text("compare.line", line.side().sign(), line.text()));
            is(EARLIER, line, ComparedLine.Side.EARLIER);
            is(LATER, line, ComparedLine.Side.LATER);
            is(LEFT_OUT, line, ComparedLine.Side.LEFT_OUT);
        }

        private void is(PseudoClass state, @Nullable ComparedLine line, ComparedLine.Side side) {
            pseudoClassStateChanged(state, line != null && line.side() == side);
        }
    }
}
