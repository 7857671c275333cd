package farmhand.ui.part;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.past.Activity;
import farmhand.viewmodel.past.PastLine;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;

/** What was done, with an Undo beside what can be undone. */
public final class ActivityList extends ListView<PastLine> {
    /** A list of {@code activity}. */
    public ActivityList(String id, Activity activity) {
        super(activity.lines());
        Label none = Parts.label("", "subtle");
        none.textProperty().bind(activity.trouble());
        setId(id);
        getStyleClass().addAll("actions-list", "past-list");
        setPlaceholder(none);
        setCellFactory(_ -> new ActivityCell(activity));
        setAccessibleText(text("place.activity"));
    }
}
