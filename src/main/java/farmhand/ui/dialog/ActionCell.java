package farmhand.ui.dialog;

import farmhand.ui.part.Offered;
import farmhand.ui.part.Parts;
import farmhand.viewmodel.act.Action;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

/** An action: what it does, its key, and why it cannot be done. */
final class ActionCell extends ListCell<Action> {
    private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");

    private final Label name = new Label();
    private final Label why = Parts.label("", "subtle");
    private final Label key = Parts.label("", "key-cap");
    private final HBox line = new HBox(Dialog.GAP, name, why, Parts.space(), key);

    ActionCell() {
        line.getStyleClass().add("action-line");
        setPrefWidth(0); // as wide as the list: of a long reason the rest is in the tooltip
        name.setMinWidth(USE_PREF_SIZE);
        why.setMinWidth(0);
        key.setMinWidth(USE_PREF_SIZE);
        why.textProperty().subscribe(now -> pseudoClassStateChanged(IMPOSSIBLE, !now.isEmpty()));
    }

    @Override
    protected void updateItem(@Nullable Action action, boolean empty) {
        super.updateItem(action, empty);
        name.textProperty().unbind();
        why.textProperty().unbind();
        if (action == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        name.textProperty().bind(action.label()); // rows change while one looks
        why.textProperty().bind(action.missing());
        key.setText(Offered.keys(action).getDisplayText());
        key.setVisible(!action.key().isEmpty());
        String missing = action.missing().get();
        setTooltip(missing.isEmpty() ? null : new Tooltip(missing));
        setGraphic(line);
    }
}
