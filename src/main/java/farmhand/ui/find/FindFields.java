package farmhand.ui.find;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Places.Place;

import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/**
 * Where one looks for what the place shows: for machines among these, else for jobs; what is typed
 * for jobs elsewhere leads to them.
 */
public final class FindFields extends HBox {
    private final FarmViewModel farm;
    private final FilterField jobs;
    private final FilterField workers;
    private final Label problem = Parts.label("", "failed-text", "small-text");

    public FindFields(FarmViewModel farm) {
        this.farm = farm;
        getStyleClass().add("find-fields");
        jobs = new FilterField("filter", farm.find().typed(), "find.prompt");
        workers =
                new FilterField("workers-filter", farm.places().workers().typed(), "worker.prompt");
        problem.setId("filter-problem");
        problem.setWrapText(true);
        problem.setMinWidth(0); // rather it is cut, and whole in a tooltip, than the field short
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(problem.textProperty());
        whole.setWrapText(true);
        whole.maxWidthProperty().bind(widthProperty());
        problem.setTooltip(whole);
        problem.maxWidthProperty()
                .bind(
                        widthProperty()
                                .subtract(jobs.prefWidthProperty())
                                .subtract(spacingProperty().multiply(2)));
        BooleanBinding machines = farm.places().shown().isEqualTo(Place.WORKERS);
        workers.visibleProperty().bind(machines);
        jobs.visibleProperty().bind(machines.not());
        problem.textProperty()
                .bind(
                        machines.flatMap(
                                of ->
                                        of
                                                ? farm.places().workers().typed().problem()
                                                : farm.find().typed().problem()));
        jobs.textProperty()
                .subscribe(
                        (_, _) -> {
                            if (jobs.isFocused()) {
                                farm.places().shown().set(Place.JOBS);
                            }
                        });
        StackPane fields = new StackPane(jobs, workers);
        fields.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(Parts.space(), problem, fields);
    }

    /** The keys of the tables lead here, and those here back to the tables. */
    public void serve(Node jobsTable, Node workersTable) {
        jobs.serve(jobsTable);
        workers.serve(workersTable);
    }

    /** Whether something is said beside them, which needs room. */
    public BooleanBinding saying() {
        return problem.textProperty().isNotEmpty();
    }

    /** Takes what is typed next. */
    public void begin() {
        shown().begin();
    }

    private FilterField shown() {
        return farm.places().shown().get() == Place.WORKERS ? workers : jobs;
    }
}
