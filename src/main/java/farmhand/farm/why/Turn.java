package farmhand.farm.why;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.spec.Limit;

/** Why it is not the turn of tasks that could start. */
final class Turn {
    private static final int MOST_PRIORITY = 1_000;

    private final Farm farm;
    private final Job job;
    private final Block block;
    private final Capacity capacity;

    private Turn(Farm farm, Job job, Block block, Capacity capacity) {
        this.farm = farm;
        this.job = job;
        this.block = block;
        this.capacity = capacity;
    }

    static Reason of(Farm farm, Job job, Block block, TaskSet ready, Capacity capacity) {
        return new Turn(farm, job, block, capacity).reason(ready);
    }

    private Reason reason(TaskSet ready) {
        Limit ofJob = job.settings().wishes().maxRunning();
        if (!ofJob.allowsMoreThan(job.totals().active())) {
            return limit("the job", ofJob, job.totals().active(), job.number().toString());
        }
        Limit ofBlock = block.spec().limits().maxRunning();
        if (!ofBlock.allowsMoreThan(block.tasks().totals().active())) {
            String address = job.number() + "/" + block.index();
            return limit("the block", ofBlock, block.tasks().totals().active(), address);
        }
        return capacity.next()
                .filter(next -> !isOurs(next))
                .map(this::behind)
                .orElseGet(() -> slots(ready.first()));
    }

    private static Reason limit(String whose, Limit limit, int running, String address) {
        return Reason.of(
                Kind.LIMIT,
                limit.most() == 0
                        ? whose + " may run nothing: its max_running is 0"
                        : (running == 1
                                        ? "1 task of " + whose + " runs"
                                        : running + " tasks of " + whose + " run")
                                + ", as many as may",
                "raise max_running of " + address);
    }

    private boolean isOurs(TaskAddress next) {
        return next.job().equals(job.number()) && next.block() == block.index();
    }

    private Reason behind(TaskAddress next) {
        Subject first = new Subject.OfBlock(next.inBlock());
        if (next.job().equals(job.number())) {
            String name = job.blocks().get(next.block()).spec().name();
            return Reason.of(Kind.BEHIND, "block " + name + " goes first", first, "");
        }
        Job other = farm.job(next.job()).orElseThrow();
        int higher = Math.min(MOST_PRIORITY, other.settings().priority() + 1);
        return Reason.of(
                Kind.BEHIND,
                "job " + other.settings().name() + " goes first",
                first,
                "priority " + higher + " " + job.number());
    }

    private Reason slots(int task) {
        int wanted = capacity.slots(block, task);
        int free = Math.max(0, capacity.total() - capacity.busy());
        return Reason.of(
                Kind.SLOTS,
                free >= wanted
                        ? "is about to start"
                        : "waits for "
                                + (wanted == 1 ? "a slot" : wanted + " slots")
                                + "; "
                                + free
                                + " of "
                                + capacity.total()
                                + " free",
                "");
    }
}
