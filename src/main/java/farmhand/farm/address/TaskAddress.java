package farmhand.farm.address;

import java.util.Locale;

/**
 * Where a task is: {@code 214/0/17}.
 *
 * @param job its job
 * @param block index of its block
 * @param task its index in the block, from 0; never used twice
 */
public record TaskAddress(JobNumber job, int block, int task) {
    public TaskAddress {
        if (block < 0 || task < 0) {
            throw new IllegalArgumentException("task address " + block + "/" + task);
        }
    }

    /** Reads {@code job/block/task}. */
    public static TaskAddress parse(String text) {
        int[] parts = Addresses.parts(text, 3);
        return new TaskAddress(new JobNumber(parts[0]), parts[1], parts[2]);
    }

    /** The block it stands in. */
    public BlockAddress inBlock() {
        return new BlockAddress(job, block);
    }

    /** Its attempt with that number, from 1. */
    public AttemptAddress attempt(int number) {
        return new AttemptAddress(this, number);
    }

    /** 24 digits: 8 of the job, 6 of the block + 1, 10 of the index. */
    public String id() {
        return String.format(Locale.ROOT, "%08d%06d%010d", job.value(), block + 1, task);
    }

    @Override
    public String toString() {
        return job + "/" + block + "/" + task;
    }
}
