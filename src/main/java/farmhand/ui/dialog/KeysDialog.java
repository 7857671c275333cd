package farmhand.ui.dialog;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Offered;
import farmhand.ui.part.Parts;
import farmhand.viewmodel.act.Action;
import farmhand.viewmodel.act.Actions;
import farmhand.viewmodel.act.Keymap;
import farmhand.viewmodel.menu.WindowActions;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** All keys, with what they do; those of actions can be set. */
public final class KeysDialog extends Dialog {
    private static final double WIDTH = 592;
    private static final double HEIGHT = 460;

    private final Keymap keymap;
    private final StringProperty problem = new SimpleStringProperty("");

    /** A list of the keys of {@code actions} and of the window. */
    public KeysDialog(Actions actions, WindowActions window, Runnable close) {
        super(text("sheet.keys"), WIDTH, close);
        setId("keys");
        keymap = actions.keymap();
        GridPane table = grid();
        actions.all().stream()
                .filter(action -> !action.id().startsWith("worker-"))
                .forEach(action -> add(table, action));
        GridPane anywhere = grid();
        window.everywhere().forEach(action -> add(anywhere, action));
        GridPane fixed = grid();
        window.fixed().forEach(action -> add(fixed, Offered.keys(action).getDisplayText(), action));
        add(fixed, "/", text("sheet.find"));
        add(fixed, "← →", text("sheet.openRow"));
        add(fixed, "F2", text("sheet.typePriority"));
        add(fixed, "Esc", text("sheet.clear"));
        add(fixed, "Ctrl K", text("sheet.allActions"));
        add(fixed, "Ctrl N", text("sheet.submit"));
        add(fixed, "Ctrl H", text("place.activity"));
        add(fixed, "?", text("sheet.allKeys"));
        VBox all =
                new VBox(
                        GAP,
                        head("sheet.keysTable"),
                        table,
                        head("sheet.keysAnywhere"),
                        anywhere,
                        head("sheet.keysFixed"),
                        fixed);
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(HEIGHT);
        Button usual = new Button(text("keys.usual"));
        usual.setId("keys-usual");
        usual.getStyleClass().add("quiet");
        usual.setOnAction(_ -> keymap.forget());
        Button shut = cancel();
        shut.setText(text("dialog.close"));
        fill(
                shut,
                Parts.label(text("keys.hint"), "field-hint"),
                Shown.label("keys-problem", problem, "field-error"),
                scroll);
        foot(usual, Parts.space(), shut);
    }

    private static Label head(String key) {
        return Parts.label(text(key), "section-head");
    }

    private static GridPane grid() {
        return new GridPane(24, 4);
    }

    private void add(GridPane grid, Action action) {
        KeyRow key = new KeyRow(action, keymap, problem::set);
        grid.addRow(grid.getRowCount(), key, Parts.label(action.name()));
    }

    private static void add(GridPane grid, String key, Action action) {
        add(grid, key, action.name());
    }

    private static void add(GridPane grid, String key, String what) {
        grid.addRow(grid.getRowCount(), Parts.label(key, "key-cap"), Parts.label(what));
    }
}
