package farmhand.ui.dialog;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.act.Action;
import farmhand.viewmodel.menu.ActionSearch;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.List;

/** Finds an action by its words, or those of other tools, and does it. */
public final class ActionsDialog extends Dialog {
    private static final double WIDTH = 592;
    private static final double HEIGHT = 340;

    private final ListView<Action> list = new ListView<>();
    private final ChangeListener<List<Action>> shown = (_, _, now) -> show(now);
    private final Runnable close;

    /** A dialog that looks by {@code search} and calls {@code close} when it is to go. */
    public ActionsDialog(ActionSearch search, Runnable close) {
        super(text("sheet.actions"), WIDTH, close);
        this.close = close;
        search.begin();
        TextField typed = new TextField();
        typed.setId("actions-typed");
        typed.setPromptText(text("sheet.actionsPrompt"));
        typed.setAccessibleText(text("sheet.actionsPrompt"));
        typed.textProperty().bindBidirectional(search.typed());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        list.setId("actions-found");
        list.getStyleClass().add("actions-list");
        list.setPrefHeight(HEIGHT);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new ActionCell());
        list.setPlaceholder(new Label(text("sheet.actionsNone")));
        list.setOnMouseClicked(_ -> act());
        search.found().addListener(new WeakChangeListener<>(shown));
        show(search.found().get());
        fill(typed, typed, list);
    }

    private void show(List<Action> found) {
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
    }

    /** The dialog goes first, since what it does may show another. */
    @Override
    void act() {
        Action chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.missing().get().isEmpty()) {
            close.run();
            chosen.run();
        }
    }

    /** Arrows move in the list while the focus stays where one types. */
    private void move(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().selectNext();
            event.consume();
        } else if (event.getCode() == KeyCode.UP) {
            list.getSelectionModel().selectPrevious();
            event.consume();
        }
    }
}
