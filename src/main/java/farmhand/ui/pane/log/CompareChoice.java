package farmhand.ui.pane.log;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.detail.AttemptLine;
import farmhand.viewmodel.detail.Attempts;
import farmhand.viewmodel.detail.DetailViewModel;

import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** The other attempts, of which one is held against the one whose log is shown. */
final class CompareChoice extends MenuButton {
    private final DetailViewModel detail;

    CompareChoice(DetailViewModel detail) {
        super(text("compare.with"));
        this.detail = detail;
        Attempts attempts = detail.attempts();
        setId("log-compare");
        getStyleClass().add("small");
        setMinWidth(USE_PREF_SIZE);
        visibleProperty().bind(Bindings.size(attempts.lines()).greaterThan(1));
        managedProperty().bind(visibleProperty());
        attempts.lines().subscribe(this::fill);
        attempts.shown().subscribe(this::fill);
    }

    private void fill() {
        getItems()
                .setAll(
                        detail.attempts().lines().stream()
                                .filter(line -> !isShown(line))
                                .map(this::item)
                                .toList());
    }

    private MenuItem item(AttemptLine line) {
        MenuItem item = new MenuItem(line.title());
        item.setId("compare-" + line.address().number());
        item.setOnAction(
                _ ->
                        detail.attempts()
                                .shown()
                                .get()
                                .ifPresent(
                                        now -> detail.comparison().compare(now, line.address())));
        return item;
    }

    private boolean isShown(AttemptLine line) {
        return detail.attempts().shown().get().filter(line.address()::equals).isPresent();
    }
}
