package farmhand.ui.frame;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Icon;
import farmhand.ui.part.PaneScroll;
import farmhand.ui.part.Parts;
import farmhand.ui.part.Titles;
import farmhand.ui.place.WorkerMeter;
import farmhand.ui.strip.Palette;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Places.Place;
import farmhand.viewmodel.Sheets;
import farmhand.viewmodel.find.JobsView;
import farmhand.viewmodel.find.SavedViews.Saved;
import farmhand.viewmodel.row.Grouping;
import farmhand.viewmodel.row.Mark;

import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/**
 * At the left: the views of what is looked at, with how many of the whole farm each has; below them
 * all machines at a glance.
 */
public final class Rail extends VBox {
    private final FarmViewModel farm;
    private final VBox saved = new VBox();

    public Rail(FarmViewModel farm, Palette palette) {
        this.farm = farm;
        setId("rail");
        getStyleClass().add("rail");
        VBox jobs = new VBox(Parts.label(text("view.title"), "rail-title"));
        for (JobsView view : JobsView.values()) {
            jobs.getChildren().add(item(view));
        }
        jobs.getChildren()
                .addAll(
                        archive(),
                        Parts.label(text("view.saved"), "rail-title"),
                        saved,
                        save(),
                        Parts.label(text("group.title"), "rail-title"),
                        grouping());
        farm.saved().all().addListener((ListChangeListener<Saved>) _ -> showSaved());
        showSaved();
        VBox machines = new WorkerViews(farm.places().workers());
        machines.visibleProperty().bind(farm.places().shown().isEqualTo(Place.WORKERS));
        jobs.visibleProperty().bind(machines.visibleProperty().not());
        List.of(jobs, machines)
                .forEach(views -> views.managedProperty().bind(views.visibleProperty()));
        PaneScroll scroll = new PaneScroll(new VBox(jobs, machines));
        scroll.getStyleClass().add("rail-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(scroll, new WorkerMeter(farm, palette));
    }

    private RailItem item(JobsView view) {
        RailItem item = new RailItem("view-" + view.id(), icon(view), view.title());
        item.setOnAction(
                _ -> {
                    farm.find().view().set(view);
                    farm.places().shown().set(Place.JOBS);
                    choose(item, view);
                });
        farm.find().view().subscribe(_ -> choose(item, view));
        farm.places().shown().subscribe(_ -> choose(item, view));
        farm.find().found().subscribe(found -> item.count(found.of(view)));
        return item;
    }

    /** One is always chosen. */
    private void choose(RailItem item, JobsView view) {
        item.setSelected(
                farm.places().shown().get() == Place.JOBS && farm.find().view().get() == view);
    }

    private RailItem archive() {
        RailItem item =
                new RailItem("view-archive", new Icon(Feather.ARCHIVE), text("place.archive"));
        item.setOnAction(
                _ -> {
                    farm.places().show(Place.ARCHIVE);
                    item.setSelected(true);
                });
        farm.places().shown().subscribe(now -> item.setSelected(now == Place.ARCHIVE));
        return item;
    }

    private void showSaved() {
        saved.getChildren().setAll(farm.saved().all().stream().map(this::item).toList());
    }

    private RailItem item(Saved view) {
        RailItem item =
                new RailItem(
                        "saved-" + view.name().replace(' ', '-'),
                        new Icon(Feather.STAR),
                        view.name());
        item.setOnAction(
                _ -> {
                    farm.saved().show(view);
                    farm.places().shown().set(Place.JOBS);
                    item.setSelected(farm.saved().isShown(view));
                });
        farm.find().found().subscribe(_ -> item.setSelected(farm.saved().isShown(view)));
        farm.saved().counts().subscribe(counts -> item.count(counts.getOrDefault(view, 0)));
        MenuItem remove = new MenuItem(text("view.remove", view.name()));
        remove.setOnAction(_ -> farm.saved().remove(view));
        item.setContextMenu(new ContextMenu(remove));
        return item;
    }

    private Node save() {
        Button save = new Button(text("view.saveThis"), new Icon(Feather.PLUS));
        save.setId("save-view");
        save.getStyleClass().addAll("quiet", "small");
        save.setOnAction(_ -> farm.sheets().show(Sheets.Sheet.SAVE_VIEW));
        save.disableProperty().bind(farm.places().shown().isEqualTo(Place.JOBS).not());
        VBox.setMargin(save, new Insets(4, 0, 0, 4));
        return save;
    }

    private Node grouping() {
        ComboBox<Grouping> grouping = new ComboBox<>();
        grouping.setId("grouping");
        grouping.getItems().setAll(Grouping.values());
        grouping.setConverter(new Titles<>(Grouping::title));
        grouping.setMaxWidth(Double.MAX_VALUE);
        grouping.setAccessibleText(text("group.title"));
        grouping.valueProperty().bindBidirectional(farm.rows().grouping());
        VBox.setMargin(grouping, new Insets(0, 8, 0, 8));
        return grouping;
    }

    private static Node icon(JobsView view) {
        return switch (view) {
            case MINE -> new Icon(Feather.USER);
            case ALL -> new Icon(Feather.LAYERS);
            case FAILING -> Parts.glyph(Mark.FAILED);
            case WAITING -> Parts.glyph(Mark.WAITING);
            case STUCK -> new Icon(Feather.CLOCK);
        };
    }
}
