package farmhand.viewmodel.detail;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.task.TaskState;
import farmhand.viewmodel.act.Actions;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.row.RowFacts;
import farmhand.viewmodel.row.Shapes;
import farmhand.viewmodel.row.TaskRow;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Neighbours in a block that were picked cell by cell.
 *
 * @param block theirs
 * @param first the first of them
 * @param last the last of them
 */
public record Picked(BlockRow block, int first, int last) {
    /** What can be done to them. */
    public enum Deed {
        /** Try again what failed. */
        RETRY("act.retry", "retry"),
        /** The same, but not where it failed. */
        RETRY_ELSEWHERE("act.retryElsewhere", "retry-elsewhere"),
        /** Leave them out. */
        EXCLUDE("picked.exclude", "exclude"),
        /** Let them go before the others of their job. */
        FIRST("act.renderFirst", "render-first"),
        /** Keep them back. */
        HOLD("picked.hold", "hold"),
        /** Take them in again. */
        INCLUDE("picked.include", "include");

        private final String key;
        private final String action;

        Deed(String key, String action) {
            this.key = key;
            this.action = action;
        }

        /** The id of the action that does the same to what is chosen, and whose key does this. */
        public String action() {
            return action;
        }

        private boolean fits(TaskState state) {
            return switch (this) {
                case RETRY, RETRY_ELSEWHERE -> state == TaskState.FAILED;
                case EXCLUDE, HOLD ->
                        state == TaskState.OPEN || state == TaskState.FAILED || state.isActive();
                case FIRST -> state == TaskState.OPEN;
                case INCLUDE -> state == TaskState.HELD || state == TaskState.EXCLUDED;
            };
        }
    }

    /** What they are called, such as {@code 81–90}: all frames of theirs. */
    public String range() {
        return Shapes.of(block, set());
    }

    /** The same to be copied: frames as they can be typed again. */
    public String copied() {
        return Shapes.copied(block, set());
    }

    /** What is told of the first of them where somebody points at it. */
    public String told() {
        RowFacts facts = block.tasks().get(first).facts().get();
        String percent = facts.meter() <= 0 ? "" : text("matrix.percent", facts.percent());
        return Stream.of(facts.name(), facts.mark().word(), percent, facts.who(), facts.reason())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private TaskSet set() {
        return TaskSet.range(first, last + 1);
    }

    /** How they are, such as {@code 10 ready}. */
    public String how() {
        return marks().entrySet().stream()
                .map(
                        one ->
                                text(
                                        "strip.count",
                                        one.getValue(),
                                        one.getKey().word().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    /** What that is called, such as {@code Retry 3 failed}. */
    public String title(Deed deed) {
        return deed == Deed.RETRY ? text(deed.key, fitting(deed).size()) : text(deed.key);
    }

    /**
     * What fits at least one of them, the likeliest first.
     *
     * @param trouble why the action of that id cannot be done on this farm at all; empty when it
     *     can
     */
    public List<Deed> deeds(UnaryOperator<String> trouble) {
        return EnumSet.allOf(Deed.class).stream()
                .filter(deed -> !fitting(deed).isEmpty())
                .filter(deed -> trouble.apply(deed.action()).isEmpty())
                .toList();
    }

    /**
     * Does what the action of that id does to what is chosen; false where that fits none of them,
     * or cannot be done on this farm by {@code trouble}.
     */
    public boolean act(String action, Actions actions, UnaryOperator<String> trouble) {
        Optional<Deed> meant =
                deeds(trouble).stream().filter(deed -> deed.action().equals(action)).findFirst();
        meant.ifPresent(deed -> act(deed, actions));
        return meant.isPresent();
    }

    /** Does it by {@code actions} to those that it fits: the farm would refuse the others. */
    public void act(Deed deed, Actions actions) {
        TaskSet fitting = fitting(deed);
        List<Subject> tasks = List.of(new Subject.OfTasks(block.address(), fitting));
        switch (deed) {
            case RETRY -> actions.retry(tasks, fitting.size());
            case RETRY_ELSEWHERE -> actions.retryElsewhere(rows(fitting));
            case EXCLUDE -> actions.exclude(tasks, rows(fitting));
            case FIRST -> actions.first(tasks, fitting.size());
            case HOLD -> actions.hold(tasks, rows(fitting));
            case INCLUDE -> actions.include(tasks, fitting.size());
        }
    }

    private TaskSet fitting(Deed deed) {
        return set().where(index -> deed.fits(block.state(index)));
    }

    private List<TaskRow> rows(TaskSet some) {
        return some.stream().mapToObj(block.tasks()::get).toList();
    }

    private Map<Mark, Integer> marks() {
        Map<Mark, Integer> marks = new EnumMap<>(Mark.class);
        for (int i = first; i <= last; i++) {
            marks.merge(block.mark(i), 1, Integer::sum);
        }
        return marks;
    }
}
