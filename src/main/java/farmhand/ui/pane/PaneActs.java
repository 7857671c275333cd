package farmhand.ui.pane;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Offered;
import farmhand.viewmodel.act.Action;
import farmhand.viewmodel.act.Actions;
import farmhand.viewmodel.act.Selection;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Row;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;

import java.util.function.Predicate;

/**
 * What can be done to the chosen, below what is said of it. To one row what is done most, also what
 * cannot be done now; to several what fits some of them, with how many.
 */
final class PaneActs extends FlowPane {
    PaneActs(Actions actions, Selection selection) {
        getStyleClass().add("pane-footer");
        setAccessibleText(text("detail.acts"));
        ObservableBooleanValue several =
                Bindings.createBooleanBinding(
                        () -> selection.rows().get().size() > 1, selection.rows());
        ObservableBooleanValue job = one(selection, JobRow.class::isInstance);
        ObservableBooleanValue block = one(selection, BlockRow.class::isInstance);
        ObservableBooleanValue tasks = Bindings.not(Bindings.or(several, Bindings.or(job, block)));
        Action resume = actions.of("resume");
        ObservableBooleanValue paused = fits(resume);
        add(actions.of("retry"), Bindings.or(Bindings.not(several), fits(actions.of("retry"))));
        ObservableBooleanValue pauses =
                Bindings.when(several)
                        .then(fits(actions.of("pause")))
                        .otherwise(Bindings.and(job, Bindings.not(paused)));
        add(actions.of("pause"), pauses);
        Labeled resumes = add(resume, paused); // of one row in the place of the other
        ObservableBooleanValue keyPauses = fits(actions.of("pause"));
        resumes.contentDisplayProperty()
                .bind(
                        Bindings.when(keyPauses)
                                .then(ContentDisplay.TEXT_ONLY)
                                .otherwise(ContentDisplay.RIGHT));
        Action append = actions.of("append-frames");
        Action list = actions.of("append-tasks");
        ObservableBooleanValue one = Bindings.or(job, block);
        ObservableBooleanValue listed =
                Bindings.and(one, Bindings.and(fits(list), Bindings.not(fits(append))));
        grow(
                append,
                Bindings.or(
                        Bindings.and(one, Bindings.not(listed)),
                        Bindings.and(several, fits(append))));
        grow(list, listed); // of what has no frames, in the place of the other
        ObservableBooleanValue kept = Bindings.and(tasks, fits(actions.of("include")));
        add(actions.of("exclude"), Bindings.and(tasks, Bindings.not(kept)));
        ObservableBooleanValue included = Bindings.and(several, fits(actions.of("include")));
        add(actions.of("include"), Bindings.or(kept, included));
        for (String id : new String[] {"stop", "hold", "archive"}) {
            add(actions.of(id), Bindings.and(several, fits(actions.of(id))));
        }
        visibleProperty().bind(selection.rows().map(rows -> !rows.isEmpty()));
        managedProperty().bind(visibleProperty());
    }

    private static ObservableBooleanValue one(Selection selection, Predicate<Row> kind) {
        return Bindings.createBooleanBinding(
                () ->
                        selection.rows().get().size() == 1
                                && kind.test(selection.rows().get().getFirst()),
                selection.rows());
    }

    private Labeled add(Action action, ObservableBooleanValue shown) {
        StackPane place = Offered.button(action, "detail-" + action.id());
        place.visibleProperty().bind(shown);
        place.managedProperty().bind(place.visibleProperty());
        getChildren().add(place);
        return (Labeled) place.getChildren().getFirst();
    }

    /** With one word, so that all stand in one line. */
    private void grow(Action action, ObservableBooleanValue shown) {
        Labeled growing = add(action, shown);
        growing.textProperty().unbind();
        growing.setText(text("detail.append"));
        growing.accessibleTextProperty().bind(action.label());
    }

    private static ObservableBooleanValue fits(Action action) {
        return Bindings.isEmpty(action.missing());
    }
}
