package farmhand.ui.pane;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Parts;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.check.RenderersHere;
import farmhand.viewmodel.row.Counts;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.welcome.Renderer;
import farmhand.viewmodel.worker.MachineFact;
import farmhand.viewmodel.worker.WorkerLine;
import farmhand.viewmodel.worker.WorkerState;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The whole farm while nothing is chosen: how its jobs and machines stand, as shares. */
final class FarmSummary extends VBox {
    private static final List<Mark> STATES =
            List.of(Mark.RUNNING, Mark.READY, Mark.WAITING, Mark.FAILED, Mark.PAUSED, Mark.DONE);

    private final FarmViewModel farm;
    private final Label all = Parts.label("", "section-head");
    private final Map<Mark, ShareLine> shares = new EnumMap<>(Mark.class);
    private final VBox jobs = new VBox(all);
    private final VBox workers = new VBox();
    private final VBox renderers = new VBox();

    FarmSummary(FarmViewModel farm) {
        this.farm = farm;
        setId("farm-summary");
        getStyleClass().add("farm-summary");
        getChildren().setAll(jobs, workers, renderers);
        List.of(jobs, workers, renderers).forEach(part -> part.getStyleClass().add("shares"));
        for (Mark mark : STATES) {
            shares.put(mark, new ShareLine(Parts.glyph(mark), mark.style(), mark.word()));
            jobs.getChildren().add(shares.get(mark));
        }
        visibleProperty().bind(farm.selection().rows().map(List::isEmpty));
        managedProperty().bind(visibleProperty());
        farm.rows().counts().subscribe(this::showJobs);
        farm.places().workers().all().subscribe(this::showWorkers);
        RenderersHere here = farm.computer().renderers();
        renderers
                .visibleProperty()
                .bind(here.title().isNotEmpty().and(jobs.visibleProperty().not()));
        renderers.managedProperty().bind(renderers.visibleProperty());
        here.found().subscribe(this::showRenderers);
        farm.connection()
                .open()
                .subscribe((_, _) -> showWorkers(farm.places().workers().all().get()));
    }

    /** For whoever begins: what could be submitted here. */
    private void showRenderers(List<Renderer> found) {
        Label title = Parts.label("", "section-head");
        title.textProperty().bind(farm.computer().renderers().title());
        renderers.getChildren().setAll(title);
        found.forEach(
                one ->
                        renderers
                                .getChildren()
                                .add(fact(new MachineFact(one.name(), one.version(), false))));
    }

    private void showJobs(Counts counts) {
        jobs.setVisible(counts.jobs() > 0); // of none there are no shares
        jobs.setManaged(jobs.isVisible());
        all.setText(text("status.jobs", counts.jobs()));
        shares.forEach((mark, share) -> share.show(counts.of(mark), counts.jobs()));
    }

    private void showWorkers(List<WorkerLine> all) {
        List<Node> lines = new ArrayList<>();
        if (all.size() == 1) {
            WorkerLine only = all.getFirst();
            lines.add(Parts.label(only.name(), "section-head"));
            MachineFact.of(only, farm.connection().open().get(), farm.connection().seen().get())
                    .stream()
                    .map(FarmSummary::fact)
                    .forEach(lines::add);
            if (!jobs.isVisible()) {
                farm.computer().renderers().look();
            }
        } else if (!all.isEmpty()) {
            lines.add(Parts.label(text("summary.workers", all.size()), "section-head"));
            for (WorkerState state : WorkerState.values()) {
                Region glyph = new Region();
                glyph.getStyleClass().addAll("glyph", "glyph-" + state.style());
                int number = (int) all.stream().filter(one -> one.state() == state).count();
                ShareLine share = new ShareLine(glyph, state.style(), state.word());
                share.show(number, all.size());
                lines.add(share);
            }
        }
        workers.getChildren().setAll(lines);
    }

    private static Node fact(MachineFact fact) {
        Label value = Parts.label(fact.value(), fact.warns() ? "warning-text" : "share-number");
        HBox line = new HBox(Parts.label(fact.word(), "muted"), Parts.space(), value);
        line.getStyleClass().add("share-line");
        return line;
    }
}
