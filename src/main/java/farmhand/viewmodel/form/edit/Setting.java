package farmhand.viewmodel.form.edit;

import farmhand.viewmodel.form.Field;

import javafx.beans.property.ReadOnlyBooleanProperty;

import java.util.List;
import java.util.Optional;

/**
 * One thing that is said of each of the rows.
 *
 * @param id its name for style sheets and tests
 * @param title key of what it is called
 * @param hint key of what may be typed
 * @param various whether the rows say different things by now, so that nothing typed is that
 * @param missing why it cannot be said on this farm; empty when it can
 * @param field what is typed; read as nothing where it is what the rows say
 * @param <F> what changes a row
 */
public record Setting<F>(
        String id,
        String title,
        String hint,
        ReadOnlyBooleanProperty various,
        String missing,
        Field<Optional<F>> field) {
    /** What all rows say; nothing where they differ. */
    static Optional<String> common(List<String> said) {
        return said.stream().distinct().count() == 1
                ? Optional.of(said.getFirst())
                : Optional.empty();
    }
}
