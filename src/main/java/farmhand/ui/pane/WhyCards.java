package farmhand.ui.pane;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.detail.Because;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;

/** Why the chosen does not run: what kind of reason, in one sentence, and what would help. */
final class WhyCards extends VBox {
    WhyCards(ReadOnlyObjectProperty<List<Because>> because) {
        setId("why");
        getStyleClass().add("why-cards");
        because.subscribe(this::show);
    }

    private void show(List<Because> now) {
        getChildren().setAll(now.stream().map(WhyCards::card).toList());
        setVisible(!now.isEmpty());
        setManaged(isVisible());
    }

    private static Node card(Because because) {
        Label kind = Parts.label(because.kind(), "section-head");
        kind.setGraphic(Parts.glyph(because.mark()));
        Label sentence = wrapped(because.sentence(), "why-sentence");
        VBox card = new VBox(4, kind, sentence);
        if (!because.remedy().isEmpty()) {
            card.getChildren().add(wrapped(text("why.helps", because.remedy()), "subtle"));
        }
        return card;
    }

    private static Label wrapped(String words, String style) {
        Label label = Parts.label(words, style);
        label.setWrapText(true);
        return label;
    }
}
