package farmhand.farm.address;

/**
 * What a command is about, as users address it: a job {@code 3}, a block {@code 3/0}, tasks {@code
 * 3/0/10-20}.
 */
public sealed interface Subject {
    /** The job it stands in. */
    JobNumber job();

    /** A whole job. */
    record OfJob(JobNumber job) implements Subject {
        @Override
        public String toString() {
            return job.toString();
        }
    }

    /** A whole block. */
    record OfBlock(BlockAddress block) implements Subject {
        @Override
        public JobNumber job() {
            return block.job();
        }

        @Override
        public String toString() {
            return block.toString();
        }
    }

    /** Some tasks of one block. */
    record OfTasks(BlockAddress block, TaskSet tasks) implements Subject {
        @Override
        public JobNumber job() {
            return block.job();
        }

        @Override
        public String toString() {
            return block + "/" + tasks;
        }
    }

    /** Reads an address as users write it. */
    static Subject parse(String text) {
        String[] words = text.split("/", -1);
        JobNumber job = JobNumber.parse(words[0]);
        if (words.length == 1) {
            return new OfJob(job);
        }
        BlockAddress block = new BlockAddress(job, Addresses.index(words[1], text));
        return switch (words.length) {
            case 2 -> new OfBlock(block);
            case 3 -> new OfTasks(block, TaskSet.parse(words[2]));
            default -> throw Addresses.bad(text);
        };
    }
}
