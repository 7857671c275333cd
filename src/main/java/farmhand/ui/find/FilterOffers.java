package farmhand.ui.find;

import farmhand.viewmodel.find.Typed;

import javafx.beans.binding.Bindings;
import javafx.event.EventDispatcher;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.PopupControl;
import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;

import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What may stand next in a filter, below it. Who types fast still has the offers of what stood
 * there before, and Enter means none of them.
 */
final class FilterOffers extends AutoCompletionBinding<Typed.Offer> {
    private static final Set<KeyCode> CHOOSING =
            Set.of(
                    KeyCode.UP,
                    KeyCode.DOWN,
                    KeyCode.PAGE_UP,
                    KeyCode.PAGE_DOWN,
                    KeyCode.ENTER,
                    KeyCode.ESCAPE);

    private static final int MOST = 10;
    private static final int EDGES = 10;

    private final TextField field;
    private final Supplier<List<Typed.Offer>> next;
    private final Runnable close;

    /**
     * Offers below {@code field}.
     *
     * @param next for what stands there now; asked for on a thread of its own, too
     * @param close leaves the field, for which Enter stands where there is nothing to offer
     */
    FilterOffers(TextField field, Supplier<List<Typed.Offer>> next, Runnable close) {
        super(field, _ -> next.get(), words());
        this.field = field;
        this.next = next;
        this.close = close;
        setDelay(0);
        prefWidthProperty().bind(field.widthProperty());
        PopupControl popup = getAutoCompletionPopup();
        popup.skinProperty().subscribe(this::dress);
        field.textProperty()
                .subscribe(
                        (_, now) -> {
                            if (field.isFocused()) {
                                setUserInput(now);
                            }
                        });
        field.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                hidePopup();
                            }
                        });
    }

    @Override
    protected void completeUserInput(Typed.Offer offer) {
        if (next.get().isEmpty()) {
            close.run();
        } else {
            field.setText(offer.text());
            field.positionCaret(offer.caret());
        }
    }

    private void dress(@Nullable Skin<?> skin) {
        @Nullable Node node = skin == null ? null : skin.getNode();
        if (node instanceof ListView<?> list) {
            list.getStyleClass().add("offers");
            showWholeRows(list);
            leaveKeysOfTyping(list);
        }
    }

    /** As high as its rows are, which the control takes to be lower than ours. */
    private void showWholeRows(ListView<?> list) {
        list.prefHeightProperty().unbind();
        list.prefHeightProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () ->
                                        Math.min(MOST, list.getItems().size())
                                                        * list.getFixedCellSize()
                                                + EDGES,
                                list.getItems(),
                                list.fixedCellSizeProperty()));
    }

    /** All but the keys that choose an offer are the field's, such as Ctrl+A and Home. */
    private static void leaveKeysOfTyping(ListView<?> list) {
        EventDispatcher usual = list.getEventDispatcher();
        list.setEventDispatcher(
                (event, tail) ->
                        event instanceof KeyEvent key && !CHOOSING.contains(key.getCode())
                                ? event
                                : usual.dispatchEvent(event, tail));
    }

    /** It lives as long as its field. */
    @Override
    public void dispose() {}

    private static StringConverter<Typed.Offer> words() {
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
