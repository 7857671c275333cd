package farmhand.ui.dialog;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.ActivityList;
import farmhand.ui.part.Parts;
import farmhand.viewmodel.act.Activity;

import javafx.scene.control.Button;

/** What was done on the farm lately, with an Undo beside what can be undone. */
public final class ActivityDialog extends Dialog {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 460;

    /** A list of {@code activity} that calls {@code close} when it is to go. */
    public ActivityDialog(Activity activity, Runnable close) {
        super(text("sheet.activity"), WIDTH, close);
        setId("activity");
        ActivityList list = new ActivityList("activity-lines", activity);
        list.setPrefHeight(HEIGHT);
        Button shut = cancel();
        shut.setText(text("dialog.close"));
        fill(shut, list);
        foot(Parts.space(), shut);
        activity.load();
    }
}
