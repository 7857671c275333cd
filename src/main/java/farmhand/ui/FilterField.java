package farmhand.ui;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.find.Typed;
import farmhand.viewmodel.text.Messages;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;

import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;

import java.util.List;

/** Where jobs are looked for by name or by a query, with what may stand next. */
final class FilterField extends CustomTextField {
    private static final double WIDTH = 358;
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final KeyCombination FIND =
            new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final Typed typed;
    private final Tooltip problem = new Tooltip();

    /** Asked for on a thread of the control's own. */
    private volatile List<Typed.Offer> next = List.of();

    FilterField(Typed typed) {
        this.typed = typed;
        setId("filter");
        setPrefWidth(WIDTH);
        setPromptText(Messages.text("find.prompt"));
        setAccessibleText(Messages.text("sheet.find"));
        setRight(Parts.label(FIND.getDisplayText(), "key-cap"));
        textProperty().bindBidirectional(typed.text());
        typed.problem().subscribe(this::blame);
        textProperty().subscribe(this::typed);
        AutoCompletionBinding<Typed.Offer> offers =
                TextFields.bindAutoCompletion(this, _ -> next, converter());
        offers.setDelay(0);
        offers.prefWidthProperty().bind(widthProperty());
        offers.setOnAutoCompleted(offered -> positionCaret(offered.getCompletion().caret()));
    }

    /** The scene and its {@code table} lead here by their keys; the table is led back to. */
    void serve(Scene scene, Node table) {
        scene.getAccelerators().put(FIND, this::begin);
        table.addEventHandler(
                KeyEvent.KEY_TYPED,
                event -> {
                    if (event.getCharacter().equals("/") && event.getTarget() != this) {
                        event.consume();
                        begin();
                    }
                });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, table));
    }

    private void begin() {
        requestFocus();
        selectAll();
    }

    private void pressed(KeyEvent event, Node table) {
        if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
            clear();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
            table.requestFocus();
        } else {
            return;
        }
        event.consume();
    }

    /** The caret follows only after the text; it will stand behind what changed. */
    private void typed(String before, String now) {
        int same = 0;
        while (same < Math.min(before.length(), now.length())
                && before.charAt(before.length() - 1 - same)
                        == now.charAt(now.length() - 1 - same)) {
            same++;
        }
        next = isFocused() && !now.isBlank() ? typed.offers(now.length() - same) : List.of();
    }

    private void blame(String text) {
        pseudoClassStateChanged(DANGER, !text.isEmpty());
        problem.setText(text);
        setTooltip(text.isEmpty() ? null : problem);
        setAccessibleHelp(text);
    }

    private static StringConverter<Typed.Offer> converter() {
        return new StringConverter<>() {
            @Override
            public String toString(Typed.Offer offer) {
                return offer.text();
            }

            @Override
            public Typed.Offer fromString(String text) {
                return new Typed.Offer(text, text.length());
            }
        };
    }
}
