package farmhand.ui.part;

import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** One of a few, as buttons side by side; none is chosen while it is another one. */
public final class Pills<E extends Enum<E>> extends HBox {
    private final ToggleGroup group = new ToggleGroup();

    /** Buttons with the ids {@code id-frames} and so on. */
    public Pills(String id, List<E> all, Function<E, String> words, Property<E> chosen) {
        setAlignment(Pos.CENTER_LEFT);
        for (E one : all) {
            ToggleButton button = new ToggleButton(words.apply(one));
            button.setId(id + "-" + one.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().add(style(all, one));
            button.setToggleGroup(group);
            button.setUserData(one);
            button.setOnAction(_ -> choose(button, one, chosen));
            getChildren().add(button);
        }
        chosen.addListener((_, _, now) -> show(now));
        show(chosen.getValue());
    }

    private void choose(ToggleButton button, E one, Property<E> chosen) {
        button.setSelected(true);
        chosen.setValue(one);
    }

    private void show(E now) {
        group.selectToggle(
                group.getToggles().stream()
                        .filter(toggle -> now.equals(toggle.getUserData()))
                        .findFirst()
                        .orElse(null));
    }

    private static <E> String style(List<E> all, E one) {
        if (one.equals(all.getFirst())) {
            return "left-pill";
        }
        return one.equals(all.getLast()) ? "right-pill" : "center-pill";
    }
}
