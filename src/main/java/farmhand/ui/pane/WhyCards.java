package farmhand.ui.pane;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.act.Helping;
import farmhand.viewmodel.detail.Because;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import java.util.List;

/** Why the chosen does not run: what kind of reason, in one sentence, and what would help. */
final class WhyCards extends VBox {
    private final FarmViewModel farm;

    WhyCards(FarmViewModel farm) {
        this.farm = farm;
        setId("why");
        getStyleClass().add("why-cards");
        farm.detail().because().subscribe(this::show);
    }

    private void show(List<Because> now) {
        getChildren().setAll(now.stream().map(this::card).toList());
        setVisible(!now.isEmpty());
        setManaged(isVisible());
    }

    private Node card(Because because) {
        Label kind = Parts.label(because.kind(), "section-head");
        kind.setGraphic(Parts.glyph(because.mark()));
        Label sentence = wrapped(because.sentence(), "why-sentence");
        VBox card = new VBox(4, kind, sentence);
        if (!because.remedy().words().isEmpty()) {
            Label helps = wrapped(text("why.helps", because.remedy().words()), "subtle");
            if (!because.remedy().shell().isEmpty()) {
                helps.setTooltip(new Tooltip(because.remedy().shell()));
            }
            card.getChildren().add(helps);
        }
        because.remedy().helping().ifPresent(act -> card.getChildren().add(button(because, act)));
        return card;
    }

    private Button button(Because because, Helping helping) {
        Button act = new Button(because.remedy().act());
        act.getStyleClass().addAll("small", "why-act");
        act.setMinWidth(USE_PREF_SIZE);
        act.disableProperty().bind(farm.connection().withholds(helping.canWait()));
        act.setOnAction(_ -> farm.actions().help(helping));
        if (!because.remedy().shell().isEmpty()) {
            act.setTooltip(new Tooltip(because.remedy().shell()));
        }
        return act;
    }

    private static Label wrapped(String words, String style) {
        Label label = Parts.label(words, style);
        label.setWrapText(true);
        return label;
    }
}
