package farmhand.ui.place;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.PaneScroll;
import farmhand.ui.part.Parts;
import farmhand.viewmodel.Abilities;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.user.UserLine;
import farmhand.viewmodel.user.UsersViewModel;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Optional;
import java.util.function.Consumer;

/** The chosen user: what holds for their jobs, and what can be done to all of them. */
final class UserPane extends VBox {
    private static final double WIDTH = 392;
    private static final double LEAST = 340;
    private static final double MOST_LEAST = 560;

    private final UsersViewModel users;
    private final Abilities abilities;
    private final Label title = Parts.label("", "pane-title");
    private final Label about = Parts.label("", "muted");
    private final Label priorityLabel = Parts.label("", "field-label");
    private final TextField priority = new TextField();
    private final Label limitLabel = Parts.label(text("user.limitOf"), "field-label");
    private final TextField limit = new TextField();

    UserPane(FarmViewModel farm) {
        this.users = farm.places().users();
        this.abilities = farm.connection().abilities();
        setId("user");
        getStyleClass().add("pane");
        farm.computer().appearance().zoom().subscribe(zoom -> size(zoom.intValue() / 100.0));
        title.setId("user-title");
        VBox head = new VBox(title, about);
        head.getStyleClass().add("pane-header");
        VBox body =
                new VBox(
                        field("user-set-priority", priorityLabel, priority, users::setPriority),
                        field("user-set-limit", limitLabel, limit, users::setLimit),
                        hint(),
                        new UserOrder(users));
        body.getStyleClass().add("pane-body");
        var scrolled = new PaneScroll(body);
        VBox.setVgrow(scrolled, Priority.ALWAYS);
        FlowPane foot = new FlowPane(8, 8);
        foot.getStyleClass().add("pane-footer");
        foot.getChildren()
                .setAll(
                        button(
                                "user-show-jobs",
                                "user.showJobs",
                                () -> farm.jumps().toJobsOf(users.chosen().get())),
                        button("user-pause", "user.pauseAll", users::pause),
                        button("user-resume", "user.resumeAll", users::resume));
        getChildren().setAll(head, scrolled, foot);
        users.shown().subscribe(this::show);
    }

    private void size(double zoom) {
        setPrefWidth(WIDTH * zoom);
        setMinWidth(Math.min(LEAST * zoom, MOST_LEAST));
    }

    /** What is being typed stays, whatever the farm says meanwhile of anything else. */
    private void show(Optional<UserLine> chosen) {
        setVisible(chosen.isPresent());
        chosen.ifPresent(
                user -> {
                    priorityLabel.setText(
                            text(abilities.isForeign() ? "user.priorityThere" : "user.priorityOf"));
                    boolean another = !user.name().equals(title.getText());
                    title.setText(user.name());
                    about.setText(text("user.about", user.jobsText(), user.running()));
                    fill(priority, user.priorityText(), another);
                    fill(
                            limit,
                            user.terms().maxRunning().isNone() ? "" : user.limitText(),
                            another);
                });
    }

    private static void fill(TextField field, String words, boolean another) {
        if (another || !field.isFocused()) {
            field.setText(words);
        }
    }

    private static Label hint() {
        Label hint = Parts.label(text("user.hint"), "field-hint");
        hint.setWrapText(true);
        return hint;
    }

    private static VBox field(String id, Label label, TextField field, Consumer<String> act) {
        label.setLabelFor(field);
        field.setId(id);
        field.accessibleTextProperty().bind(label.textProperty());
        field.setOnAction(_ -> act.accept(field.getText()));
        return new VBox(4, label, field);
    }

    private static Button button(String id, String key, Runnable act) {
        Button button = new Button(text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
