package farmhand.ui.dialog;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Offered;
import farmhand.ui.part.Parts;
import farmhand.viewmodel.act.Action;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import java.util.List;

/** All keys, with what they do. */
public final class KeysDialog extends Dialog {
    private static final double WIDTH = 592;
    private static final double HEIGHT = 460;

    /** A list of the keys of {@code actions} that calls {@code close} when it is to go. */
    public KeysDialog(List<Action> actions, Runnable close) {
        super(text("sheet.keys"), WIDTH, close);
        setId("keys");
        GridPane table = grid();
        actions.stream()
                .filter(action -> !action.key().isEmpty())
                .forEach(
                        action ->
                                add(
                                        table,
                                        Offered.keys(action).getDisplayText(),
                                        action.label().get().replace("…", "")));
        add(table, "/", text("sheet.find"));
        add(table, "← →", text("sheet.openRow"));
        add(table, "L, G, H", text("sheet.view"));
        add(table, "1 – 7", text("sheet.states"));
        add(table, "Esc", text("sheet.clear"));
        GridPane anywhere = grid();
        add(anywhere, "Ctrl K", text("sheet.allActions"));
        add(anywhere, "Ctrl F", text("sheet.find"));
        add(anywhere, "Ctrl H", text("place.activity"));
        add(anywhere, "Ctrl 1 2 3 4", text("sheet.places"));
        add(anywhere, "Ctrl ,", text("sheet.preferences"));
        add(anywhere, "Ctrl N", text("sheet.submit"));
        add(anywhere, "F5", text("sheet.resync"));
        add(anywhere, "F11", text("sheet.fullScreen"));
        add(anywhere, "Ctrl + − 0", text("sheet.larger"));
        add(anywhere, "F1, ?", text("sheet.allKeys"));
        add(anywhere, "Esc", text("sheet.leave"));
        add(anywhere, "Ctrl Q", text("sheet.quit"));
        VBox all =
                new VBox(
                        GAP,
                        Parts.label(text("sheet.keysTable"), "section-head"),
                        table,
                        Parts.label(text("sheet.keysAnywhere"), "section-head"),
                        anywhere);
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(HEIGHT);
        Button shut = cancel();
        shut.setText(text("dialog.close"));
        fill(shut, scroll);
        foot(Parts.space(), shut);
    }

    private static GridPane grid() {
        return new GridPane(24, 4);
    }

    private static void add(GridPane grid, String key, String what) {
        grid.addRow(grid.getRowCount(), Parts.label(key, "key-cap"), Parts.label(what));
    }
}
