package farmhand.viewmodel.keep;

import javafx.beans.property.Property;

import java.util.Arrays;

/** Properties that are as they were left. */
public final class Kept {
    private Kept() {}

    /**
     * {@code property} takes the kept value, if there is one of its kind, and keeps each new one.
     */
    public static <E extends Enum<E>> void choice(
            Keepsake keepsake, String name, Property<E> property, Class<E> kind) {
        String kept = keepsake.read(name);
        Arrays.stream(kind.getEnumConstants())
                .filter(one -> one.name().equals(kept))
                .findFirst()
                .ifPresent(property::setValue);
        property.subscribe((_, now) -> keepsake.write(name, now.name()));
    }
}
