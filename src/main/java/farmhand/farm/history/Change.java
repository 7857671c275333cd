package farmhand.farm.history;

import farmhand.farm.Need;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.When;
import farmhand.farm.command.BlockField;
import farmhand.farm.policy.Queue;
import farmhand.farm.policy.UserTerms;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.TaskCommand;
import farmhand.farm.spec.TaskWishes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A value that a command said otherwise, as people read it.
 *
 * @param subject of what, as users write it: {@code 3}, {@code 3/0}, {@code user:kim}
 * @param what the key of the wire, such as {@code max_running}
 * @param before the old value, cut where it is long; empty = none, {@link #LONG} = more than a line
 *     can say
 * @param after the new one, alike
 */
public record Change(String subject, String what, String before, String after) {
    /** A value that no line can say. */
    public static final String LONG = "…";

    private static final int MOST = 100;
    private static final int MOST_LETTERS = 80;
    private static final String PRIORITY = "priority", MAX_RUNNING = "max_running";

    /** What {@code undo} brings back, as far as it is values; none where that would be too long. */
    static List<Change> of(Undo undo) {
        List<Change> changes = new ArrayList<>();
        if (undo.parts().size() <= MOST) {
            undo.parts().forEach(part -> add(part, changes));
        }
        return changes.size() <= MOST ? changes : List.of();
    }

    /** What is said of whoever did {@code undo}: the same values from the new to the old. */
    static List<Change> backwards(Undo undo) {
        return of(undo).stream()
                .map(one -> new Change(one.subject, one.what, one.after, one.before))
                .toList();
    }

    /** Whether it is of that job, or of part of it. */
    public boolean isOf(JobNumber job) {
        return subject.equals(job.toString()) || subject.startsWith(job + "/");
    }

    /** One for each thing, in order, of whatever subjects; {@link #LONG} where they differ. */
    public static List<Change> summed(List<Change> changes) {
        Map<String, Change> sums = new LinkedHashMap<>();
        for (Change one : changes) {
            sums.merge(one.what, new Change("", one.what, one.before, one.after), Change::or);
        }
        return List.copyOf(sums.values());
    }

    private Change or(Change other) {
        return new Change("", what, or(before, other.before), or(after, other.after));
    }

    private static String or(String one, String other) {
        return one.equals(other) ? one : LONG;
    }

    private static void add(Undo.Part part, List<Change> changes) {
        switch (part) {
            case Undo.JobSaid said -> add(said, changes);
            case Undo.BlockSaid said -> add(said, changes);
            case Undo.TasksSaid said -> add(said, changes);
            case Undo.QueueSet(String name, var before, var after) ->
                    put("queue:" + name, PRIORITY, priority(before), priority(after), changes);
            case Undo.UserSet(String name, UserTerms before, UserTerms after) -> {
                String user = "user:" + name;
                put(user, PRIORITY, before.priority(), after.priority(), changes);
                put(user, MAX_RUNNING, before.maxRunning(), after.maxRunning(), changes);
                put(user, "metadata", before.metadata(), after.metadata(), changes);
            }
            case Undo.ServiceSet(String name, Limit before, Limit after) ->
                    put("service:" + name, MAX_RUNNING, before, after, changes);
            case Undo.WorkerNote(String name, String before, String after) ->
                    put("worker:" + name, "note", before, after, changes);
            case Undo.FarmPause _,
                    Undo.WorkerPause _,
                    Undo.JobCame _,
                    Undo.JobTaken _,
                    Undo.DoneElsewhere _,
                    Undo.JobAged _,
                    Undo.TasksStood _ -> {} // the command's word says it all
        }
    }

    private static void add(Undo.JobSaid said, List<Change> changes) {
        for (JobPart part : JobPart.between(said.before(), said.after())) {
            if (part != JobPart.POSITION) { // a number of no use to people
                put(
                        said.job().toString(),
                        part.key(),
                        part.of(said.before()),
                        part.of(said.after()),
                        changes);
            }
        }
    }

    private static void add(Undo.BlockSaid said, List<Change> changes) {
        for (int i = 0; i < said.before().size(); i++) {
            BlockField before = said.before().get(i);
            put(
                    said.block().toString(),
                    before.key(),
                    value(before),
                    value(said.after().get(i)),
                    changes);
        }
    }

    private static void add(Undo.TasksSaid said, List<Change> changes) {
        BlockAddress block = said.block();
        String tasks = block + "/" + said.tasks();
        for (WishPart part : WishPart.values()) {
            put(tasks, part.key(), part.of(said.before()), part.of(said.after()), changes);
        }
    }

    private static void put(
            String subject, String what, Object before, Object after, List<Change> changes) {
        if (!before.equals(after) && !(before instanceof Boolean)) { // of these the command tells
            changes.add(new Change(subject, what, text(before), text(after)));
        }
    }

    private static Object priority(List<Queue> queue) {
        return queue.isEmpty() ? "" : Integer.toString(queue.getFirst().priority());
    }

    private static Object value(BlockField field) {
        return switch (field) {
            case BlockField.Name(String value) -> value;
            case BlockField.Service(String value) -> value;
            case BlockField.Line(TaskCommand value) -> value;
            case BlockField.TaskName(String value) -> value;
            case BlockField.Folder(String value) -> value;
            case BlockField.Variables(var value) -> value;
            case BlockField.Outputs(var value) -> value;
            case BlockField.Priority(int value) -> value;
            case BlockField.MaxFailures(Limit value) -> value;
            case BlockField.MaxRunning(Limit value) -> value;
            case BlockField.Slots(int value) -> value;
            case BlockField.TimeLimit(Duration value) -> value;
            case BlockField.NoProgressLimit(Duration value) -> value;
            case BlockField.Bucket(int value) -> value;
            case BlockField.Order(var value) -> value;
            case BlockField.StartRate(Limit value) -> value;
            case BlockField.Needs(var value) -> value;
            case BlockField.Meta(var value) -> value;
        };
    }

    private static String text(Object value) {
        String text =
                switch (value) {
                    case String line -> line;
                    case Integer number -> number == TaskWishes.AS_BLOCK ? "" : number.toString();
                    case Limit limit -> limit.isNone() ? "" : Integer.toString(limit.most());
                    case Duration span -> span.isZero() ? "" : span.toSeconds() + " s";
                    case When when -> when.isNever() ? "" : when.toString();
                    case TaskCommand command -> command.text();
                    case List<?> list -> list(list);
                    default -> LONG;
                };
        return text.length() <= MOST_LETTERS ? text : text.substring(0, MOST_LETTERS) + LONG;
    }

    private static String list(List<?> list) {
        return list.stream()
                .map(
                        one ->
                                switch (one) {
                                    case Need.WholeJob(var job) -> job.toString();
                                    case String line -> line;
                                    default -> LONG;
                                })
                .collect(Collectors.joining(", "));
    }
}
