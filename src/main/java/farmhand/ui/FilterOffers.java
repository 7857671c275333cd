package farmhand.ui;

import farmhand.viewmodel.find.Typed;

import javafx.scene.control.TextField;
import javafx.util.StringConverter;

import org.controlsfx.control.textfield.AutoCompletionBinding;

import java.util.List;
import java.util.function.Supplier;

/**
 * What may stand next in a filter, below it. Who types fast still has the offers of what stood
 * there before, and Enter means none of them.
 */
final class FilterOffers extends AutoCompletionBinding<Typed.Offer> {
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
