package farmhand.ui.dialog;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.notice.Notice;
import farmhand.viewmodel.notice.NoticeSettings;
import farmhand.viewmodel.notice.Notices;
import farmhand.viewmodel.notice.Rule;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/** What happened lately, newest first, and below it what is told of what, and where. */
public final class NoticesDialog extends Dialog {
    private static final double WIDTH = 664;
    private static final double HEIGHT = 220;
    private static final int DIGITS = 4;

    private final Notices notices;
    private final NoticeSettings settings;

    /**
     * A list of {@code notices}.
     *
     * @param go shows the job of a notice
     * @param close is called when the dialog is to go
     */
    public NoticesDialog(Notices notices, Consumer<Notice> go, Runnable close) {
        super(text("notice.title"), WIDTH, close);
        setId("notices");
        this.notices = notices;
        this.settings = notices.settings();
        ListView<Notice> list = new ListView<>(notices.all());
        list.setId("notice-lines");
        list.getStyleClass().add("actions-list");
        list.setPrefHeight(HEIGHT);
        list.setPlaceholder(Parts.label(text("notice.none"), "subtle"));
        list.setAccessibleText(text("notice.title"));
        list.setCellFactory(_ -> new Line(notices));
        Runnable open =
                () -> {
                    Notice chosen = list.getSelectionModel().getSelectedItem();
                    if (chosen != null) {
                        close.run();
                        go.accept(chosen);
                    }
                };
        list.setOnMouseClicked(_ -> open.run());
        list.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        open.run();
                    }
                });
        Button shut = cancel();
        shut.setText(text("dialog.close"));
        fill(shut, list, rules(), where());
        foot(Parts.space(), shut);
        notices.read();
    }

    private Node rules() {
        FlowPane ticks = new FlowPane(16, 8);
        ticks.setRowValignment(VPos.CENTER);
        for (Rule rule : Rule.values()) {
            CheckBox tick = tick("notice-" + rule.word(), rule.key(), settings.rule(rule));
            ticks.getChildren().add(withNumber(rule, tick));
        }
        return new VBox(
                8,
                Parts.label(text("notice.tell"), "section-title"),
                ticks,
                tick("notice-mine", "notice.mine", settings.mine()),
                hint("notice.bellHint"));
    }

    /** Some happen only from a number on. */
    private Node withNumber(Rule rule, CheckBox tick) {
        return switch (rule) {
            case ERRORS -> line(tick, number(tick, "notice-many", settings.errors()));
            case WAITING -> line(tick, number(tick, "notice-long", settings.minutes()));
            case DONE, STUCK, FAILED, FIRST_ERROR, BRAKE, APPROVAL -> tick;
        };
    }

    private static HBox line(Node... parts) {
        HBox line = new HBox(8, parts);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static TextField number(CheckBox tick, String id, Property<String> typed) {
        TextField number = new TextField();
        number.setId(id);
        number.setPrefColumnCount(DIGITS);
        number.setAccessibleText(tick.getText());
        number.textProperty().bindBidirectional(typed);
        number.disableProperty().bind(tick.selectedProperty().not());
        return number;
    }

    private Node where() {
        TextField quiet = new TextField();
        quiet.setId("notice-quiet");
        quiet.setPromptText(text("notice.quietPrompt"));
        quiet.textProperty().bindBidirectional(settings.quiet());
        StringBinding problem =
                Bindings.createStringBinding(
                        settings::problem,
                        settings.quiet(),
                        settings.errors(),
                        settings.minutes(),
                        settings.webhook());
        TextField webhook = new TextField();
        webhook.setId("notice-webhook");
        webhook.setPromptText("https://");
        webhook.textProperty().bindBidirectional(settings.webhook());
        return new VBox(
                8,
                desktop(),
                new FieldBox("notice.webhook", webhook),
                new FieldBox("notice.quiet", quiet),
                Shown.label("notice-problem", problem, "field-error"));
    }

    private Node desktop() {
        CheckBox tick = tick("notice-desktop", "notice.desktop", notices.desktop());
        tick.setDisable(!notices.noDesktop().isEmpty());
        tick.setAccessibleHelp(notices.noDesktop());
        return line(tick, Parts.label(notices.noDesktop(), "field-hint"));
    }

    private static CheckBox tick(String id, String key, Property<Boolean> chosen) {
        CheckBox tick = new CheckBox(text(key));
        tick.setId(id);
        tick.selectedProperty().bindBidirectional(chosen);
        return tick;
    }

    private static Label hint(String key) {
        return Parts.label(text(key), "field-hint");
    }

    private static final class Line extends ListCell<Notice> {
        private final Notices notices;
        private final Label when = Parts.label("", "subtle");
        private final Label what = new Label();
        private final HBox line = new HBox(GAP, when, what);

        Line(Notices notices) {
            this.notices = notices;
            line.getStyleClass().add("action-line");
        }

        @Override
        protected void updateItem(@Nullable Notice notice, boolean empty) {
            super.updateItem(notice, empty);
            if (notice == null) {
                setGraphic(null);
                return;
            }
            when.setText(notices.clock(notice));
            what.setText(notice.text());
            setGraphic(line);
        }
    }
}
