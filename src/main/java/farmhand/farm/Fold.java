package farmhand.farm;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.policy.Policy;
import farmhand.farm.task.Task;
import farmhand.farm.time.Age;

import java.util.List;
import java.util.function.UnaryOperator;

/** What each event does to a farm: the one function behind {@link Farm#apply}. */
final class Fold {
    private Fold() {}

    static Farm apply(Farm farm, FarmEvent event) {
        long revision = farm.revision();
        return switch (event) {
            case FarmEvent.JobAdded added when farm.jobs().find(added.job()).isEmpty() ->
                    farm.with(newJob(added, revision));
            case FarmEvent.ByPerson act -> {
                Job before = job(farm, act);
                Job after = byPerson(before, act, revision).modifiedAt(act.at());
                yield farm.with(current(act, withFinished(before, after, act.at()), revision));
            }
            case FarmEvent.JobAged aged ->
                    farm.with(job(farm, aged).aged(aged.age(), aged.at(), revision));
            case FarmEvent.TasksBraked(var block, var tasks, var at) -> {
                Job before = job(farm, block.job());
                Job after = changed(before, block.block(), tasks, Task::braked, revision);
                yield farm.with(withFinished(before, after, at));
            }
            case FarmEvent.TransfersMeasured(var block, var found, _) ->
                    farm.with(
                            BlockTasks.measured(
                                    job(farm, block.job()), block.block(), found, revision));
            case FarmEvent.JobMirrored seen -> Mirroring.apply(farm, seen);
            case FarmEvent.JobPurged(var number, _) -> farm.without(number);
            case FarmEvent.OfAttempt attempt ->
                    farm.with(attempted(job(farm, attempt), attempt, revision));
            case FarmEvent.OfPolicy said -> farm.with(policy(farm.policy(), said));
        };
    }

    private static Policy policy(Policy policy, FarmEvent.OfPolicy event) {
        return switch (event) {
            case FarmEvent.FarmPaused e -> policy.withPaused(e.paused());
            case FarmEvent.WorkerNoted e -> policy.withWorkerNote(e.worker(), e.note());
            case FarmEvent.WorkerPaused e -> policy.withWorker(e.worker(), e.paused());
            case FarmEvent.QueueSet e -> policy.withQueue(e.queue(), e.value());
            case FarmEvent.QueueRemoved e -> policy.withoutQueue(e.queue());
            case FarmEvent.UserSet e -> policy.withUser(e.user(), e.terms());
            case FarmEvent.ServiceLimited e -> policy.withService(e.service(), e.most());
        };
    }

    private static Job newJob(FarmEvent.JobAdded added, long revision) {
        Stamp stamp = Stamp.madeAt(revision);
        Job bare =
                new Job(
                        added.job(),
                        added.settings(),
                        List.of(),
                        added.at(),
                        When.NEVER,
                        added.at(),
                        false,
                        stamp);
        return BlockTasks.added(bare, added.blocks(), added.at(), revision);
    }

    private static Job byPerson(Job job, FarmEvent.ByPerson act, long revision) {
        return switch (act) {
            case FarmEvent.JobAdded e ->
                    throw new IllegalArgumentException("job " + e.job() + " is there already");
            case FarmEvent.JobEdited e -> job.with(e.settings(), revision);
            case FarmEvent.JobDeleted _ -> job.takenAway(revision);
            case FarmEvent.JobRestored _ -> job.broughtBack(revision);
            case FarmEvent.BlocksAdded e -> BlockTasks.added(job, e.blocks(), e.at(), revision);
            case FarmEvent.BlockEdited e ->
                    BlockTasks.edited(job, e.block().block(), e.spec(), e.needs(), revision);
            case FarmEvent.TasksEdited e ->
                    BlockTasks.wished(job, e.block().block(), e.tasks(), e.wishes(), revision);
            case FarmEvent.TasksAdded e ->
                    BlockTasks.grown(job, e.block().block(), e.tasks(), e.at(), revision);
            case FarmEvent.TasksMoved e ->
                    changed(
                            job,
                            e.block().block(),
                            e.tasks(),
                            t -> t.movedTo(e.to(), e.at()),
                            revision);
            case FarmEvent.TasksPutBack e ->
                    changed(
                            job,
                            e.block().block(),
                            e.tasks(),
                            t -> t.putBack(e.was(), e.at()),
                            revision);
            case FarmEvent.TasksTurned e ->
                    changed(job, e.block().block(), e.tasks(), t -> t.turned(e.turn()), revision);
            case FarmEvent.TasksEnding e ->
                    changed(job, e.block().block(), e.tasks(), t -> t.endingIn(e.to()), revision);
        };
    }

    private static Job attempted(Job job, FarmEvent.OfAttempt event, long revision) {
        TaskAddress address = event.attempt().task();
        TaskSet one = TaskSet.of(address.task());
        int number = event.attempt().number();
        UnaryOperator<Task> change =
                switch (event) {
                    case FarmEvent.AttemptAssigned e ->
                            task -> task.assigned(number, e.worker(), e.at());
                    case FarmEvent.AttemptStarted _ -> task -> task.in(number).running();
                    case FarmEvent.AttemptProgressed e ->
                            task -> task.in(number).progressed(e.percent(), e.line());
                    case FarmEvent.AttemptEnded e ->
                            task -> task.in(number).ended(e.to(), e.exit(), e.at());
                };
        Job after = changed(job, address.block(), one, change, revision);
        return switch (event) {
            case FarmEvent.AttemptEnded e -> withFinished(job, after, e.at());
            case FarmEvent.AttemptAssigned e when !job.isCurrent() ->
                    current(e, withFinished(job, after, e.at()), revision);
            default -> after;
        };
    }

    /** A job that goes on is active; so is one to which something is appended. */
    static Job current(FarmEvent.OfJob event, Job job, long revision) {
        boolean appended =
                event instanceof FarmEvent.BlocksAdded || event instanceof FarmEvent.TasksAdded;
        return job.age() != Age.ACTIVE && (appended || job.finished().isNever())
                ? job.aged(Age.ACTIVE, job.modified(), revision)
                : job;
    }

    private static Job changed(
            Job job, int block, TaskSet tasks, UnaryOperator<Task> change, long revision) {
        return BlockTasks.changed(job, block, tasks, change, revision);
    }

    /** Notes when a job came to its end, and forgets it when the job goes on. */
    static Job withFinished(Job before, Job after, When at) {
        if (!isOver(after)) {
            return after.finished().isNever() ? after : after.withFinished(When.NEVER);
        }
        return isOver(before) && !before.finished().isNever() ? after : after.withFinished(at);
    }

    private static boolean isOver(Job job) {
        return switch (job.status()) {
            case DONE, FAILED, ABORTED, DELETED -> true;
            case PAUSED, RUNNING, INIT, WAITING, PENDING -> false;
        };
    }

    private static Job job(Farm farm, FarmEvent.OfJob event) {
        return job(farm, event.job());
    }

    private static Job job(Farm farm, JobNumber number) {
        return farm.jobs()
                .find(number)
                .orElseThrow(() -> new IllegalArgumentException("no job " + number));
    }
}
