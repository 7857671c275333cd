package farmhand.engine.model;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.task.End;
import farmhand.farm.task.TaskState;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A farm on paper: jobs of blocks of tasks, and which of these may run. */
final class ModelFarm {
    /** Jobs are numbered from here. */
    static final int FIRST_JOB = 2;

    final List<ModelJob> jobs = new ArrayList<>();

    /** A job on paper. */
    static final class ModelJob {
        final List<ModelBlock> blocks = new ArrayList<>();
        boolean paused;
        boolean aborted;
        boolean deleted;

        List<ModelTask> tasks() {
            return blocks.stream().flatMap(block -> block.tasks.stream()).toList();
        }

        void pause() {
            paused |= !aborted;
        }

        void pauseAndStop() {
            pause();
            if (!aborted) {
                tasks().forEach(ModelTask::stop);
            }
        }

        void resume() {
            paused &= aborted;
        }

        void abort() {
            if (!isMet()) {
                aborted = true;
                tasks().forEach(ModelTask::stop);
            }
        }

        void delete() {
            deleted = true;
            tasks().forEach(ModelTask::stop);
        }

        void retry() {
            aborted = false;
            tasks().forEach(ModelTask::retry);
        }

        boolean isMet() {
            return tasks().stream().allMatch(task -> task.state.isMet());
        }
    }

    /** How a block waits for the one before it. */
    enum Waits {
        NOT,
        WHOLE,
        BY_FRAME
    }

    /** A block on paper. */
    static final class ModelBlock {
        final List<ModelTask> tasks = new ArrayList<>();
        final boolean isList;
        final Waits waits;
        final int maxFailures;

        ModelBlock(int tasks, boolean isList, Waits waits, int maxFailures) {
            this.isList = isList;
            this.waits = waits;
            this.maxFailures = maxFailures;
            append(tasks);
        }

        void append(int more) {
            IntStream.range(0, more).forEach(_ -> tasks.add(new ModelTask()));
        }
    }

    ModelJob job(int number) {
        return jobs.get(number - FIRST_JOB);
    }

    ModelTask task(TaskAddress at) {
        return job(at.job().value()).blocks.get(at.block()).tasks.get(at.task());
    }

    /** An attempt of that task ended. */
    void end(TaskAddress at, End end) {
        task(at).end(end, job(at.job().value()).blocks.get(at.block()).maxFailures);
    }

    /** Numbers of the jobs that nobody deleted. */
    List<Integer> live() {
        return IntStream.range(FIRST_JOB, FIRST_JOB + jobs.size())
                .filter(number -> !job(number).deleted)
                .boxed()
                .toList();
    }

    /** Whether it may be started now. */
    boolean mayStart(TaskAddress at) {
        ModelJob job = job(at.job().value());
        return !job.paused
                && !job.aborted
                && !job.deleted
                && task(at).state == TaskState.OPEN
                && isFree(job, at);
    }

    private static boolean isFree(ModelJob job, TaskAddress at) {
        ModelBlock block = job.blocks.get(at.block());
        return switch (block.waits) {
            case NOT -> true;
            case WHOLE ->
                    job.blocks.get(at.block() - 1).tasks.stream()
                            .allMatch(task -> task.state.isMet());
            case BY_FRAME -> job.blocks.get(at.block() - 1).tasks.get(at.task()).state.isMet();
        };
    }

    /** All that runs. */
    List<TaskAddress> running() {
        return addresses().stream().filter(at -> task(at).isRunning()).toList();
    }

    /** Of all tasks but those of deleted jobs that nothing runs of any more. */
    List<TaskAddress> addresses() {
        List<TaskAddress> all = new ArrayList<>();
        for (int number = FIRST_JOB; number < FIRST_JOB + jobs.size(); number++) {
            ModelJob job = job(number);
            if (!job.deleted || job.tasks().stream().anyMatch(ModelTask::isRunning)) {
                addAll(new JobNumber(number), job, all);
            }
        }
        return all;
    }

    private static void addAll(JobNumber number, ModelJob job, List<TaskAddress> all) {
        for (int block = 0; block < job.blocks.size(); block++) {
            for (int task = 0; task < job.blocks.get(block).tasks.size(); task++) {
                all.add(new TaskAddress(number, block, task));
            }
        }
    }
}
