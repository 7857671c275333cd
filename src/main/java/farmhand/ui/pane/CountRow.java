package farmhand.ui.pane;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.detail.Detail;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.text.Messages;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/**
 * How many are in each state, side by side. Numbers change many times a second; what stands around
 * them does not. Where they do not fit side by side, the last go below: a word is never cut.
 */
final class CountRow extends FlowPane {
    private final List<Mark> states = new ArrayList<>();
    private final List<Label> numbers = new ArrayList<>();
    private final Label total = Parts.label("", "counter");
    private final Label word = Parts.label("", "subtle", "count-word");

    CountRow() {
        getStyleClass().add("counts");
        total.setMinWidth(USE_PREF_SIZE);
    }

    void show(Detail detail) {
        List<Detail.Count> counts = detail.counts();
        List<Mark> now = counts.stream().map(Detail.Count::mark).toList();
        if (!now.equals(states)) {
            states.clear();
            numbers.clear();
            getChildren().clear();
            now.forEach(this::add);
            if (now.size() > 1) {
                getChildren().add(new VBox(total, word));
            }
        }
        for (int i = 0; i < numbers.size(); i++) {
            numbers.get(i).setText(Messages.number(counts.get(i).number()));
        }
        total.setText(Messages.number(detail.total()));
        word.setText(text("counts.total", detail.total()));
        setVisible(!now.isEmpty());
        setManaged(!now.isEmpty());
    }

    private void add(Mark state) {
        Label number = Parts.label("", "counter");
        number.setMinWidth(USE_PREF_SIZE);
        states.add(state);
        numbers.add(number);
        HBox line = new HBox(Parts.glyph(state), number);
        line.getStyleClass().add("count-number");
        getChildren().add(new VBox(line, Parts.label(state.inWords(), "subtle", "count-word")));
    }
}
