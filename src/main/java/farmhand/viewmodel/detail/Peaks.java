package farmhand.viewmodel.detail;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.TaskAddress;
import farmhand.farm.link.TaskPage;
import farmhand.farm.task.Attempt;
import farmhand.viewmodel.row.Rows;
import farmhand.viewmodel.row.Shapes;
import farmhand.viewmodel.row.TaskRow;
import farmhand.viewmodel.text.Sizes;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The most memory that attempts held at a time.
 *
 * @param largest those that held most, the most first
 * @param said how it is with all of them, a sentence; empty while that is not known
 * @param held bytes, the most of each task, as far as it is known
 */
public record Peaks(List<One> largest, String said, Map<TaskAddress, Long> held) {
    static final Peaks NONE = new Peaks(List.of(), "", Map.of());

    private static final int MOST = 10;

    public Peaks {
        largest = List.copyOf(largest);
        held = Map.copyOf(held);
    }

    /** An attempt, by its task, and what it held, as text. */
    public record One(TaskRow task, String name, String memory) {}

    static Peaks of(TaskPage page, Rows rows) {
        List<Attempt> told =
                page.tasks().stream()
                        .flatMap(task -> task.attempts().stream())
                        .filter(attempt -> bytes(attempt) > 0)
                        .sorted(Comparator.comparingLong(Peaks::bytes).reversed())
                        .toList();
        if (told.isEmpty()) {
            return new Peaks(List.of(), text("stats.noPeaks"), Map.of());
        }
        List<One> largest =
                told.stream().limit(MOST).flatMap(one -> one(one, rows).stream()).toList();
        String said =
                text(
                        "stats.peaks",
                        told.size(),
                        Sizes.memory(bytes(told.get(told.size() / 2))),
                        Sizes.memory(bytes(told.getFirst())));
        boolean all = page.tasks().size() == page.total();
        return new Peaks(
                largest,
                all ? said : text("stats.peaksOf", said, page.tasks().size()),
                told.stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.address().task(), Peaks::bytes, Long::max)));
    }

    private static List<One> one(Attempt attempt, Rows rows) {
        var task = attempt.address().task();
        return rows
                .find(task.inBlock())
                .filter(block -> task.task() < block.size())
                .map(
                        block ->
                                new One(
                                        block.tasks().get(task.task()),
                                        text(
                                                "stats.peak",
                                                text(
                                                        "stats.task",
                                                        block.view().name(),
                                                        Shapes.name(block.task(task.task()))),
                                                attempt.address().number(),
                                                attempt.worker()),
                                        Sizes.memory(bytes(attempt))))
                .stream()
                .toList();
    }

    private static long bytes(Attempt attempt) {
        return attempt.account().peakMemory();
    }
}
