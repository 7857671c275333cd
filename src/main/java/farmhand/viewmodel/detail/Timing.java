package farmhand.viewmodel.detail;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.When;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.farm.task.Totals;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.text.Times;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How long tasks took, as a histogram.
 *
 * @param title whose, and how many
 * @param bars how many tasks took how long, from the shortest to the longest; empty while fewer
 *     than two are done
 * @param shortest as text; empty, as {@code longest}, where all took the same
 * @param median as text
 * @param longest as text
 * @param pace how many a minute were done in the last ten, or since it began; of what is over,
 *     until its last end; empty while none were
 */
public record Timing(
        String title,
        List<Integer> bars,
        String shortest,
        String median,
        String longest,
        String pace) {
    private static final int BARS = 12;
    private static final Duration LATELY = Duration.ofMinutes(10);

    /** Nothing is done yet. */
    static final Timing NONE = new Timing("", List.of(), "", "", "", "");

    public Timing {
        bars = List.copyOf(bars);
    }

    /** Of the block with the most done tasks. */
    static Timing of(List<BlockRow> blocks, Instant now) {
        return blocks.stream()
                .max((a, b) -> Integer.compare(a.view().totals().done(), b.view().totals().done()))
                .map(block -> of(block, now))
                .orElse(NONE);
    }

    private static Timing of(BlockRow block, Instant seen) {
        Totals totals = block.view().totals();
        boolean over = totals.active() + totals.open() == 0;
        Instant now = over ? lastEnd(block).orElse(seen) : seen;
        List<Long> millis = new ArrayList<>();
        When since = When.at(now.minus(LATELY));
        When begun = When.at(now);
        int lately = 0;
        for (int i = 0; i < block.size(); i++) {
            if (block.state(i) == TaskState.DONE) {
                Task task = block.task(i).task();
                task.took().map(Duration::toMillis).ifPresent(millis::add);
                boolean timed = !task.finished().isNever();
                lately += timed && task.finished().compareTo(since) > 0 ? 1 : 0;
                if (!task.started().isNever() && task.started().compareTo(begun) < 0) {
                    begun = task.started();
                }
            }
        }
        if (millis.size() < 2) {
            return NONE;
        }
        Collections.sort(millis);
        String title = text("timing.of", block.view().name(), millis.size());
        String pace = pace(lately, begun.compareTo(since) > 0 ? begun : since, now);
        String shortest = words(millis.getFirst());
        String longest = words(millis.getLast());
        return shortest.equals(longest)
                ? new Timing(
                        title, oneBar(millis.size()), "", text("timing.all", longest), "", pace)
                : new Timing(
                        title,
                        bars(millis),
                        shortest,
                        text("timing.median", words(millis.get(millis.size() / 2))),
                        longest,
                        pace);
    }

    private static Optional<Instant> lastEnd(BlockRow block) {
        return IntStream.range(0, block.size())
                .filter(i -> block.state(i) == TaskState.DONE)
                .mapToObj(i -> block.task(i).task().finished())
                .filter(end -> !end.isNever())
                .max(Comparator.naturalOrder())
                .map(When::instant);
    }

    /** All took the same, as far as is told. */
    private static List<Integer> oneBar(int count) {
        List<Integer> bars = new ArrayList<>(Collections.nCopies(BARS + 1, 0));
        bars.set(BARS / 2, count);
        return bars;
    }

    /** Of those that were done after {@code since}. */
    private static String pace(int done, When since, Instant now) {
        double minutes = Duration.between(since.instant(), now).toMillis() / 60_000.0;
        return done == 0 || minutes <= 0 ? "" : text("timing.pace", done / minutes);
    }

    private static List<Integer> bars(List<Long> sorted) {
        long first = sorted.getFirst();
        double width = Math.max(1, sorted.getLast() - first + 1) / (double) BARS;
        List<Integer> bars = new ArrayList<>(Collections.nCopies(BARS, 0));
        for (long one : sorted) {
            int bar = Math.min(BARS - 1, (int) ((one - first) / width));
            bars.set(bar, bars.get(bar) + 1);
        }
        return bars;
    }

    private static String words(long millis) {
        return Times.took(Duration.ofMillis(millis));
    }
}
