package farmhand.viewmodel.worker;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.view.WorkerInfo;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The machines of the chosen view: those that somebody should look at first, then by name. While
 * they are held none comes, goes or moves, so that a press hits the row it was meant for.
 */
final class WorkerLines {
    private static final Comparator<WorkerLine> PROBLEMS_FIRST =
            Comparator.comparing((WorkerLine line) -> !line.isSick())
                    .thenComparing(line -> line.state() != WorkerState.OFFLINE)
                    .thenComparing(line -> line.state() != WorkerState.PAUSED)
                    .thenComparing(WorkerLine::name);

    private final ReadOnlyObjectWrapper<List<WorkerLine>> all =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<WorkersView> view = new SimpleObjectProperty<>(WorkersView.ALL);
    private final ObservableList<WorkerLine> lines = FXCollections.observableArrayList();
    private final ObservableList<WorkerLine> linesSeen =
            FXCollections.unmodifiableObservableList(lines);
    private Predicate<WorkerLine> meant = _ -> true;
    private final UnaryOperator<String> remarks;
    private List<WorkerInfo> told = List.of();
    private boolean held;

    WorkerLines(UnaryOperator<String> remarks) {
        this.remarks = remarks;
        view.subscribe(this::arrange);
    }

    /** Only such are shown, of those of the view. */
    void find(Predicate<WorkerLine> newMeant) {
        meant = newMeant;
        if (!held) {
            arrange();
        }
    }

    /** Those of the view, in the order they are shown. */
    ObservableList<WorkerLine> shown() {
        return linesSeen;
    }

    /** All, by name. */
    ReadOnlyObjectProperty<List<WorkerLine>> all() {
        return all.getReadOnlyProperty();
    }

    /** Which of them are shown. */
    ObjectProperty<WorkersView> view() {
        return view;
    }

    /** How many of how many are shown, or in which order all are. */
    String share() {
        int known = all.get().size();
        int seen = lines.size();
        return seen == known ? text("worker.order") : text("worker.share", seen, known);
    }

    /** How many slots each has, where all have as many; else only what is counted. */
    String slotsTitle() {
        return commonSlots().isPresent()
                ? text("worker.slotsOfAll", commonSlots().getAsInt())
                : text("worker.slots");
    }

    /** How many slots each has, where all that are there have as many. */
    OptionalInt commonSlots() {
        int[] counts =
                all.get().stream()
                        .filter(line -> line.state() != WorkerState.OFFLINE)
                        .mapToInt(WorkerLine::slots)
                        .distinct()
                        .limit(2)
                        .toArray();
        return counts.length == 1 ? OptionalInt.of(counts[0]) : OptionalInt.empty();
    }

    /**
     * Whether the only one runs another number of tasks than that, which jobs say: its slots stand
     * beside that. Of many nobody sees it, and they are dear to ask.
     */
    boolean isBehind(int running) {
        return told.size() == 1 && told.getFirst().running().size() != running;
    }

    /** They are so now. */
    void show(List<WorkerInfo> now) {
        told = now;
        noted();
    }

    /** What people noted of them may have changed. */
    void noted() {
        all.set(
                told.stream()
                        .map(one -> WorkerLine.of(one, remarks.apply(one.name())))
                        .sorted(Comparator.comparing(WorkerLine::name))
                        .toList());
        if (held) {
            renew();
        } else {
            arrange();
        }
    }

    /** The pointer is down, or no longer. */
    void hold(boolean now) {
        if (held && !now) {
            held = false;
            arrange();
        }
        held = now;
    }

    private void arrange() {
        put(
                all.get().stream()
                        .filter(view.get()::holds)
                        .filter(meant)
                        .sorted(PROBLEMS_FIRST)
                        .toList());
    }

    /** Each is as it is now, and stays where it was. */
    private void renew() {
        Map<String, WorkerLine> byName =
                all.get().stream().collect(Collectors.toMap(WorkerLine::name, Function.identity()));
        put(lines.stream().map(line -> byName.getOrDefault(line.name(), line)).toList());
    }

    private void put(List<WorkerLine> now) {
        if (!lines.equals(now)) {
            lines.setAll(now);
        }
    }
}
