package farmhand.farm.address;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a task is: {@code 214/0/17}.
 *
 * @param job its job
 * @param block index of its block
 * @param task its index in the block, from 0; never used twice
 */
public record TaskAddress(JobNumber job, int block, int task) {
    private static final Pattern ID = Pattern.compile("[0-9]{24}");
    private static final int BLOCK_AT = 8;
    private static final int TASK_AT = 14;

    public TaskAddress {
        if (block < 0 || task < 0) {
            throw new IllegalArgumentException("task address " + block + "/" + task);
        }
    }

    /** Reads {@code job/block/task}, or the 24-digit id made from it. */
    public static TaskAddress parse(String text) {
        if (ID.matcher(text).matches()) {
            return ofId(text);
        }
        int[] parts = Addresses.parts(text, 3);
        return new TaskAddress(new JobNumber(parts[0]), parts[1], parts[2]);
    }

    private static TaskAddress ofId(String id) {
        long job = Long.parseLong(id.substring(0, BLOCK_AT));
        long block = Long.parseLong(id.substring(BLOCK_AT, TASK_AT));
        long task = Long.parseLong(id.substring(TASK_AT));
        if (block == 0 || task > Integer.MAX_VALUE) {
            throw Addresses.bad(id);
        }
        return new TaskAddress(new JobNumber((int) job), (int) block - 1, (int) task);
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
