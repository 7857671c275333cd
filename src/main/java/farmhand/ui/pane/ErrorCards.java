package farmhand.ui.pane;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.view.LinkState;
import farmhand.ui.part.Parts;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.detail.ErrorGroup;
import farmhand.viewmodel.detail.Lookout;
import farmhand.viewmodel.row.Mark;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/** What failed, one card for each cause: try them again, or see what the newest wrote. */
final class ErrorCards extends VBox {
    private final FarmViewModel farm;
    private final boolean whole;
    private List<ErrorGroup> shown = List.of();
    private boolean elsewhere;

    /** {@code whole} cards have the line itself; others are short. */
    ErrorCards(FarmViewModel farm, boolean whole) {
        this.farm = farm;
        this.whole = whole;
        getStyleClass().add("error-cards");
        farm.detail().lookout().subscribe(this::show);
        farm.connection()
                .abilities()
                .link()
                .map(LinkState::isForeign)
                .subscribe(
                        foreign -> {
                            elsewhere = foreign;
                            shown = List.of();
                            show(farm.detail().lookout().get());
                        });
    }

    private void show(Lookout lookout) {
        if (lookout.errors().equals(shown) && !getChildren().isEmpty()) {
            return;
        }
        shown = lookout.errors();
        getChildren().clear();
        if (shown.isEmpty()) {
            if (whole) {
                getChildren().add(Parts.label(text("errors.none"), "subtle"));
            }
            return;
        }
        Label head =
                Parts.label(text("errors.head", lookout.failed(), shown.size()), "section-head");
        head.setGraphic(Parts.glyph(Mark.FAILED));
        getChildren().add(head);
        shown.forEach(group -> getChildren().add(card(group)));
    }

    private Node card(ErrorGroup group) {
        Label title = Parts.label(group.title(), "strong");
        title.setWrapText(true);
        VBox words = new VBox(title, Parts.label(group.where(), "subtle", "small-text"));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button log = new Button(text("errors.log"));
        log.getStyleClass().add("small");
        log.setOnAction(_ -> farm.detail().openLog(group.newest()));
        Button retry = new Button(text("errors.retry"));
        retry.getStyleClass().add("small");
        retry.disableProperty().bind(farm.connection().stale());
        retry.setOnAction(_ -> farm.actions().retry(group.tasks(), group.count()));
        HBox acts = new HBox(log, retry);
        if (elsewhere) {
            acts.getChildren().add(elsewhere(group));
        }
        acts.getStyleClass().add("error-acts");
        acts.getChildren().forEach(act -> ((Button) act).setMinWidth(USE_PREF_SIZE));
        VBox card = new VBox(words);
        if (!elsewhere) { // three need a line of their own
            HBox top = new HBox(words, acts);
            top.getStyleClass().add("error-top");
            card.getChildren().setAll(top);
        }
        if (whole && !group.line().isEmpty()) {
            Label line = Parts.label(group.line(), "mono", "error-line");
            line.setWrapText(true);
            card.getChildren().add(line);
        }
        if (elsewhere) {
            card.getChildren().add(acts);
        }
        card.getStyleClass().add("error-card");
        card.setOnMouseClicked(
                click -> {
                    if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
                        farm.detail().openLog(group.newest()); // by keys: the button that says so
                    }
                });
        return card;
    }

    private Button elsewhere(ErrorGroup group) {
        Button act = new Button(text("errors.elsewhere"));
        act.getStyleClass().addAll("small", "retry-elsewhere");
        act.setTooltip(new Tooltip(text("errors.elsewhereHint")));
        act.disableProperty().bind(farm.connection().stale());
        act.setOnAction(_ -> farm.actions().retryElsewhere(group.rows()));
        return act;
    }
}
