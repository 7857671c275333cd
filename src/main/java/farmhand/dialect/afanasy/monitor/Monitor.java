package farmhand.dialect.afanasy.monitor;

import farmhand.farm.Farm;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.When;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A client that asks again and again what has changed. What it is told is the difference between
 * the farm it last saw and the newest one, so nothing is queued for it but what is said to it.
 *
 * @param id its number
 * @param user who watches
 * @param host from where
 * @param engine what program it is, as it says
 * @param uid number of the user whose jobs it watches; 0 = everybody's, -1 = nobody's
 * @param registered when it came
 * @param active when it last said what it watches, or never
 * @param classes kinds of things it watches, such as {@code jobs}
 * @param tasks jobs of which it watches every task
 * @param listens tasks to whose output it listens, and how far it heard each
 * @param seen what it has
 * @param said what is said to it besides
 */
public record Monitor(
        int id,
        String user,
        String host,
        String engine,
        int uid,
        When registered,
        When active,
        Set<String> classes,
        Set<JobNumber> tasks,
        Map<TaskAddress, Heard> listens,
        Seen seen,
        Said said) {
    private static final int MOST_TASKS = 1_000;
    private static final int MOST_LISTENS = 20;
    private static final int MOST_OUTPUTS = 100;

    /**
     * What a monitor has.
     *
     * @param farm as it last saw it
     * @param users numbers of the users it knows
     * @param monitors the monitors it knows by their numbers, and when they were active
     * @param renders the renders it knows by their numbers
     */
    public record Seen(
            Farm farm,
            Set<Integer> users,
            Map<Integer, When> monitors,
            Map<Integer, RenderLook> renders) {
        public Seen {
            users = Set.copyOf(users);
            monitors = Map.copyOf(monitors);
            renders = Map.copyOf(renders);
        }
    }

    /**
     * What is said to a monitor.
     *
     * @param message the newest one; empty = none
     * @param instruction what it shall do; empty = nothing
     * @param outputs what running tasks wrote, for which it asked
     * @param isOrder in which order the jobs stand, moved or not
     */
    public record Said(String message, String instruction, List<Output> outputs, boolean isOrder) {
        /** Nothing. */
        public static final Said NOTHING = new Said("", "", List.of(), false);

        public Said {
            outputs = List.copyOf(outputs);
        }
    }

    /**
     * How far a monitor heard a task.
     *
     * @param attempt which of its attempts; 0 = none
     * @param offset bytes of that attempt's log
     */
    public record Heard(int attempt, long offset) {
        /** Nothing yet. */
        public static final Heard NOTHING = new Heard(0, 0);
    }

    /** What a task wrote. */
    public record Output(TaskAddress task, String text) {}

    public Monitor {
        classes = Set.copyOf(classes);
        tasks = Set.copyOf(tasks);
        listens = Map.copyOf(listens);
    }

    /** The same, watching that kind of thing or no longer. */
    public Monitor watching(String kind, boolean on) {
        return with(uid, changed(classes, Set.of(kind), on), tasks, said);
    }

    /** The same, watching every task of these jobs or no longer. */
    public Monitor watchingTasks(Set<JobNumber> jobs, boolean on) {
        Set<JobNumber> after = changed(tasks, jobs, on);
        return after.size() > MOST_TASKS ? this : with(uid, classes, after, said);
    }

    /**
     * The same, listening to that task from there on; more than twenty are not listened to, and one
     * goes on where it was.
     */
    public Monitor listening(TaskAddress task, Heard from) {
        Map<TaskAddress, Heard> after = new HashMap<>(listens);
        if (after.size() < MOST_LISTENS) {
            after.putIfAbsent(task, from);
        }
        return listening(after);
    }

    /** The same, no longer listening to that task. */
    public Monitor notListening(TaskAddress task) {
        Map<TaskAddress, Heard> after = new HashMap<>(listens);
        after.remove(task);
        return listening(after);
    }

    /** The same, having heard a task so far, if it still listens to it. */
    public Monitor heard(TaskAddress task, Heard far) {
        Map<TaskAddress, Heard> after = new HashMap<>(listens);
        after.replace(task, far);
        return listening(after);
    }

    private Monitor listening(Map<TaskAddress, Heard> other) {
        return new Monitor(
                id, user, host, engine, uid, registered, active, classes, tasks, other, seen, said);
    }

    /** The same, having said at that time what it watches. */
    public Monitor activeAt(When at) {
        return new Monitor(
                id, user, host, engine, uid, registered, at, classes, tasks, listens, seen, said);
    }

    /** The same, watching the jobs of another user. */
    public Monitor ofUser(int other) {
        return with(other, classes, tasks, said);
    }

    /** The same with a message in place of the one before. */
    public Monitor told(String message) {
        return with(
                uid,
                classes,
                tasks,
                new Said(message, said.instruction(), said.outputs(), said.isOrder()));
    }

    /** The same with an instruction. */
    public Monitor instructed(String instruction) {
        return with(
                uid,
                classes,
                tasks,
                new Said(said.message(), instruction, said.outputs(), said.isOrder()));
    }

    /** The same, to be told in which order the jobs stand. */
    public Monitor ordered() {
        return with(
                uid,
                classes,
                tasks,
                new Said(said.message(), said.instruction(), said.outputs(), true));
    }

    /** The same with more of what tasks wrote; the oldest goes where there is too much. */
    public Monitor sent(Output output) {
        List<Output> outputs = new ArrayList<>(said.outputs());
        outputs.add(output);
        if (outputs.size() > MOST_OUTPUTS) {
            outputs.removeFirst();
        }
        return with(
                uid,
                classes,
                tasks,
                new Said(said.message(), said.instruction(), outputs, said.isOrder()));
    }

    /** The same, having been told all there is. */
    public Monitor upTo(Seen now) {
        return new Monitor(
                id,
                user,
                host,
                engine,
                uid,
                registered,
                active,
                classes,
                tasks,
                listens,
                now,
                Said.NOTHING);
    }

    /** Its name. */
    public String name() {
        return user + "@" + host;
    }

    private Monitor with(int uid, Set<String> classes, Set<JobNumber> tasks, Said said) {
        return new Monitor(
                id,
                user,
                host,
                engine,
                uid,
                registered,
                active,
                classes,
                tasks,
                listens,
                seen,
                said);
    }

    private static <T extends Comparable<T>> Set<T> changed(Set<T> set, Set<T> by, boolean on) {
        Set<T> changed = new TreeSet<>(set);
        if (on) {
            changed.addAll(by);
        } else {
            changed.removeAll(by);
        }
        return changed;
    }
}
