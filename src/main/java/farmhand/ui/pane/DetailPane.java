package farmhand.ui.pane;

import farmhand.ui.pane.graph.GraphTab;
import farmhand.ui.pane.log.LogPane;
import farmhand.ui.pane.log.RawTab;
import farmhand.ui.part.ActivityList;
import farmhand.ui.part.PaneScroll;
import farmhand.ui.part.Parts;
import farmhand.ui.picture.PictureCard;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.act.Action;
import farmhand.viewmodel.detail.Detail;
import farmhand.viewmodel.detail.PaneTab;
import farmhand.viewmodel.text.Messages;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/** What is chosen, and what can be done to it. */
public final class DetailPane extends VBox {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final double WIDTH = 392;
    private static final double LEAST = 340;
    private static final double MOST_LEAST = 560;

    private final Region glyph = new Region();
    private final Label badge = Parts.label("", "badge");
    private final Label title = Parts.label("", "pane-title");
    private final Label address = Parts.label("", "subtle");
    private final Label line = Parts.label("", "muted");
    private final CountRow counts = new CountRow();
    private final Label note = Parts.label("", "note");
    private final Label reason = Parts.label("", "reason");
    private final Label eta = Parts.label("", "muted");
    private final Label command = Parts.label("", "mono", "command");
    private final FramesTab frames;

    /** A pane on what is chosen in {@code farm}; {@code nextError} looks for it in the log. */
    public DetailPane(FarmViewModel farm, Action nextError) {
        setId("detail");
        farm.computer().appearance().zoom().subscribe(zoom -> size(zoom.intValue() / 100.0));
        getStyleClass().add("pane");
        badge.setId("detail-badge");
        badge.setGraphic(glyph);
        badge.setMinWidth(Region.USE_PREF_SIZE);
        title.setId("detail-title");
        address.setMinWidth(Region.USE_PREF_SIZE);
        note.setId("detail-note");
        reason.setId("detail-reason");
        eta.setId("detail-eta");
        eta.setWrapText(true);
        List.of(line, note, reason, command).forEach(label -> label.setWrapText(true));

        HBox first = new HBox(badge, title, address);
        first.getStyleClass().add("detail-line");
        Label asOf = Parts.label("", "as-of");
        asOf.setId("detail-as-of");
        asOf.setMinWidth(Region.USE_PREF_SIZE);
        asOf.textProperty().bind(farm.connection().asOf());
        asOf.managedProperty().bind(asOf.textProperty().isNotEmpty());
        HBox second = new HBox(line, asOf);
        second.getStyleClass().add("detail-line");
        VBox head = new VBox(first, second);
        head.getStyleClass().add("pane-header");
        Histogram histogram = new Histogram(false);
        farm.detail().lookout().subscribe(histogram::show);
        VBox overview =
                new VBox(
                        new PictureCard(farm.pictures()),
                        counts,
                        note,
                        new FarmSummary(farm),
                        reason,
                        new ErrorCards(farm, false),
                        new WhyCards(farm), // may grow: nothing to press below
                        eta,
                        command,
                        histogram);
        overview.getStyleClass().add("pane-body");
        PaneTabs tabs = new PaneTabs(farm.detail(), farm.computer().appearance().zoom());
        tabs.put(PaneTab.OVERVIEW, new PaneScroll(overview));
        frames = new FramesTab(farm);
        tabs.put(PaneTab.FRAMES, frames);
        tabs.put(PaneTab.ERRORS, new PaneScroll(errors(farm)));
        tabs.put(PaneTab.LOG, new LogPane(farm.detail(), nextError));
        tabs.put(PaneTab.GRAPH, new PaneScroll(new GraphTab(farm)));
        tabs.put(PaneTab.STATS, new PaneScroll(new StatsTab(farm)));
        tabs.put(PaneTab.HISTORY, new ActivityList("history", farm.detail().history()));
        tabs.put(PaneTab.RAW, new RawTab(farm.detail().raw()));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        Label later = Parts.label(Messages.text("connection.sentLater"), "muted", "sent-later");
        later.setWrapText(true);
        later.setMinHeight(Region.USE_PREF_SIZE);
        PaneActs acts = new PaneActs(farm.actions(), farm.selection());
        later.visibleProperty().bind(acts.visibleProperty().and(farm.connection().isWaiting()));
        later.managedProperty().bind(later.visibleProperty());
        getChildren().setAll(head, tabs, later, acts);

        farm.detail().detail().subscribe(this::show);
        farm.connection().stale().subscribe(stale -> pseudoClassStateChanged(STALE, stale));
    }

    /** The cells of tasks: keys of actions count there, as they do in the table. */
    public Node cells() {
        return frames.cells();
    }

    private void size(double zoom) {
        setPrefWidth(WIDTH * zoom);
        setMinWidth(Math.min(LEAST * zoom, MOST_LEAST));
    }

    private static ErrorCards errors(FarmViewModel farm) {
        ErrorCards errors = new ErrorCards(farm, true);
        errors.getStyleClass().addAll("pane-body", "error-list");
        return errors;
    }

    private void show(Detail detail) {
        Parts.style(glyph, "glyph", "glyph-" + detail.mark().style());
        Parts.style(badge, "label", "badge", detail.mark().style());
        set(badge, detail.badge());
        title.setText(detail.title());
        address.setText(detail.address());
        set(line, detail.line());
        set(note, detail.note().isEmpty() ? "" : Messages.text("detail.note", detail.note()));
        set(reason, detail.reason());
        set(eta, detail.eta());
        set(command, detail.command());
        Parts.style(reason, "label", "reason", detail.mark().style() + "-text");
        counts.show(detail);
    }

    private static void set(Label label, String text) {
        label.setText(text);
        shown(label, !text.isEmpty());
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
