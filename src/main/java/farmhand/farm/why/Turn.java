package farmhand.farm.why;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.service.Bytes;
import farmhand.farm.spec.Limit;

import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/** Why it is not the turn of tasks that could start. */
final class Turn {
    private final Farm farm;
    private final Job job;
    private final Block block;
    private final Capacity capacity;

    /** Whether no pause keeps the tasks. */
    private final boolean atOnce;

    Turn(Farm farm, Job job, Block block, Capacity capacity, boolean atOnce) {
        this.farm = farm;
        this.job = job;
        this.block = block;
        this.capacity = capacity;
        this.atOnce = atOnce;
    }

    /** Why {@code ready} tasks, all of that service, do not start. */
    Reason reason(String service, TaskSet ready) {
        return limited(service)
                .or(this::resting)
                .or(this::paused)
                .orElseGet(() -> ofTurn(service, ready));
    }

    private Reason ofTurn(String service, TaskSet ready) {
        return capacity.next()
                .filter(next -> !isOurs(next))
                .map(this::behind)
                .orElseGet(() -> ofNext(service, ready.first()));
    }

    private Optional<Reason> paused() {
        String worker = capacity.worker().name();
        if (capacity.worker().keeps().isPresent()) {
            return capacity.worker().keeps();
        }
        return !atOnce && farm.policy().isPaused(worker)
                ? Optional.of(
                        Reason.of(
                                Kind.WORKER,
                                "worker " + worker + " is paused",
                                "resume worker:" + worker))
                : Optional.empty();
    }

    /** From inside out: the block, the job, the user, the service. */
    private Optional<Reason> limited(String service) {
        String user = job.settings().user();

        return Stream.of(
                        new Most(
                                "the job",
                                job.settings().wishes().maxRunning(),
                                () -> job.totals().active(),
                                "max_running",
                                job.number().toString()),
                        new Most(
                                "the block",
                                block.spec().limits().maxRunning(),
                                () -> block.tasks().totals().active(),
                                "max_running",
                                job.number() + "/" + block.index()),
                        new Most(
                                "user " + user,
                                farm.policy().user(user).maxRunning(),
                                () -> Active.ofUser(farm, user),
                                "max_running",
                                "user:" + user),
                        new Most(
                                "service " + service,
                                farm.policy().service(service),
                                () -> Active.ofService(farm, service),
                                "limit",
                                "service " + service))
                .flatMap(most -> most.reached().stream())
                .findFirst();
    }

    private Optional<Reason> resting() {
        When until = capacity.resting().get(new BlockAddress(job.number(), block.index()));
        return until == null
                ? Optional.empty()
                : Optional.of(
                        new Reason(
                                Kind.LIMIT,
                                "as many tasks of the block started in the last minute as may",
                                List.of(),
                                until,
                                "raise start_rate of " + job.number() + "/" + block.index()));
    }

    /** A limit; how many run is counted only where there is one. */
    private record Most(String whose, Limit limit, IntSupplier running, String key, String of) {
        Optional<Reason> reached() {
            if (limit.isNone()) {
                return Optional.empty();
            }
            int count = running.getAsInt();
            return limit.allowsMoreThan(count)
                    ? Optional.empty()
                    : Optional.of(Reason.of(Kind.LIMIT, text(count), "raise " + key + " of " + of));
        }

        private String text(int count) {
            if (limit.most() == 0) {
                return whose + " may run nothing: its " + key + " is 0";
            }
            return (count == 1
                            ? "1 task of " + whose + " runs"
                            : count + " tasks of " + whose + " run")
                    + ", as many as may";
        }
    }

    private boolean isOurs(TaskAddress next) {
        return next.job().equals(job.number()) && next.block() == block.index();
    }

    private Reason behind(TaskAddress next) {
        Subject first = new Subject.OfBlock(next.inBlock());
        if (next.job().equals(job.number())) {
            String name = BlockNames.of(job, job.blocks().get(next.block()));
            return Reason.of(Kind.BEHIND, "block " + name + " goes first", first, "");
        }
        Job other = farm.job(next.job()).orElseThrow();
        return Reason.of(
                Kind.BEHIND,
                "job " + other.settings().name() + " goes first",
                first,
                new Overtaking(farm, job, other).remedy(next));
    }

    private Reason ofNext(String service, int task) {
        int wanted = capacity.slots(block, task);
        int free = Math.max(0, capacity.total() - capacity.busy());
        Capacity.Worker worker = capacity.worker();
        long needed = worker.needed().applyAsLong(service);
        if (free >= wanted && worker.freeMemory() < needed) {
            return Reason.of(
                    Kind.WORKER,
                    "worker %s has %s of memory free; service %s needs %s"
                            .formatted(
                                    worker.name(),
                                    Bytes.about(worker.freeMemory()),
                                    service,
                                    Bytes.about(needed)),
                    "close other programs on " + worker.name());
        }
        return Reason.of(
                Kind.SLOTS,
                free >= wanted
                        ? worker.elsewhere()
                                ? "waits for the server to give it a render; masks, pools or hosts"
                                        + " it avoids may keep it"
                                : "is about to start"
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
