package farmhand.ui.dialog;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Icon;
import farmhand.ui.part.Parts;
import farmhand.viewmodel.check.Check;
import farmhand.viewmodel.form.submit.SubmitForm;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.util.Locale;

/** What was looked at before a job is submitted, a row each; none of them is in the way. */
final class CheckRows extends VBox {
    private static final int GAP = 8;

    private final SubmitForm form;
    private final Runnable mapped;
    private final VBox rows = new VBox(GAP);

    /** {@code mapped} is called once a map was added, whose fields had the keys. */
    CheckRows(SubmitForm form, Runnable mapped) {
        this.form = form;
        this.mapped = mapped;
        getStyleClass().add("checks");
        rows.getStyleClass().add("well");
        rows.setId("submit-checks");
        getChildren()
                .setAll(
                        new HBox(
                                Parts.label(text("check.title"), "section-head"),
                                Shown.gap(),
                                Shown.count("check-said", form.checks().said(), "subtle")),
                        rows);
        form.checks().shown().subscribe(this::show);
        Shown.when(this, Bindings.isNotEmpty(form.checks().shown()));
    }

    private void show() {
        rows.getChildren().setAll(form.checks().shown().stream().map(this::row).toList());
    }

    private Node row(Check check) {
        Icon glyph = new Icon(glyph(check.found()));
        glyph.getStyleClass().add(style(check.found()));
        VBox said = new VBox(2, wrapped(check.said(), "check-said"));
        HBox.setHgrow(said, Priority.ALWAYS);
        if (!check.detail().isEmpty()) {
            said.getChildren().add(wrapped(check.detail(), "subtle"));
        }
        if (check.about() == Check.About.FILES && check.found() == Check.Found.UNKNOWN) {
            said.getChildren().add(map());
        }
        HBox row = new HBox(GAP, glyph, said);
        row.setId("check-" + check.about().name().toLowerCase(Locale.ROOT));
        return row;
    }

    /** Names a folder of this computer as the farm does. */
    private Node map() {
        TextField here = field("check-here", "check.mapHere");
        form.mapping().folder().map(Path::toString).ifPresent(here::setText);
        TextField there = field("check-there", "check.mapThere");
        there.textProperty().bindBidirectional(form.mapping().there());
        Button add = new Button(text("check.map"));
        add.setId("check-map");
        add.getStyleClass().add("small");
        add.setMinWidth(USE_PREF_SIZE);
        add.disableProperty()
                .bind(here.textProperty().isEmpty().or(there.textProperty().isEmpty()));
        add.setOnAction(
                _ -> {
                    form.mapping().add(here.getText());
                    mapped.run();
                });
        HBox line = new HBox(GAP, here, Parts.label("=", "subtle"), there, add);
        line.getStyleClass().add("check-map");
        line.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && !add.isDisabled()) {
                        event.consume();
                        add.fire();
                    }
                });
        return line;
    }

    private static TextField field(String id, String key) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(text(key));
        field.setAccessibleText(text(key));
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private static Label wrapped(String text, String style) {
        Label label = Parts.label(text, style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Feather glyph(Check.Found found) {
        return switch (found) {
            case GOOD -> Feather.CHECK;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case UNKNOWN -> Feather.HELP_CIRCLE;
        };
    }

    private static String style(Check.Found found) {
        return switch (found) {
            case GOOD -> "check-good";
            case WARNING -> "check-warning";
            case UNKNOWN -> "check-unknown";
        };
    }
}
