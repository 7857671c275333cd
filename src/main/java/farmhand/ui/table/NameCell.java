package farmhand.ui.table;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.ui.part.Icon;
import farmhand.ui.part.Parts;
import farmhand.viewmodel.act.send.Outbox;
import farmhand.viewmodel.notice.NoticeSettings;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Line;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.row.RowFacts;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.Map;

/**
 * The mark, the name, beside it what the name leaves out, a bell where the user hears of it, and in
 * words a pause that waits for the farm.
 */
final class NameCell extends TreeTableCell<Line, NameCell.Named> {
    /** What it shows of a row. */
    record Named(Mark mark, String name, String detail) {
        static Named of(RowFacts facts) {
            return new Named(facts.mark(), facts.name(), facts.detail());
        }
    }

    private final Region glyph = new Region();
    private final Label name = new Label();
    private final Label detail = new Label();
    private final Region grip = new Region();
    private final HBox line = new HBox(glyph, name, detail, Parts.space(), grip);
    private final NoticeSettings notices;
    private final Outbox outbox;
    private final ChangeListener<Map<?, ?>> wishes = (_, _, _) -> show(getItem(), isEmpty());
    private @Nullable Icon bell;
    private @Nullable Label wish;

    NameCell(NoticeSettings notices, Outbox outbox) {
        this.notices = notices;
        this.outbox = outbox;
        outbox.pauses().addListener(new WeakChangeListener<>(wishes));
        getStyleClass().add("name-cell");
        line.getStyleClass().add("name-line");
        line.setAlignment(Pos.CENTER_LEFT);
        detail.getStyleClass().addAll("subtle", "detail");
        grip.getStyleClass().add("grip");
        detail.setMinWidth(0);
        name.setMinWidth(0);
        HBox.setHgrow(detail, Priority.SOMETIMES);
        name.textFillProperty().bind(textFillProperty());
        addEventFilter(MouseEvent.MOUSE_ENTERED, _ -> point());
        addEventFilter(MouseEvent.MOUSE_MOVED, _ -> point()); // another row may have come there
    }

    /** Made for the cell that is pointed at: each is a window, and there are hundreds of cells. */
    private void point() {
        String words = getAccessibleText() == null ? "" : noted(getAccessibleText());
        String shown = getTooltip() == null ? "" : getTooltip().getText();
        if (!words.equals(shown)) {
            setTooltip(words.isEmpty() ? null : new Tooltip(words));
        }
    }

    /** With what people noted of the job. */
    private String noted(String named) {
        return getTableRow().getItem() instanceof JobRow job && !job.note().isEmpty()
                ? text("row.noted", named, job.note())
                : named;
    }

    private void ring(boolean rings) {
        if (bell != null) {
            bell.setVisible(rings);
            bell.setManaged(rings);
        } else if (rings) {
            bell = new Icon(Feather.BELL);
            bell.getStyleClass().add("bell");
            line.getChildren().add(line.getChildren().indexOf(detail) + 1, bell);
        }
    }

    /** Whether a pause waits, or its end; nothing where neither does. */
    private @Nullable Boolean wished() {
        return (getTableRow() != null && getTableRow().getItem() instanceof JobRow job)
                ? outbox.pauses().get().get(job.subject())
                : null;
    }

    /** The mark is as it will be, and a word says that it waits. */
    private void wish(Mark told, @Nullable Boolean pause) {
        if (pause == null) {
            Parts.style(glyph, "glyph", "glyph-" + told.style());
        } else {
            Mark will = pause ? Mark.PAUSED : Mark.READY;
            Parts.style(glyph, "glyph", "glyph-" + will.style(), "wished");
        }
        if (wish == null && pause != null) {
            wish = Parts.label(text("outbox.short"), "wish");
            wish.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(line.getChildren().indexOf(name) + 1, wish);
        }
        if (wish != null) {
            wish.setVisible(pause != null);
            wish.setManaged(pause != null);
        }
    }

    @Override
    protected void updateItem(@Nullable Named facts, boolean empty) {
        super.updateItem(facts, empty);
        show(facts, empty);
    }

    private void show(@Nullable Named facts, boolean empty) {
        if (empty || facts == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(facts.name());
        detail.setText(facts.detail());
        boolean rings =
                getTableRow() != null
                        && getTableRow().getItem() instanceof JobRow job
                        && notices.hasBell(job.job());
        grip.setVisible(getTableRow() != null && getTableRow().getItem() instanceof JobRow);
        ring(rings);
        Boolean wished = wished();
        wish(facts.mark(), wished);
        String named = facts.mark().word() + ": " + facts.name() + " " + facts.detail();
        String known =
                wished == null
                        ? named.strip()
                        : text(wished ? "outbox.pause" : "outbox.resume", named.strip());
        String said = rings ? text("row.bell", known) : known;
        setAccessibleText(said);
        setGraphic(line);
    }
}
