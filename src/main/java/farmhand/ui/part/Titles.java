package farmhand.ui.part;

import javafx.util.StringConverter;

import java.util.function.Function;

/**
 * What the things to choose from are called, where one is chosen and nothing typed.
 *
 * @param <T> a thing
 */
public final class Titles<T> extends StringConverter<T> {
    private final Function<T, String> title;

    /** Each is called by its {@code title}. */
    public Titles(Function<T, String> title) {
        this.title = title;
    }

    @Override
    public String toString(T thing) {
        return title.apply(thing);
    }

    @Override
    public T fromString(String ignored) {
        throw new UnsupportedOperationException("nothing is typed here");
    }
}
