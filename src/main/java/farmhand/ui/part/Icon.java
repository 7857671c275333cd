package farmhand.ui.part;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.kordamp.ikonli.feather.Feather;

import java.net.URL;
import java.util.Objects;

/** A sign of the Feather font: a letter like others, so that it grows with those around it. */
public final class Icon extends Text {
    private static final String FONT = "/META-INF/resources/feather/4.28/fonts/feather.ttf";
    private static final double ANY = 14; // the style sheet says how large

    static {
        URL font = Objects.requireNonNull(Feather.class.getResource(FONT), FONT);
        Font.loadFont(font.toExternalForm(), ANY);
    }

    /** Shows {@code sign}. */
    public Icon(Feather sign) {
        getStyleClass().add("font-icon");
        setAccessibleRole(AccessibleRole.NODE); // a letter that nobody can read aloud
        show(sign);
    }

    /** Shows {@code sign} instead. */
    public void show(Feather sign) {
        setText(Character.toString(sign.getCode()));
    }
}
