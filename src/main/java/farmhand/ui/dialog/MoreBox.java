package farmhand.ui.dialog;

import static farmhand.ui.dialog.FormDialog.hint;
import static farmhand.ui.dialog.FormDialog.row;
import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Icon;
import farmhand.ui.part.Titles;
import farmhand.viewmodel.form.Field;
import farmhand.viewmodel.form.MoreFields;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** What is seldom said, each behind a word that opens it; what says something is open. */
final class MoreBox {
    private static final int VARIABLE_ROWS = 3;

    private final String id;
    private final MoreFields more;
    private final HBox words = new HBox(4);
    private final VBox sections = new VBox(Dialog.GAP);

    MoreBox(String id, MoreFields more) {
        this.id = id;
        this.more = more;
        fold(
                "environment",
                "dialog.more.environment",
                environment(),
                !more.environment().text().get().isBlank());
        fold("needs", "dialog.more.needs", needs(), !more.needs().text().get().isBlank());
        fold("limits", "dialog.more.limits", limits(), more.isLimited());
    }

    /** The words that open and close. */
    HBox words() {
        return words;
    }

    /** What they open. */
    VBox sections() {
        return sections;
    }

    /** Puts {@code section} behind a word that comes first, and gives that word. */
    ToggleButton fold(String name, String key, Node section, boolean open) {
        Icon chevron = new Icon(Feather.CHEVRON_RIGHT);
        ToggleButton word = new ToggleButton(text(key), chevron);
        word.setId(id + "-more-" + name);
        word.getStyleClass().addAll("quiet", "small", "fold");
        word.setSelected(open);
        word.selectedProperty()
                .subscribe(
                        shown ->
                                chevron.show(shown ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        Shown.when(section, word.selectedProperty());
        words.getChildren().addFirst(word);
        sections.getChildren().addFirst(section);
        return word;
    }

    /** Which tasks start first. */
    FieldBox order(String name) {
        ComboBox<MoreFields.Order> order = new ComboBox<>();
        order.setId(id + "-" + name);
        order.getItems().setAll(MoreFields.Order.values());
        order.setConverter(new Titles<>(MoreFields.Order::title));
        order.getStyleClass().add("field-order");
        order.valueProperty().bindBidirectional(more.order());
        return new FieldBox("dialog.more.order", order);
    }

    private Node limits() {
        return new VBox(
                row(
                        0,
                        number(
                                "max-running",
                                "dialog.more.maxRunning",
                                "dialog.more.maxRunningHint",
                                more.maxRunning()),
                        number(
                                "max-failures",
                                "dialog.more.maxFailures",
                                "dialog.more.maxFailuresHint",
                                more.maxFailures()),
                        number(
                                "time-limit",
                                "dialog.more.timeLimit",
                                "dialog.more.timeLimitHint",
                                more.timeLimit()),
                        number(
                                "slots",
                                "dialog.more.slots",
                                "dialog.more.slotsHint",
                                more.slots())),
                FieldBox.problem(id + "-max-running", more.maxRunning()),
                FieldBox.problem(id + "-max-failures", more.maxFailures()),
                FieldBox.problem(id + "-time-limit", more.timeLimit()),
                FieldBox.problem(id + "-slots", more.slots()));
    }

    private FieldBox number(String name, String key, String hint, Field<?> field) {
        TextField line = FieldBox.line(id + "-" + name, field);
        line.getStyleClass().add("field-number");
        line.setPromptText(text(hint));
        return new FieldBox(key, line);
    }

    private Node needs() {
        TextField line = FieldBox.line(id + "-needs", more.needs());
        line.setPromptText(text("dialog.edit.needsHint"));
        return new VBox(
                new FieldBox("dialog.more.needsOf", line),
                FieldBox.problem(id + "-needs", more.needs()));
    }

    private Node environment() {
        TextArea lines = FieldBox.lines(id + "-environment", more.environment(), VARIABLE_ROWS);
        TabGoesOn.from(lines);
        return new VBox(
                new FieldBox("dialog.more.variables", lines),
                FieldBox.problem(id + "-environment", more.environment()),
                hint("dialog.more.variablesHint"));
    }
}
