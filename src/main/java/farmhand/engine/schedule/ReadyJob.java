package farmhand.engine.schedule;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.JobPlace;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One job in the queue: its place, and whether anything keeps it closed. */
final class ReadyJob {
    private final Lanes lanes;
    private final Starts starts;
    private final List<ReadyBlock> blocks = new ArrayList<>();
    private Job job;
    private JobPlace place;
    private int room;
    private boolean alive;
    private boolean open;
    private When due = When.NEVER;

    ReadyJob(Farm farm, Job job, Lanes lanes, Starts starts) {
        this.lanes = lanes;
        this.starts = starts;
        this.job = job;
        this.place = JobPlace.of(farm.policy(), job);
    }

    JobNumber number() {
        return job.number();
    }

    Lanes lanes() {
        return lanes;
    }

    JobPlace place() {
        return place;
    }

    String queue() {
        return job.queue();
    }

    String user() {
        return job.settings().user();
    }

    ReadyBlock block(int index) {
        return blocks.get(index);
    }

    /** Whether nothing of it can ever start again unless something of it is changed. */
    boolean isOver() {
        return (job.deleted() && job.totals().active() == 0) || job.isMet();
    }

    /** Whether anything of it may start, as far as the job goes. */
    boolean isOpen(boolean now) {
        return room > 0 && (now ? alive : open);
    }

    /** Follows its job; {@code changed} tasks by block. */
    void follow(Farm farm, Job now, Map<Integer, TaskSet> changed, When at) {
        String oldUser = user();
        job = now;
        place = JobPlace.of(farm.policy(), now);
        int active = 0;
        for (Block block : now.blocks()) {
            if (block.index() == blocks.size()) {
                blocks.add(new ReadyBlock(this, block));
            }
            active += block.tasks().totals().active();
            follow(farm, blocks.get(block.index()), oldUser, changed, at);
        }
        room = now.settings().wishes().maxRunning().most() - active;
        due = now.settings().wishes().times().notBefore();
        due = due.compareTo(at) > 0 ? due : When.NEVER;
        alive = !now.deleted() && farm.needsMet(now);
        open = alive && !now.settings().wishes().paused() && due.isNever();
        blocks.forEach(block -> block.place(lanes));
    }

    private void follow(
            Farm farm, ReadyBlock block, String oldUser, Map<Integer, TaskSet> changed, When at) {
        Map<String, Integer> before = block.active();
        block.follow(farm, job, changed, at);
        block.rest(
                starts.rest(
                        block.address(),
                        block.block().spec().limits().pace().startsPerMinute(),
                        at));
        if (!before.equals(block.active()) || !oldUser.equals(user())) {
            count(oldUser, before, -1);
            count(user(), block.active(), 1);
        }
    }

    private void count(String user, Map<String, Integer> active, int sign) {
        active.forEach((service, count) -> lanes.count(user, service, sign * count));
    }

    /** A task of it starts. */
    void take(ReadyBlock block, int task, When at) {
        String service = block.block().service(task);
        block.take(task, service);
        room--;
        lanes.count(user(), service, 1);
        starts.note(block.address(), block.block().spec().limits().pace().startsPerMinute(), at);
        block.rest(
                starts.rest(
                        block.address(),
                        block.block().spec().limits().pace().startsPerMinute(),
                        at));
        if (room == 0) {
            blocks.forEach(one -> one.place(lanes));
        } else {
            block.place(lanes);
        }
    }

    /** Keeps tasks out until they are given back. */
    void reserve(int index, List<Integer> tasks) {
        ReadyBlock block = blocks.get(index);
        block.tasks().reserve(tasks);
        block.place(lanes);
    }

    /** Takes it out of all lanes. */
    void leave() {
        blocks.forEach(block -> block.eachGroup(lanes::remove));
        blocks.forEach(block -> count(user(), block.active(), -1));
    }

    /** When something of it may begin that may not yet. */
    Optional<When> alarm() {
        return Stream.concat(
                        due.isNever() ? Stream.empty() : Stream.of(due),
                        blocks.stream().flatMap(block -> block.alarm().stream()))
                .min(When::compareTo);
    }
}
