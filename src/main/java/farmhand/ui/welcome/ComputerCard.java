package farmhand.ui.welcome;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Icon;
import farmhand.ui.part.Parts;
import farmhand.viewmodel.welcome.Renderer;
import farmhand.viewmodel.welcome.WelcomeViewModel;

import javafx.collections.ListChangeListener;
import javafx.geometry.VPos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.kordamp.ikonli.feather.Feather;

import java.io.File;
import java.util.Locale;

/** What this computer has to render with, and how much of it the farm may take. */
final class ComputerCard extends VBox {
    private final WelcomeViewModel welcome;
    private final GridPane found = new GridPane();

    ComputerCard(WelcomeViewModel welcome) {
        this.welcome = welcome;
        getStyleClass().add("computer-card");
        setMaxHeight(Region.USE_PREF_SIZE);
        Label looked = Parts.label("", "subtle", "small-text");
        looked.setId("welcome-looked");
        looked.textProperty().bind(welcome.looked());
        HBox head =
                new HBox(
                        Parts.label(text("welcome.computer"), "section-title"),
                        Parts.space(),
                        looked);
        head.getStyleClass().add("computer-head");
        found.getStyleClass().add("renderers");
        found.setId("welcome-renderers");
        found.getColumnConstraints()
                .setAll(column(20), column(104), column(64), wide(), column(48));
        welcome.renderers().addListener((ListChangeListener<Renderer>) _ -> show());
        show();
        Region line = new Region();
        line.getStyleClass().add("computer-line");
        getChildren().setAll(head, found, line, slots(), later(), test(), work());
        visibleProperty().bind(welcome.isHere()); // its place stays, so that the ways do
    }

    private void show() {
        found.getChildren().clear();
        int row = 0;
        for (Renderer one : welcome.renderers()) {
            show(one, row++);
        }
    }

    private void show(Renderer one, int row) {
        Icon mark = new Icon(one.isFound() ? Feather.CHECK : Feather.MINUS);
        mark.getStyleClass().add(one.isFound() ? "renderer-found" : "renderer-missing");
        Label name = Parts.label(one.name(), one.isFound() ? "medium" : "subtle");
        Label path =
                Parts.label(
                        one.isFound() ? one.path() : text("welcome.notFound"),
                        "mono",
                        one.isFound() ? "muted" : "subtle");
        path.setId("renderer-" + one.name().toLowerCase(Locale.ROOT));
        path.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        path.setMaxWidth(Double.MAX_VALUE);
        path.setAccessibleText(one.name() + ": " + path.getText());
        found.addRow(row, mark, name, Parts.label(one.version(), "muted"), path);
        if (one.isFound()) {
            path.setTooltip(new Tooltip(one.path()));
            GridPane.setColumnSpan(path, 2);
        } else {
            Hyperlink find = new Hyperlink(text("welcome.find"));
            find.setAccessibleText(text("welcome.findNamed", one.name()));
            find.setOnAction(_ -> find(one));
            found.add(find, 4, row);
        }
        found.getChildren().forEach(node -> GridPane.setValignment(node, VPos.CENTER));
    }

    private void find(Renderer missing) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text("welcome.findNamed", missing.name()));
        File program = chooser.showOpenDialog(getScene().getWindow());
        if (program != null) {
            welcome.find(missing, program.toPath());
        }
    }

    private VBox slots() {
        TextField slots = new TextField();
        slots.setId("welcome-slots");
        slots.setPrefColumnCount(4);
        slots.setMaxWidth(92);
        slots.textProperty().bindBidirectional(welcome.slots());
        Label name = Parts.label(text("welcome.slots"), "field-label");
        name.setLabelFor(slots);
        HBox line = new HBox(slots, Parts.label(welcome.machine(), "subtle"));
        line.getStyleClass().add("slots-line");
        return new VBox(name, line);
    }

    private Label later() {
        Label later = Parts.label("", "field-hint");
        later.setId("welcome-later");
        later.textProperty().bind(welcome.later());
        later.managedProperty().bind(later.textProperty().isNotEmpty());
        return later;
    }

    private CheckBox test() {
        CheckBox test = new CheckBox(text("welcome.test"));
        test.setId("welcome-test");
        test.selectedProperty().bindBidirectional(welcome.testJob());
        return test;
    }

    private CheckBox work() {
        CheckBox work = new CheckBox(text("welcome.work"));
        work.setId("welcome-work");
        work.selectedProperty().bindBidirectional(welcome.whileIWork());
        return work;
    }

    private static ColumnConstraints column(double width) {
        ColumnConstraints column = new ColumnConstraints(width);
        column.setHgrow(Priority.NEVER);
        return column;
    }

    private static ColumnConstraints wide() {
        ColumnConstraints column = new ColumnConstraints(60, 110, Double.MAX_VALUE);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }
}
