package farmhand.engine.model;

import static farmhand.testing.AJob.aJob;

import farmhand.engine.model.ModelFarm.ModelBlock;
import farmhand.engine.model.ModelFarm.ModelJob;
import farmhand.engine.model.ModelFarm.Waits;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.farm.task.TaskState;
import farmhand.testing.ABlock;
import farmhand.testing.AJob;
import farmhand.testing.Specs;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Does the same to the farm and on paper, and tells what. */
final class RandomDeeds {
    private static final int MOST_JOBS = 8;
    private static final List<Waits> WAITS = List.of(Waits.values());
    private static final List<End> ENDS =
            List.of(End.DONE, End.DONE, End.DONE, End.FAILED, End.FAILED, End.CANNOT_START);

    private final Random random;
    private final ModelFarm model;
    private final KilledFarm farm;

    RandomDeeds(Random random, ModelFarm model, KilledFarm farm) {
        this.random = random;
        this.model = model;
        this.farm = farm;
    }

    String next() {
        int dice = random.nextInt(100);
        List<Integer> live = model.live();
        if (live.isEmpty() || (dice < 10 && live.size() < MOST_JOBS)) {
            return submit();
        }
        int number = live.get(random.nextInt(live.size()));
        if (dice < 15) {
            return append(number);
        }
        return dice < 50 || farm.running().isEmpty() ? act(number) : end();
    }

    private String submit() {
        AJob job = aJob();
        ModelJob onPaper = new ModelJob();
        int tasks = 1 + random.nextInt(6);
        int blocks = 1 + random.nextInt(3);
        for (int i = 0; i < blocks; i++) {
            Waits waits = i == 0 ? Waits.NOT : WAITS.get(random.nextInt(WAITS.size()));
            int failures = 1 + random.nextInt(2);
            boolean isList = i == blocks - 1 && waits != Waits.BY_FRAME;
            ABlock block =
                    isList
                            ? ABlock.aListBlock("b" + i, tasks)
                            : ABlock.aBlock("b" + i, "1-" + tasks);
            job = job.with(waiting(block, waits, "b" + (i - 1)).maxFailures(failures));
            onPaper.blocks.add(new ModelBlock(tasks, isList, waits, failures));
        }
        model.jobs.add(onPaper);
        return done(new Command.Submit(job.spec()));
    }

    private static ABlock waiting(ABlock block, Waits waits, String other) {
        return switch (waits) {
            case NOT -> block;
            case WHOLE -> block.after(other);
            case BY_FRAME -> block.afterFramesOf(other);
        };
    }

    /** Numeric blocks refuse it. */
    private String append(int number) {
        List<ModelBlock> blocks = model.job(number).blocks;
        BlockAddress last = new BlockAddress(new JobNumber(number), blocks.size() - 1);
        if (blocks.getLast().isList) {
            blocks.getLast().append(2);
        }
        return done(new Command.AppendTasks(last, Specs.listed("more", "again")));
    }

    private String act(int number) {
        ModelJob job = model.job(number);
        return switch (random.nextInt(12)) {
            case 0 -> onJob(new Verb.Pause(false), number, job::pause);
            case 1 -> onJob(new Verb.Pause(true), number, job::pauseAndStop);
            case 2, 3, 4 -> onJob(new Verb.Resume(), number, job::resume);
            case 5 -> onJob(new Verb.Abort(), number, job::abort);
            case 6 ->
                    job.isMet() || random.nextInt(4) == 0
                            ? onJob(new Verb.Delete(), number, job::delete)
                            : onJob(new Verb.Resume(), number, job::resume);
            case 7, 8 -> onJob(new Verb.Retry(Verb.Which.FAILED), number, job::retry);
            case 9 -> onTasks(new Verb.Hold(), number, task -> task.put(TaskState.HELD));
            case 10 -> onTasks(new Verb.Exclude(), number, task -> task.put(TaskState.EXCLUDED));
            default -> onTasks(new Verb.Include(), number, ModelTask::include);
        };
    }

    private String onJob(Verb verb, int number, Runnable onPaper) {
        onPaper.run();
        return done(Command.act(verb, List.of(new Subject.OfJob(new JobNumber(number)))));
    }

    private String onTasks(Verb verb, int number, Consumer<ModelTask> onPaper) {
        List<ModelBlock> blocks = model.job(number).blocks;
        int block = random.nextInt(blocks.size());
        List<ModelTask> tasks = blocks.get(block).tasks;
        int from = random.nextInt(tasks.size());
        int to = from + 1 + random.nextInt(tasks.size() - from);
        tasks.subList(from, to).forEach(onPaper);
        BlockAddress at = new BlockAddress(new JobNumber(number), block);
        return done(Command.act(verb, List.of(new Subject.OfTasks(at, TaskSet.range(from, to)))));
    }

    private String done(Command command) {
        return farm.send(command) + " to " + command;
    }

    /** What was asked to stop does, but for one that had ended well before. */
    private String end() {
        List<AttemptAddress> running = farm.running();
        AttemptAddress attempt = running.get(random.nextInt(running.size()));
        End end = ENDS.get(random.nextInt(ENDS.size()));
        boolean isStopped = model.task(attempt.task()).goal.isPresent();
        End now = isStopped && end != End.DONE ? End.STOPPED : end;
        farm.end(attempt, Exit.of(now, ""));
        model.end(attempt.task(), now);
        return attempt + " ended: " + now;
    }
}
