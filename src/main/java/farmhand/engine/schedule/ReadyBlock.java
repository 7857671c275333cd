package farmhand.engine.schedule;

import farmhand.engine.schedule.StartKey.InJob;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.Need;
import farmhand.farm.Readiness;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.spec.Pace;
import farmhand.farm.spec.TaskOrder;
import farmhand.farm.spec.Work;
import farmhand.farm.task.Task;
import farmhand.farm.task.Turn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** One block in the queue: which of its tasks may start, and whether anything keeps it closed. */
final class ReadyBlock {
    private final ReadyJob job;
    private final int index;
    private final ReadyTasks tasks;
    private Block block;
    private Ranks ranks;
    private InJob usual;
    private Map<String, Integer> active = Map.of();
    private int room;
    private boolean free;

    /** It starts nothing before; never = it may. */
    private When rested = When.NEVER;

    ReadyBlock(ReadyJob job, Block block) {
        this.job = job;
        this.index = block.index();
        this.block = block;
        this.tasks = new ReadyTasks(this);
        this.ranks = new Ranks(block.spec().limits().pace().order(), block.tasks().size());
        this.usual = usual(block);
    }

    ReadyJob job() {
        return job;
    }

    Block block() {
        return block;
    }

    ReadyTasks tasks() {
        return tasks;
    }

    Ranks ranks() {
        return ranks;
    }

    BlockAddress address() {
        return new BlockAddress(job.number(), index);
    }

    /** How many of its tasks run, by service. */
    Map<String, Integer> active() {
        return active;
    }

    /** Follows its block; {@code changed} tasks of the job by block. Its groups are in no lane. */
    void follow(Farm farm, Job now, Map<Integer, TaskSet> changed, When at) {
        Block old = block;
        block = now.blocks().get(index);
        active = Actives.of(block);
        room = block.spec().limits().maxRunning().most() - block.tasks().totals().active();
        free = farm.needsMet(now, block) && block.ready() > 0;
        ranks = new Ranks(block.spec().limits().pace().order(), block.tasks().size());
        usual = usual(block);
        if (block.tasks().totals().allMet() || isOrderedAnew(old)) {
            forget();
        } else {
            refresh(now, changed, at);
        }
        if (free && !tasks.isKnown()) {
            tasks.find(now, block, at);
        }
        tasks.wake(now, block, at);
    }

    /** Keeps it closed until then, or opens it. */
    void rest(When until) {
        rested = until;
    }

    /** When something of it becomes due or its rest is over. */
    Optional<When> alarm() {
        if (!rested.isNever()) {
            return Optional.of(rested);
        }
        return tasks.nextDue();
    }

    /** A task of it starts. */
    void take(int task, String service) {
        tasks.remove(task);
        room--;
        Map<String, Integer> more = new HashMap<>(active);
        more.merge(service, 1, Integer::sum);
        active = more;
    }

    /** The group that a task may start in. */
    Optional<Group> group(int task) {
        return tasks.group(task, block.service(task));
    }

    /** Ready tasks behind {@code task} without a gap, as many as its bucket holds. */
    List<Integer> following(int task) {
        Pace pace = block.spec().limits().pace();
        boolean alone = block.tasks().task(task).turn() == Turn.NOW;
        int step = pace.order() instanceof TaskOrder.Descending ? -1 : 1;
        List<Integer> found = new ArrayList<>();
        int next = task + step;
        while (!alone && found.size() + 1 < pace.bucket() && follows(task, next)) {
            found.add(next);
            next += step;
        }
        return found;
    }

    private boolean follows(int task, int next) {
        if (next < 0 || next >= block.tasks().size()) {
            return false;
        }
        boolean oneRun =
                !(block.spec().work() instanceof Work.Frames frames)
                        || frames.cut().isOneRun(task, next);
        return oneRun
                && block.service(next).equals(block.service(task))
                && block.tasks().task(next).turn() != Turn.NOW
                && group(next).isPresent();
    }

    /** Whether anything of it may start, as far as the block goes. */
    boolean isOpen() {
        return free && room > 0 && rested.isNever();
    }

    /** Puts its groups where they belong. */
    void place(Lanes lanes) {
        tasks.groups()
                .forEach(
                        (kind, group) -> {
                            boolean may = isOpen() && job.isOpen(kind.now()) && !group.isEmpty();
                            if (!may) {
                                lanes.remove(group);
                                return;
                            }
                            LaneKey lane =
                                    new LaneKey(
                                            kind.now(), job.queue(), job.user(), kind.service());
                            InJob turn = group.first(usual, ranks);
                            StartKey head = new StartKey(kind.now(), job.place(), turn, index);
                            if (!group.isAt(lane, head)) {
                                lanes.remove(group);
                                lanes.add(group, lane, head);
                            }
                        });
    }

    void eachGroup(Consumer<Group> each) {
        tasks.groups().values().forEach(each);
    }

    Group newGroup() {
        return new Group(this, new StartKey(false, job.place(), usual, index));
    }

    /** The place of a task in its job. */
    InJob turn(Block of, int task) {
        Task state = of.tasks().task(task);
        When due = of.wishes(task).notBefore();
        return new InJob(
                state.turn() == Turn.FIRST,
                of.wishes(task).priorityIn(of.spec().limits().priority()),
                (due.isNever() ? of.created(task) : due).micros(),
                due.isNever() ? 0 : state.failures(),
                ranks.of(task),
                task);
    }

    /** Whether a task's place differs from others' by its rank alone. */
    boolean isPlain(InJob turn) {
        return turn.first() == usual.first()
                && turn.priority() == usual.priority()
                && turn.due() == usual.due()
                && turn.failures() == usual.failures();
    }

    private static InJob usual(Block block) {
        return new InJob(
                false, block.spec().limits().priority(), block.created().micros(), 0, 0, 0);
    }

    /** Whether places differ from what they were in more than some tasks. */
    private boolean isOrderedAnew(Block old) {
        boolean grown = old.tasks().size() != block.tasks().size();
        return !old.spec().limits().equals(block.spec().limits())
                || !old.spec().how().service().equals(block.spec().how().service())
                || !old.waits().equals(block.waits())
                || (grown && !ranks.isAscending());
    }

    private void forget() {
        eachGroup(job.lanes()::remove);
        tasks.forget();
    }

    private void refresh(Job now, Map<Integer, TaskSet> changed, When at) {
        if (changed.containsKey(index)) {
            tasks.refresh(now, block, changed.get(index), at);
        }
        if (block.isByFrame()) {
            block.waits().forEach(need -> refresh(now, need, changed, at));
        }
    }

    private void refresh(Job now, Need need, Map<Integer, TaskSet> changed, When at) {
        switch (need) {
            case Need.BlockByFrame(int other) -> {
                if (changed.containsKey(other)) {
                    Block needed = now.blocks().get(other);
                    TaskSet waiting = Readiness.waitingFor(block, needed, changed.get(other));
                    tasks.refresh(now, block, waiting, at);
                }
            }
            case Need.WholeBlock(int other) -> {
                if (changed.containsKey(other)) {
                    forget();
                }
            }
            case Need.OfJobs _, Need.BlocksMatching _ -> {}
        }
    }
}
