package farmhand.ui.dialog;

import static farmhand.viewmodel.text.Messages.text;

import atlantafx.base.theme.Styles;

import farmhand.viewmodel.form.BlockChoice;
import farmhand.viewmodel.form.BlockPick;
import farmhand.viewmodel.form.Field;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.controlsfx.control.textfield.CustomTextField;

/** A control below its name. What is wrong with it stands below its row: {@link #problem}. */
final class FieldBox extends VBox {
    FieldBox(String key, Control control) {
        this(new ReadOnlyStringWrapper(text(key)), control);
    }

    /** With a name that changes. */
    FieldBox(ObservableStringValue name, Control control) {
        Label label = new Label();
        label.textProperty().bind(name);
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        label.setMinWidth(Region.USE_PREF_SIZE); // however large the letters are
        control.accessibleTextProperty().bind(name);
        control.setMaxWidth(Double.MAX_VALUE);
        getChildren().setAll(label, control);
    }

    /** A line that is typed into {@code field}. */
    static TextField line(String id, Field<?> field) {
        return bound(id, field, new TextField());
    }

    /** Some lines that are typed into {@code field}, in the letters of commands. */
    static TextArea lines(String id, Field<?> field, int rows) {
        TextArea area = bound(id, field, new TextArea());
        area.setPrefRowCount(rows);
        area.getStyleClass().add("mono");
        return area;
    }

    /** A line that is typed into {@code field}, with what it comes to at its end. */
    static TextField counted(String id, Field<?> field, ObservableStringValue count) {
        CustomTextField control = bound(id, field, new CustomTextField());
        control.setRight(Shown.count(id + "-count", count, "subtle"));
        return control;
    }

    /** Which block it is about. */
    static FieldBox pick(String id, BlockPick pick) {
        ComboBox<BlockChoice> block = new ComboBox<>();
        block.setId(id);
        block.getItems().setAll(pick.choices());
        block.valueProperty().bindBidirectional(pick.chosen());
        block.getStyleClass().add("field-word");
        return new FieldBox("dialog.field.block", block);
    }

    /** What is wrong with the field; takes no room while nothing is. */
    static Label problem(String id, Field<?> field) {
        return Shown.label(id + "-problem", field.problem(), "field-error");
    }

    private static <C extends TextInputControl> C bound(String id, Field<?> field, C control) {
        control.setId(id);
        control.textProperty().bindBidirectional(field.text());
        markWrong(control, field);
        field.problem().addListener(_ -> markWrong(control, field));
        return control;
    }

    private static void markWrong(Control control, Field<?> field) {
        String problem = field.problem().get();
        control.pseudoClassStateChanged(Styles.STATE_DANGER, !problem.isEmpty());
        control.setAccessibleHelp(problem);
    }
}
