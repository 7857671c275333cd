package farmhand.ui;

import farmhand.ui.part.Icon;
import farmhand.ui.part.Parts;
import farmhand.viewmodel.find.Find;
import farmhand.viewmodel.find.Way;
import farmhand.viewmodel.text.Messages;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** What the table says while the view or the state that was chosen holds for no job. */
final class NothingFound extends VBox {
    private static final double EDGES = 24;

    private final VBox ways = new VBox();

    NothingFound(Find find) {
        setId("nothing-found");
        getStyleClass().add("empty-place");
        setAlignment(Pos.CENTER);
        Label title = Parts.label("", "empty-title");
        title.setId("nothing-found-title");
        Button all = new Button(Messages.text("find.showAll"));
        all.setId("show-all");
        all.getStyleClass().add("primary");
        all.setOnAction(_ -> find.showAll());
        getChildren().setAll(title, ways, all);
        ways.setId("ways");
        ways.getStyleClass().addAll("well", "ways");
        ways.visibleProperty().bind(Bindings.isNotEmpty(ways.getChildren()));
        ways.managedProperty().bind(ways.visibleProperty());
        find.found().subscribe(() -> show(find, title));
        find.typed().text().subscribe(_ -> show(find, title)); // behind the one that reads it
        visibleProperty().bind(title.textProperty().isNotEmpty());
    }

    private void show(Find find, Label title) {
        title.setText(find.nothing());
        List<Way> found = find.ways();
        ways.getChildren().clear();
        if (!found.isEmpty()) {
            ways.getChildren()
                    .add(Parts.label(Messages.text("find.instead"), "muted", "ways-head"));
        }
        found.forEach(way -> ways.getChildren().add(button(find, way)));
    }

    private static Button button(Find find, Way way) {
        HBox line =
                new HBox(
                        Parts.label(way.query(), "token"),
                        Parts.space(),
                        Parts.label(Messages.text("find.wayJobs", way.jobs()), "strong"),
                        new Icon(Feather.CHEVRON_RIGHT));
        line.getStyleClass().add("way-line");
        Button button = new Button("", line);
        button.getStyleClass().addAll("quiet", "way");
        button.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(button.widthProperty().subtract(EDGES));
        button.setAccessibleText(Messages.text("find.way", way.query(), way.jobs()));
        button.setOnAction(_ -> find.typed().text().set(way.query()));
        return button;
    }
}
