package farmhand.engine.schedule;

import farmhand.engine.schedule.StartKey.InJob;
import farmhand.farm.Block;
import farmhand.farm.Job;
import farmhand.farm.Mirrored;
import farmhand.farm.Readiness;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.farm.task.TaskTable;
import farmhand.farm.task.Turn;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which tasks of one block may start, by service. Found out when first asked for, then kept up to
 * date task by task. Where a block waits for whole blocks only, all its open tasks count: {@link
 * Block#ready} says whether any may start.
 */
final class ReadyTasks {
    /** What tasks of a group have in common. */
    record Kind(boolean now, String service) {}

    /** A task whose time has not come. */
    private record Later(When due, int task) implements Comparable<Later> {
        @Override
        public int compareTo(Later other) {
            int byTime = due.compareTo(other.due);
            return byTime != 0 ? byTime : Integer.compare(task, other.task);
        }
    }

    private final ReadyBlock owner;
    private final Map<Kind, Group> groups = new HashMap<>();
    private final Map<Integer, Later> waiting = new HashMap<>();
    private final TreeSet<Later> later = new TreeSet<>();
    private final Set<Integer> reserved = new HashSet<>();
    private boolean known;

    ReadyTasks(ReadyBlock owner) {
        this.owner = owner;
    }

    Map<Kind, Group> groups() {
        return groups;
    }

    /** When the next of those becomes due whose time has not come. */
    Optional<When> nextDue() {
        return later.isEmpty() ? Optional.empty() : Optional.of(later.first().due());
    }

    /** Begins anew when next asked; groups must have left their lanes. */
    void forget() {
        groups.clear();
        waiting.clear();
        later.clear();
        known = false;
    }

    boolean isKnown() {
        return known;
    }

    void find(Job job, Block block, When now) {
        TaskTable tasks = block.tasks();
        for (int chunk = 0; chunk < tasks.chunkCount(); chunk++) {
            int from = chunk * TaskTable.CHUNK;
            int to = Math.min(tasks.size(), from + TaskTable.CHUNK);
            if (isAlike(block, chunk)) {
                addAll(block, from, to);
            } else {
                for (int i = from; i < to; i++) {
                    add(job, block, i, now);
                }
            }
        }
        known = true;
    }

    /** Looks again at {@code changed}. */
    void refresh(Job job, Block block, TaskSet changed, When now) {
        if (known) {
            changed.forEach(
                    task -> {
                        remove(task);
                        add(job, block, task, now);
                    });
        }
    }

    /** Looks again at those whose time has come. */
    void wake(Job job, Block block, When now) {
        while (!later.isEmpty() && later.first().due().compareTo(now) <= 0) {
            int task = later.first().task();
            remove(task);
            add(job, block, task, now);
        }
    }

    /** The usual group that the task may start in, if it may as far as its block goes. */
    Optional<Group> group(int task, String service) {
        return Optional.ofNullable(groups.get(new Kind(false, service)))
                .filter(group -> group.has(task, owner.ranks().of(task)));
    }

    /** Keeps the tasks out until they are given back. */
    void reserve(Collection<Integer> tasks) {
        reserved.addAll(tasks);
        tasks.forEach(this::remove);
    }

    void giveBack(Collection<Integer> tasks) {
        reserved.removeAll(tasks);
    }

    void remove(int task) {
        int rank = owner.ranks().of(task);
        groups.values().forEach(group -> group.remove(task, rank));
        Later one = waiting.remove(task);
        if (one != null) {
            later.remove(one);
        }
    }

    /** Whether all tasks of the chunk may start and differ in nothing but their index. */
    private boolean isAlike(Block block, int chunk) {
        return !block.tasks().isTouched(chunk)
                && reserved.isEmpty()
                && !block.isByFrame()
                && block.isNumeric()
                && block.changes().chunk(chunk).isEmpty()
                && block.births().later().headMap((chunk + 1) * TaskTable.CHUNK).isEmpty();
    }

    private void addAll(Block block, int from, int to) {
        Group group = group(false, block.service(from));
        if (owner.ranks().isAscending()) {
            group.addPlain(from, to);
        } else {
            for (int i = from; i < to; i++) {
                group.addPlain(owner.ranks().of(i));
            }
        }
    }

    private void add(Job job, Block block, int index, When now) {
        Task task = block.tasks().task(index);
        if (task.state() != TaskState.OPEN
                || reserved.contains(index)
                || Mirrored.isForeign(block.service(index))) {
            return;
        }
        if (block.isByFrame() && !Readiness.isMet(job.blocks(), block, index)) {
            return;
        }
        When due = block.wishes(index).notBefore();
        boolean atOnce = task.turn() == Turn.NOW;
        if (!atOnce && due.compareTo(now) > 0) {
            Later one = new Later(due, index);
            waiting.put(index, one);
            later.add(one);
            return;
        }
        InJob turn = owner.turn(block, index);
        Group group = group(atOnce, block.service(index));
        if (owner.isPlain(turn)) {
            group.addPlain(turn.rank());
        } else {
            group.add(turn);
        }
    }

    private Group group(boolean now, String service) {
        return groups.computeIfAbsent(new Kind(now, service), _ -> owner.newGroup());
    }
}
