package farmhand.ui.place;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.JobNumber;
import farmhand.farm.command.Verb;
import farmhand.ui.part.Parts;
import farmhand.viewmodel.user.OrderedJob;
import farmhand.viewmodel.user.UsersViewModel;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The jobs of a user in their order, and what moves them. */
final class UserOrder extends VBox {
    private static final double HEIGHT = 260;
    private static final Map<KeyCombination, Verb.Where> KEYS =
            Map.of(
                    KeyCombination.valueOf("Alt+Home"), Verb.Where.TOP,
                    KeyCombination.valueOf("Alt+Up"), Verb.Where.UP,
                    KeyCombination.valueOf("Alt+Down"), Verb.Where.DOWN,
                    KeyCombination.valueOf("Alt+End"), Verb.Where.BOTTOM);

    private final UsersViewModel users;
    private final ListView<OrderedJob> list = new ListView<>();
    private Optional<JobNumber> chosen = Optional.empty();
    private boolean shows;

    UserOrder(UsersViewModel users) {
        super(8);
        this.users = users;
        Label head = Parts.label(text("user.order"), "section-head");
        Label hint = Parts.label(text("user.orderHint"), "field-hint");
        hint.setWrapText(true);
        list.setId("user-order");
        list.getStyleClass().add("actions-list");
        list.setPrefHeight(HEIGHT);
        list.setAccessibleText(text("user.order"));
        list.setPlaceholder(Parts.label(text("user.orderNone"), "subtle"));
        list.setCellFactory(_ -> new Cell());
        list.getSelectionModel().selectedItemProperty().subscribe(this::chose);
        users.order().subscribe(this::show);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        FlowPane acts =
                new FlowPane(
                        8,
                        8,
                        button("user-move-top", "act.moveTop", Verb.Where.TOP),
                        button("user-move-up", "act.moveUp", Verb.Where.UP),
                        button("user-move-down", "act.moveDown", Verb.Where.DOWN),
                        button("user-move-bottom", "act.moveBottom", Verb.Where.BOTTOM));
        getChildren().setAll(head, list, acts, hint);
    }

    private Button button(String id, String key, Verb.Where to) {
        Button button = new Button(text(key));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty()
                .bind(Bindings.isNull(list.getSelectionModel().selectedItemProperty()));
        button.setOnAction(_ -> move(to));
        return button;
    }

    private void chose(@Nullable OrderedJob job) {
        if (!shows) {
            chosen = Optional.ofNullable(job).map(OrderedJob::job);
        }
    }

    /** Whichever was chosen stays so, wherever it stands now. */
    private void show(List<OrderedJob> now) {
        shows = true;
        list.getItems().setAll(now);
        now.stream()
                .filter(one -> chosen.filter(one.job()::equals).isPresent())
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
        shows = false;
    }

    private void pressed(KeyEvent event) {
        KEYS.forEach(
                (key, to) -> {
                    if (key.match(event)) {
                        event.consume();
                        move(to);
                    }
                });
    }

    private void move(Verb.Where to) {
        OrderedJob job = list.getSelectionModel().getSelectedItem();
        if (job != null) {
            users.move(job, to);
        }
    }

    private static final class Cell extends ListCell<OrderedJob> {
        private final Label name = new Label();
        private final Label place = Parts.label("", "subtle");
        private final HBox line = new HBox(8, name, Parts.space(), place);

        Cell() {
            line.getStyleClass().add("action-line");
        }

        @Override
        protected void updateItem(@Nullable OrderedJob job, boolean empty) {
            super.updateItem(job, empty);
            if (job == null) {
                setGraphic(null);
                return;
            }
            name.setText(job.name());
            name.setGraphic(Parts.glyph(job.mark()));
            place.setText(job.place());
            setGraphic(line);
        }
    }
}
