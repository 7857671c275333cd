package farmhand.ui.frame;

import farmhand.ui.part.Icon;
import farmhand.ui.part.Parts;
import farmhand.viewmodel.Connection;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Sheets;
import farmhand.viewmodel.row.Counts;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.text.Messages;
import farmhand.viewmodel.worker.WhileIWork;
import farmhand.viewmodel.worker.WorkerLine;
import farmhand.viewmodel.worker.WorkersView;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** The whole farm in one line, below the window. */
public final class StatusBar extends HBox {
    /** What goes first where there is no room for all. */
    private final List<Label> spared;

    public StatusBar(FarmViewModel farm) {
        getStyleClass().add("status-bar");
        Connection connection = farm.connection();
        Label live = item("status-live", new LiveDot(connection));
        live.textProperty().bind(connection.word());
        LiveDot.warn(live, connection);
        Label jobs = item("status-jobs", null);
        Label running = item("status-running", Parts.glyph(Mark.RUNNING));
        Label ready = item("status-ready", Parts.glyph(Mark.READY));
        Label failed = item("status-failed", Parts.glyph(Mark.FAILED));
        farm.rows()
                .counts()
                .subscribe(
                        (Counts now) -> {
                            jobs.setText(Messages.text("status.jobs", now.jobs()));
                            running.setText(Messages.text("status.running", now.running()));
                            ready.setText(Messages.text("status.ready", now.ready()));
                            failed.setText(Messages.text("status.failed", now.failed()));
                        });
        Label workers = workers(farm.places().workers().all());
        Label revision = item("status-revision", null);
        connection
                .revision()
                .subscribe(
                        now -> revision.setText(Messages.text("status.revision", now.longValue())));
        revision.getStyleClass().add("last");
        Label clock = item("status-clock", null);
        clock.getStyleClass().add("last");
        clock.textProperty().bind(connection.timeOfDay());
        spared = List.of(revision, jobs, clock, ready);
        getChildren()
                .setAll(
                        live,
                        jobs,
                        running,
                        ready,
                        failed,
                        workers,
                        doors(connection),
                        revision,
                        Parts.space(),
                        waiting(farm.commands().outbox().count()),
                        computer(farm.computer().work()),
                        notices(farm),
                        clock);
    }

    /** No number is cut short; rather some are left out. */
    @Override
    protected void layoutChildren() {
        spared.forEach(item -> show(item, true));
        for (Label item : spared) {
            show(item, prefWidth(-1) <= getWidth());
        }
        super.layoutChildren();
    }

    private static void show(Label item, boolean room) {
        item.setVisible(room);
        item.setManaged(room);
    }

    /** How many changes wait for a farm that does not answer. */
    private static Label waiting(ReadOnlyIntegerProperty count) {
        Icon clock = new Icon(Feather.CLOCK);
        clock.getStyleClass().add("status-icon");
        Label waiting = item("status-waiting", clock);
        count.subscribe(
                now -> {
                    waiting.setText(Messages.text("outbox.count", now.intValue()));
                    show(waiting, now.intValue() > 0);
                });
        return waiting;
    }

    /** How many machines take part, of all; nothing until they were told. */
    private static Label workers(ReadOnlyObjectProperty<List<WorkerLine>> all) {
        Label workers = item("status-workers", null);
        all.subscribe(
                now -> {
                    int away = WorkersView.OFFLINE.count(now);
                    workers.setText(Messages.text("status.workers", now.size() - away, now.size()));
                    workers.setVisible(!now.isEmpty());
                    workers.setManaged(!now.isEmpty());
                });
        return workers;
    }

    /** How many notices were not read; leads to them. */
    private static Button notices(FarmViewModel farm) {
        Button notices = new Button("", new Icon(Feather.BELL));
        notices.setId("status-notices");
        notices.getStyleClass().addAll("quiet", "small", "status-button");
        farm.notices()
                .unread()
                .subscribe(
                        unread ->
                                notices.setText(
                                        Messages.text("status.notices", unread.intValue())));
        notices.setOnAction(_ -> farm.sheets().show(Sheets.Sheet.NOTICES));
        return notices;
    }

    /** What is open to whoever is on the farm's machine; says nothing where nothing is. */
    private static Label doors(Connection connection) {
        Label doors = item("status-doors", null);
        doors.getStyleClass().add("door-open");
        connection
                .open()
                .subscribe(
                        open -> {
                            doors.setText(Messages.text("status.open", String.join(", ", open)));
                            doors.setVisible(!open.isEmpty());
                            doors.setManaged(!open.isEmpty());
                        });
        return doors;
    }

    /** What this computer does for the farm; says nothing where it is none of its machines. */
    private static Label computer(WhileIWork work) {
        Label computer = item("status-computer", null);
        computer.textProperty().bind(work.said());
        computer.visibleProperty().bind(Bindings.isNotEmpty(work.said()));
        computer.managedProperty().bind(computer.visibleProperty());
        return computer;
    }

    private static Label item(String id, @Nullable Node graphic) {
        Label item = Parts.label("", "status-item");
        item.setId(id);
        item.setGraphic(graphic);
        return item;
    }
}
