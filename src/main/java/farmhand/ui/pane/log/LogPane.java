package farmhand.ui.pane.log;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Offered;
import farmhand.ui.part.Parts;
import farmhand.viewmodel.act.Action;
import farmhand.viewmodel.detail.DetailViewModel;
import farmhand.viewmodel.log.LogLine;
import farmhand.viewmodel.log.LogSearch;
import farmhand.viewmodel.log.LogViewModel;

import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.stream.Stream;

/** The log of a task: follows the newest line until the user scrolls up. */
public final class LogPane extends VBox {
    private static final PseudoClass WRAPPED = PseudoClass.getPseudoClass("wrapped");
    private static final double LEAST_LINE = 14;
    private static final int ABOVE = 4;
    private static final int NEAR = 40;
    private static final int LOOKS = 3;

    private final ListView<LogLine> list = new ListView<>();
    private final ToggleButton follow = new ToggleButton(text("log.follow"));
    private final ToggleButton wrap = new ToggleButton(text("log.wrap"));
    private final Runnable behindLayout = this::laidOut;

    /** How often it is still to be looked whether the newest line is seen. */
    private int looks;

    /** The line that is to be shown behind the next layout; none where it was. */
    private int sought = LogSearch.NONE;

    /** The log that {@code detail} shows; {@code nextError} is offered above it. */
    public LogPane(DetailViewModel detail, Action nextError) {
        LogViewModel log = detail.log();
        list.setId("log");
        list.getStyleClass().add("log-view");
        list.setItems(log.lines());
        list.setCellFactory(
                _ -> new LogCell(log.search(), log::number).wrapped(wrap.selectedProperty()));
        Label nothing = Parts.label("", "subtle");
        nothing.textProperty().bind(log.nothing());
        list.setPlaceholder(nothing);
        VBox.setVgrow(list, Priority.ALWAYS);
        follow.setId("log-follow");
        follow.getStyleClass().add("small");
        follow.setMinWidth(USE_PREF_SIZE);
        follow.selectedProperty().bindBidirectional(log.following());
        wrap.setId("log-wrap");
        wrap.getStyleClass().add("small");
        wrap.setMinWidth(USE_PREF_SIZE);
        wrap.selectedProperty()
                .subscribe(
                        (_, wraps) -> {
                            list.pseudoClassStateChanged(WRAPPED, wraps);
                            list.refresh();
                        });
        list.widthProperty()
                .subscribe(
                        () -> {
                            if (wrap.isSelected()) {
                                list.refresh();
                            }
                        });
        Label title = Parts.label("", "strong");
        title.setMinWidth(USE_PREF_SIZE);
        title.textProperty().bind(log.title());
        Label state = Parts.label("", "subtle");
        state.setId("log-state");
        state.setMinWidth(0);
        state.textProperty().bind(log.state());
        HBox head = new HBox(title, state, Parts.space(), new CompareChoice(detail), follow);
        head.getStyleClass().add("log-head");
        Label error = Parts.label("", "subtle");
        error.setId("log-error-found");
        error.setMinWidth(USE_PREF_SIZE);
        error.textProperty().bind(log.search().saidOfErrors());
        error.managedProperty().bind(error.textProperty().isNotEmpty());
        FindBar find =
                new FindBar(
                        log.search(),
                        "log",
                        text("log.find"),
                        Offered.button(nextError, "log-next-error", "small"),
                        error,
                        wrap);
        VBox one = new VBox(head, find, list, foot(log));
        one.visibleProperty().bind(log.shown().and(detail.comparison().shown().not()));
        one.managedProperty().bind(one.visibleProperty());
        ComparePane two = new ComparePane(detail.comparison());
        VBox.setVgrow(one, Priority.ALWAYS);
        VBox.setVgrow(two, Priority.ALWAYS);
        Label none = Parts.label(text("log.none"), "subtle", "log-none");
        none.setWrapText(true);
        none.visibleProperty().bind(log.shown().not());
        none.managedProperty().bind(none.visibleProperty());
        getChildren()
                .setAll(
                        new LogTaskChoice(detail.logs()),
                        new AttemptsList(detail.attempts()),
                        one,
                        two,
                        none);
        log.search().typed().subscribe(() -> list.refresh());
        log.search().at().subscribe(at -> show(at.intValue()));
        log.lines().addListener((ListChangeListener<LogLine>) _ -> showNewest());
        follow.selectedProperty().subscribe(this::showNewest);
        list.heightProperty().subscribe(this::showNewest);
        sceneProperty().subscribe(this::move);
        list.addEventFilter(
                ScrollEvent.SCROLL,
                scroll -> {
                    if (scroll.getDeltaY() > 0) {
                        follow.setSelected(false);
                        lookBack(log);
                    } else {
                        lookOn(log);
                    }
                });
        list.addEventFilter(MouseEvent.ANY, mouse -> dragged(mouse, log));
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, log));
    }

    private static HBox foot(LogViewModel log) {
        Label totals = Parts.label("", "subtle", "small-text");
        totals.setId("log-totals");
        totals.textProperty().bind(log.totals());
        Label age = Parts.label("", "subtle", "small-text");
        age.setId("log-age");
        age.setMinWidth(USE_PREF_SIZE);
        age.textProperty().bind(log.age());
        HBox foot = new HBox(totals, Parts.space(), age);
        foot.getStyleClass().add("log-foot");
        return foot;
    }

    private void pressed(KeyEvent key, LogViewModel log) {
        switch (key.getCode()) {
            case UP, PAGE_UP, HOME -> {
                follow.setSelected(false);
                lookBack(log);
            }
            case DOWN, PAGE_DOWN -> lookOn(log);
            case END -> follow.setSelected(true);
            case null, default -> {}
        }
    }

    /** Who moves the scroll bar does not follow any more. */
    private void dragged(MouseEvent mouse, LogViewModel log) {
        if (!(mouse.getTarget() instanceof Node target) || !isInBar(target)) {
            return;
        }
        if (mouse.getEventType() == MouseEvent.MOUSE_PRESSED) {
            follow.setSelected(false);
        } else if (mouse.getEventType() == MouseEvent.MOUSE_RELEASED) {
            lookBack(log);
            lookOn(log);
        }
    }

    private static boolean isInBar(Node target) {
        return Stream.iterate(target, Objects::nonNull, Node::getParent)
                .anyMatch(
                        node ->
                                node instanceof ScrollBar bar
                                        && bar.getOrientation() == Orientation.VERTICAL);
    }

    /** Earlier lines are brought before the first is reached; what is looked at stays in place. */
    private void lookBack(LogViewModel log) {
        if (firstSeen() <= NEAR) {
            log.earlier(
                    added -> {
                        if (added > 0) {
                            list.scrollTo(firstSeen() + added);
                        }
                    });
        }
    }

    private void lookOn(LogViewModel log) {
        if (firstSeen() + list.getHeight() / lineHeight() >= list.getItems().size() - NEAR) {
            log.later();
        }
    }

    /** Of one that is not wrapped. */
    private double lineHeight() {
        return list.getFixedCellSize() > 0 ? list.getFixedCellSize() : LEAST_LINE;
    }

    private int firstSeen() {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                        && flow.getFirstVisibleCell() != null
                ? flow.getFirstVisibleCell().getIndex()
                : 0;
    }

    /** The line that was found; whoever looks for one does not follow any more. */
    private void show(int line) {
        list.getSelectionModel().clearSelection();
        if (line != LogSearch.NONE) {
            follow.setSelected(false);
            list.getSelectionModel().select(line);
            list.scrollTo(Math.max(0, line - ABOVE));
            sought = line;
            looks = LOOKS;
        }
    }

    private void showNewest() {
        looks = LOOKS;
    }

    /**
     * A list scrolls no further than to what it has laid out, so that it is looked at again behind
     * a layout; more than once, since lines that come into sight may be higher than was thought.
     */
    private void laidOut() {
        if (looks > 0 && list.getHeight() > 0 && !list.getItems().isEmpty()) {
            looks--;
            if (follow.isSelected()) {
                list.scrollTo(list.getItems().size() - 1);
            } else if (sought != LogSearch.NONE) {
                list.scrollTo(Math.max(0, sought - ABOVE));
                sought = LogSearch.NONE; // from now on the user may scroll
            }
        }
    }

    private void move(@Nullable Scene from, @Nullable Scene to) {
        if (from != null) {
            from.removePostLayoutPulseListener(behindLayout);
        }
        if (to != null) {
            to.addPostLayoutPulseListener(behindLayout);
        }
    }
}
