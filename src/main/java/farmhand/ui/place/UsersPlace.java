package farmhand.ui.place;

import farmhand.ui.part.Parts;
import farmhand.ui.part.PlainTable;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Places.Place;
import farmhand.viewmodel.user.UserLine;
import farmhand.viewmodel.user.UsersViewModel;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import java.util.List;

/** The people, and a pane on the chosen one. */
public final class UsersPlace extends StackPane {
    /** The people of {@code farm}. */
    public UsersPlace(FarmViewModel farm) {
        UsersViewModel users = farm.places().users();
        PlainTable<UserLine> table = new PlainTable<>("users");
        table.setItems(users.lines());
        table.marked("column.name", 240, UserLine::mark, UserLine::nameText);
        table.number("user.jobs", 90, UserLine::jobsText);
        table.number("user.running", 90, UserLine::runningText);
        table.number("user.failed", 90, UserLine::failedText);
        var priority = table.number("user.priority", 90, UserLine::priorityText);
        var limit = table.number("user.limit", 110, UserLine::limitText);
        table.spare(List.of(priority, limit)); // the pane has them, too
        table.follow(farm.computer().appearance().zoom());
        table.choose(UserLine::name, users.chosen());
        table.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        farm.jumps().toJobsOf(users.chosen().get());
                    }
                });
        Label summary = Parts.label("", "subtle");
        summary.setId("users-summary");
        summary.textProperty().bind(users.summary());
        HBox head = new HBox(summary);
        head.getStyleClass().addAll("chips", "place-head");
        getChildren().setAll(Side.by(head, table, new UserPane(farm)));
        farm.places()
                .shown()
                .subscribe(
                        now -> {
                            if (now == Place.USERS) {
                                table.requestFocus();
                            }
                        });
    }
}
