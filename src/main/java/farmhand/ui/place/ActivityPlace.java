package farmhand.ui.place;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Parts;
import farmhand.ui.part.PlainTable;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Places.Place;
import farmhand.viewmodel.past.Activity;
import farmhand.viewmodel.past.PastLine;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/** What was done on the farm, newest first, with the ways to take it back and to its job. */
public final class ActivityPlace extends BorderPane {
    private final FarmViewModel farm;
    private final PlainTable<PastLine> table = new PlainTable<>("activity");

    /** The activity of {@code farm}. */
    public ActivityPlace(FarmViewModel farm) {
        this.farm = farm;
        Activity activity = farm.places().activity();
        table.setItems(activity.lines());
        table.whole(table.text("activity.when", 130, PastLine::when));
        table.text("activity.who", 110, PastLine::who);
        table.text("activity.command", 130, PastLine::command);
        table.text("activity.on", 290, PastLine::on);
        table.text("activity.changes", 170, PastLine::changed);
        table.text("activity.way", 190, PastLine::from);
        table.cells("activity.outcome", 240, () -> new OutcomeCell(activity));
        table.follow(farm.computer().appearance().zoom());
        table.choose(line -> Long.toString(line.revision()), new SimpleStringProperty(""));
        Label none = Parts.label("", "subtle");
        none.textProperty().bind(activity.trouble());
        table.setPlaceholder(none);
        table.setAccessibleText(text("place.activity"));
        table.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        goThere();
                    }
                });
        table.setOnMouseClicked(
                click -> {
                    if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                        goThere();
                    }
                });
        setTop(head(activity));
        setCenter(table);
        farm.places()
                .shown()
                .subscribe(
                        now -> {
                            if (now == Place.ACTIVITY) {
                                table.requestFocus();
                            }
                        });
    }

    private static HBox head(Activity activity) {
        Button earlier = new Button(text("activity.earlier"));
        earlier.setId("activity-earlier");
        earlier.getStyleClass().add("small");
        earlier.setMinWidth(USE_PREF_SIZE);
        earlier.setOnAction(_ -> activity.earlier());
        earlier.visibleProperty().bind(activity.hasEarlier());
        Label means = Parts.label(text("activity.means"), "subtle");
        HBox head = new HBox(means, Parts.space(), earlier);
        head.getStyleClass().addAll("chips", "place-head");
        return head;
    }

    private void goThere() {
        PastLine line = table.getSelectionModel().getSelectedItem();
        if (line != null) {
            line.job().ifPresent(farm.jumps()::toJob);
        }
    }
}
