package farmhand.farm;

import farmhand.farm.FarmEvent.NewBlock;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.task.Exit;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.testing.Specs;

import java.util.List;

/** A farm with one job, told step by step; each step is a revision and a second. */
final class Story {
    static final JobNumber JOB = JobNumber.FIRST;

    private Farm farm = Farm.EMPTY;

    /** A job of these blocks was submitted. */
    static Story of(NewBlock... blocks) {
        Story story = new Story();
        story.then(Specs.added(JOB, blocks));
        return story;
    }

    Farm farm() {
        return farm;
    }

    Job job() {
        return farm.jobs().find(JOB).orElseThrow();
    }

    Block block(int index) {
        return job().blocks().get(index);
    }

    Task task(int block, int index) {
        return block(block).tasks().task(index);
    }

    /** The time of the newest revision. */
    When now() {
        return new When(Specs.AT.micros() + 1_000_000 * farm.revision());
    }

    Story then(FarmEvent... events) {
        farm = farm.apply(List.of(events));
        return this;
    }

    Story blocksAdded(NewBlock... blocks) {
        return then(new FarmEvent.BlocksAdded(JOB, List.of(blocks), next()));
    }

    Story tasksAdded(int block, String... names) {
        return then(new FarmEvent.TasksAdded(at(block), Specs.listed(names), next()));
    }

    Story edited(JobSettings settings) {
        return then(new FarmEvent.JobEdited(JOB, settings, next()));
    }

    Story paused() {
        JobSettings settings = job().settings();
        return edited(settings.with(settings.wishes().withPaused(true)));
    }

    Story deleted() {
        return then(new FarmEvent.JobDeleted(JOB, next()));
    }

    /** Tasks of a block, such as {@code 0-8,13}, were moved by hand. */
    Story moved(int block, String tasks, TaskState to) {
        return then(new FarmEvent.TasksMoved(at(block), TaskSet.parse(tasks), to, next()));
    }

    Story ending(int block, String tasks, TaskState to) {
        return then(new FarmEvent.TasksEnding(at(block), TaskSet.parse(tasks), to, next()));
    }

    /** A worker was chosen for the next attempt of the task. */
    Story assigned(int block, int task) {
        TaskAddress address = at(block).task(task);
        return then(
                new FarmEvent.AttemptAssigned(
                        address.attempt(task(block, task).tries() + 1), "box", "render", next()));
    }

    Story started(int block, int task) {
        return then(new FarmEvent.AttemptStarted(newest(block, task)));
    }

    Story progressed(int block, int task, int percent, String line) {
        return then(new FarmEvent.AttemptProgressed(newest(block, task), percent, line));
    }

    Story ended(int block, int task, Exit exit, TaskState to) {
        return then(new FarmEvent.AttemptEnded(newest(block, task), exit, to, next()));
    }

    /** The task was assigned and ended well. */
    Story done(int block, int task) {
        return assigned(block, task).ended(block, task, Exit.DONE, TaskState.DONE);
    }

    private AttemptAddress newest(int block, int task) {
        return at(block).task(task).attempt(task(block, task).tries());
    }

    private When next() {
        return new When(now().micros() + 1_000_000);
    }

    private static BlockAddress at(int block) {
        return new BlockAddress(JOB, block);
    }
}
