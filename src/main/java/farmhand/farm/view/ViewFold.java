package farmhand.farm.view;

import farmhand.farm.ByNumber;
import farmhand.farm.address.JobNumber;

import java.util.ArrayList;
import java.util.List;

/** What each change does to the jobs a reader knows. */
final class ViewFold {
    private ViewFold() {}

    static ByNumber<WholeJob> apply(ByNumber<WholeJob> jobs, ViewChange change) {
        return switch (change) {
            case ViewChange.JobAdded(WholeJob job) -> jobs.with(job.job().number(), job);
            case ViewChange.JobRemoved(JobNumber job, _) -> jobs.without(job);
            case ViewChange.JobSet(_, JobView after) -> set(jobs, after);
            case ViewChange.JobRestated(JobView job) -> set(jobs, job);
            case ViewChange.BlocksAdded(JobNumber job, List<BlockView> more) ->
                    jobs.with(job, added(known(jobs, job), more));
            case ViewChange.BlockSet(JobNumber job, _, BlockView after) ->
                    jobs.with(job, set(known(jobs, job), after));
            case ViewChange.BlockRestated(JobNumber job, BlockView block) ->
                    jobs.with(job, set(known(jobs, job), block));
            case ViewChange.RunsSet _ -> jobs;
            case ViewChange.TasksSet _ -> jobs;
            case ViewChange.TasksAdded _ -> jobs;
            case ViewChange.OfPolicy _ -> jobs;
        };
    }

    private static ByNumber<WholeJob> set(ByNumber<WholeJob> jobs, JobView job) {
        return jobs.with(job.number(), new WholeJob(job, known(jobs, job.number()).blocks()));
    }

    private static WholeJob set(WholeJob job, BlockView block) {
        if (block.index() >= job.blocks().size()) {
            throw new IllegalArgumentException(
                    "block " + job.job().number() + "/" + block.index() + " was never told of");
        }
        List<BlockView> blocks = new ArrayList<>(job.blocks());
        blocks.set(block.index(), block);
        return new WholeJob(job.job(), blocks);
    }

    private static WholeJob added(WholeJob job, List<BlockView> more) {
        List<BlockView> blocks = new ArrayList<>(job.blocks());
        for (BlockView block : more) {
            if (block.index() != blocks.size()) {
                throw new IllegalArgumentException(
                        "block " + job.job().number() + "/" + block.index() + " comes out of turn");
            }
            blocks.add(block);
        }
        return new WholeJob(job.job(), blocks);
    }

    private static WholeJob known(ByNumber<WholeJob> jobs, JobNumber number) {
        WholeJob job = jobs.get(number);
        if (job == null) {
            throw new IllegalArgumentException("job " + number + " was never told of");
        }
        return job;
    }
}
