package farmhand.viewmodel.form;

import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.Optional;
import java.util.function.Function;

/**
 * A text that is typed, what it is read as, and what is wrong with it.
 *
 * @param <T> what it is read as
 */
public final class Field<T> {
    private final String place;
    private final Function<? super String, ? extends T> read;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private Optional<T> value = Optional.empty();
    private Optional<Rejection> wrong = Optional.empty();
    private String suggested = "";
    private boolean touched;

    Field(String place, Function<? super String, ? extends T> read) {
        this.place = place;
        this.read = read;
    }

    /** What stands in it. */
    public StringProperty text() {
        return text;
    }

    /**
     * What is wrong and what to do, in two sentences. Empty while nothing is, and until somebody
     * typed into it: nobody is blamed for what he has not begun.
     */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Puts {@code words} in, as long as nobody typed. */
    public void suggest(String words) {
        if (!touched) {
            suggested = words;
            text.set(words);
        }
    }

    /** Notes that somebody may have typed. */
    void changed() {
        touched |= !text.get().equals(suggested);
    }

    /** What it is read as; only to be asked when nothing is {@link #wrong}. */
    public T value() {
        return value.orElseThrow();
    }

    /** Whether it could be read, though it may not fit the rest. */
    public boolean isRead() {
        return value.isPresent();
    }

    Optional<Rejection> wrong() {
        return wrong;
    }

    void check() {
        value = Optional.empty();
        wrong = Optional.empty();
        try {
            value = Optional.of(read.apply(text.get()));
        } catch (Refused refused) {
            wrong = Optional.of(refused.rejection());
        }
        show();
    }

    /** Shows a refusal of the whole here, if it is about this field. */
    void take(Rejection rejection) {
        if (rejection.at().equals(place) || rejection.at().endsWith("." + place)) {
            wrong = Optional.of(rejection);
            show();
        }
    }

    private void show() {
        problem.set(touched ? wrong.map(Rejection::text).orElse("") : "");
    }
}
