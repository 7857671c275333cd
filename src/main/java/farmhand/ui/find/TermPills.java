package farmhand.ui.find;

import farmhand.ui.part.Icon;
import farmhand.ui.part.Parts;

import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** The terms of a query as pills, each with its attribute in a quieter tone, behind a lens. */
final class TermPills extends HBox {
    private final Icon lens = new Icon(Feather.SEARCH);

    TermPills() {
        getStyleClass().add("term-pills");
        setMouseTransparent(true); // a press is meant for the field
        getChildren().setAll(lens);
    }

    /** Shows them where they fit into {@code width}; answers whether they did. */
    boolean show(List<String> terms, double width) {
        getChildren().setAll(lens);
        terms.forEach(term -> getChildren().add(pill(term)));
        applyCss();
        boolean fits = !terms.isEmpty() && prefWidth(-1) <= width;
        if (!fits) {
            getChildren().setAll(lens);
        }
        return fits;
    }

    private static HBox pill(String term) {
        int value = 0;
        while (value < term.length()
                && (Character.isLetterOrDigit(term.charAt(value))
                        || "._-".indexOf(term.charAt(value)) >= 0)) {
            value++;
        }
        boolean keyed = value < term.length() && ":=<>!~".indexOf(term.charAt(value)) >= 0;
        int split = keyed ? value + (term.charAt(value) == ':' ? 1 : 0) : 0;
        HBox pill =
                new HBox(
                        Parts.label(term.substring(0, split), "term-key"),
                        Parts.label(term.substring(split), "term-value"));
        pill.getStyleClass().add("term");
        return pill;
    }
}
