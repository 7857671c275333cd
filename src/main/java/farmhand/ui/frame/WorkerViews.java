package farmhand.ui.frame;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Icon;
import farmhand.ui.part.Parts;
import farmhand.viewmodel.worker.WorkersView;
import farmhand.viewmodel.worker.WorkersViewModel;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** The views of the machines, at the left while these are looked at. */
final class WorkerViews extends VBox {
    private final WorkersViewModel workers;

    WorkerViews(WorkersViewModel workers) {
        this.workers = workers;
        getChildren().add(Parts.label(text("view.title"), "rail-title"));
        for (WorkersView view : WorkersView.values()) {
            getChildren().add(item(view));
        }
    }

    private RailItem item(WorkersView view) {
        RailItem item = new RailItem("worker-view-" + view.id(), icon(view), view.title());
        item.setOnAction(
                _ -> {
                    workers.view().set(view);
                    item.setSelected(true); // one is always chosen
                });
        workers.view().subscribe(now -> item.setSelected(now == view));
        workers.all().subscribe(all -> item.count(view.count(all)));
        return item;
    }

    private static Node icon(WorkersView view) {
        return switch (view) {
            case ALL -> new Icon(Feather.SERVER);
            case SICK -> new Icon(Feather.ALERT_TRIANGLE);
            case BUSY -> glyph("running");
            case IDLE -> glyph("ready");
            case PAUSED -> glyph("paused");
            case OFFLINE -> glyph("offline");
        };
    }

    private static Region glyph(String state) {
        Region glyph = new Region();
        glyph.getStyleClass().addAll("glyph", "glyph-" + state);
        return glyph;
    }
}
