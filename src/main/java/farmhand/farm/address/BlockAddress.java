package farmhand.farm.address;

/**
 * Where a block is: {@code 214/0}.
 *
 * @param job its job
 * @param block its index in the job, from 0, in submit order
 */
public record BlockAddress(JobNumber job, int block) {
    public BlockAddress {
        if (block < 0) {
            throw new IllegalArgumentException("block index " + block);
        }
    }

    /** Reads {@code job/block}. */
    public static BlockAddress parse(String text) {
        int[] parts = Addresses.parts(text, 2);
        return new BlockAddress(new JobNumber(parts[0]), parts[1]);
    }

    /** The task of this block with that index. */
    public TaskAddress task(int index) {
        return new TaskAddress(job, block, index);
    }

    @Override
    public String toString() {
        return job + "/" + block;
    }
}
