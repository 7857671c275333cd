package farmhand.dialect.live.frame;

import farmhand.dialect.live.json.DialectException;
import farmhand.farm.address.JobNumber;
import farmhand.farm.view.BlockView;
import farmhand.farm.view.JobView;
import farmhand.farm.view.WholeJob;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Jobs and blocks as they were last told. */
final class KnownJobs {
    private final Map<JobNumber, Known> jobs = new HashMap<>();
    private final Set<JobNumber> inSnapshot = new HashSet<>();

    /** A job and its blocks, which change one by one. */
    private record Known(JobView job, List<BlockView> blocks) {
        static Known of(WholeJob whole) {
            return new Known(whole.job(), new ArrayList<>(whole.blocks()));
        }
    }

    void snapshot(List<WholeJob> part, boolean more) {
        for (WholeJob job : part) {
            add(job);
            inSnapshot.add(job.job().number());
        }
        if (!more) {
            jobs.keySet().retainAll(inSnapshot);
            inSnapshot.clear();
        }
    }

    void add(WholeJob job) {
        jobs.put(job.job().number(), Known.of(job));
    }

    void remove(JobNumber job) {
        jobs.remove(job);
    }

    Optional<JobView> job(JobNumber number) {
        return Optional.ofNullable(jobs.get(number)).map(Known::job);
    }

    void set(JobView job) {
        jobs.put(job.number(), new Known(job, known(job.number()).blocks()));
    }

    Optional<BlockView> block(JobNumber job, int index) {
        List<BlockView> blocks = known(job).blocks();
        return index < blocks.size() ? Optional.of(blocks.get(index)) : Optional.empty();
    }

    /** Puts the block in the place of its index, or behind the last. */
    void set(JobNumber job, BlockView block) {
        List<BlockView> blocks = known(job).blocks();
        if (block.index() == blocks.size()) {
            blocks.add(block);
        } else if (block.index() < blocks.size()) {
            blocks.set(block.index(), block);
        } else {
            throw new DialectException("Blocks of job " + job + " came out of order.");
        }
    }

    private Known known(JobNumber number) {
        Known known = jobs.get(number);
        if (known == null) {
            throw new DialectException("Job " + number + " changed, and was never told.");
        }
        return known;
    }
}
