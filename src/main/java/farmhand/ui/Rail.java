package farmhand.ui;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.find.Find;
import farmhand.viewmodel.find.JobsView;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.text.Messages;

import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The views of the jobs, at the left, with how many jobs of the whole farm each has. */
final class Rail extends VBox {
    private final Find find;

    Rail(Find find) {
        this.find = find;
        setId("rail");
        getStyleClass().add("rail");
        getChildren().add(Parts.label(Messages.text("view.title"), "rail-title"));
        for (JobsView view : JobsView.values()) {
            getChildren().add(item(view));
        }
    }

    private ToggleButton item(JobsView view) {
        Label count = Parts.label("", "muted");
        HBox line = new HBox(icon(view), new Label(view.title()), Parts.space(), count);
        line.getStyleClass().add("rail-line");
        ToggleButton item = new ToggleButton();
        item.setId("view-" + view.id());
        item.getStyleClass().add("rail-item");
        item.setGraphic(line);
        item.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        item.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(item.widthProperty().subtract(20));
        item.setOnAction(_ -> choose(item, view));
        find.view().subscribe(now -> item.setSelected(now == view));
        find.found()
                .subscribe(
                        found -> {
                            count.setText(Integer.toString(found.of(view)));
                            item.setAccessibleText(view.title() + " " + count.getText());
                        });
        return item;
    }

    /** One is always chosen. */
    private void choose(ToggleButton item, JobsView view) {
        item.setSelected(true);
        find.view().set(view);
    }

    private static Node icon(JobsView view) {
        return switch (view) {
            case MINE -> new FontIcon(Feather.USER);
            case ALL -> new FontIcon(Feather.LAYERS);
            case FAILING -> Parts.glyph(Mark.FAILED);
            case WAITING -> Parts.glyph(Mark.WAITING);
        };
    }
}
