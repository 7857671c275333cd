package farmhand.ui.dialog;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.form.append.AppendFramesForm;
import farmhand.viewmodel.form.append.Follower;

import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Appends frames to a job. */
public final class AppendFramesDialog extends FormDialog {
    private static final double WIDTH = 592;

    private final AppendFramesForm form;
    private final GridPane followers = new GridPane(24, 4);

    /** A dialog of {@code form} that calls {@code close} when it is to go. */
    public AppendFramesDialog(AppendFramesForm form, Runnable close) {
        super(form, text("dialog.appendFrames.title", form.jobName()), WIDTH, close);
        this.form = form;
        TextField frames = FieldBox.counted("append-frames", form.frames(), form.count());
        fill(
                frames,
                fields(frames),
                preview(),
                retrying(),
                following(),
                Shown.info("append-summary", form.summary()));
        form.followers().addListener((ListChangeListener<Follower>) _ -> list());
        list();
    }

    private Node fields(TextField frames) {
        TextField step = FieldBox.line("append-step", form.step());
        step.getStyleClass().add("field-short");
        TextField perTask = FieldBox.line("append-per-task", form.perTask());
        perTask.getStyleClass().add("field-short");
        return new VBox(
                row(
                        1,
                        FieldBox.pick("append-block", form.block()),
                        new FieldBox("dialog.field.frames", frames),
                        new FieldBox("dialog.field.step", step),
                        new FieldBox("dialog.field.perTask", perTask)),
                FieldBox.problem("append-frames", form.frames()),
                FieldBox.problem("append-step", form.step()),
                FieldBox.problem("append-per-task", form.perTask()),
                hint("dialog.appendFrames.hint"));
    }

    private Node preview() {
        return new PreviewBox(
                form.preview(),
                form.block()
                        .chosen()
                        .map(one -> text("dialog.appendFrames.preview", one.view().name())),
                Shown.count("append-new", form.fresh(), "strong"),
                Shown.count("append-there", form.there(), "muted"),
                Shown.count("append-again", form.again(), "muted"));
    }

    private Node retrying() {
        CheckBox tick = new CheckBox();
        tick.setId("append-retry");
        tick.textProperty().bind(form.failed());
        tick.selectedProperty().bindBidirectional(form.retrying());
        Shown.whileSaid(tick, form.failed());
        return tick;
    }

    private Node following() {
        CheckBox tick = new CheckBox(text("dialog.appendFrames.following"));
        tick.setId("append-following");
        tick.selectedProperty().bindBidirectional(form.following());
        followers.setId("append-followers");
        followers.setPadding(new Insets(0, 0, 0, 24));
        followers.disableProperty().bind(form.following().not());
        VBox both = new VBox(8, tick, followers);
        both.visibleProperty().bind(form.hasFollowers());
        both.managedProperty().bind(both.visibleProperty());
        return both;
    }

    private void list() {
        followers.getChildren().clear();
        for (Follower line : form.followers()) {
            Label name = new Label(line.name());
            name.getStyleClass().add("muted");
            name.setMinWidth(Region.USE_PREF_SIZE);
            Label tasks = new Label(line.tasks());
            tasks.getStyleClass().add("muted");
            tasks.setMinWidth(Region.USE_PREF_SIZE);
            Label waits = new Label(line.waits());
            waits.getStyleClass().add("subtle");
            followers.addRow(followers.getRowCount(), name, tasks, waits);
        }
    }
}
