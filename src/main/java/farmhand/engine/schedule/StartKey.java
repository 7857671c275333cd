package farmhand.engine.schedule;

import farmhand.farm.JobPlace;

import java.util.Comparator;

/**
 * Where a task stands among all that may start: the farm's one order.
 *
 * @param now whether a person wants it run at once; such tasks go before all others
 * @param job the place of its job
 * @param inJob its place in its job
 * @param block index of its block
 */
record StartKey(boolean now, JobPlace job, InJob inJob, int block) implements Comparable<StartKey> {
    private static final Comparator<StartKey> ORDER =
            Comparator.comparing(StartKey::now, Comparator.reverseOrder())
                    .thenComparing(StartKey::job, JobPlace.STANDING)
                    .thenComparing(StartKey::inJob, InJob.BEFORE_BLOCKS)
                    .thenComparing(key -> key.job().number())
                    .thenComparingInt(StartKey::block)
                    .thenComparing(StartKey::inJob, InJob.IN_BLOCK);

    @Override
    public int compareTo(StartKey other) {
        return ORDER.compare(this, other);
    }

    /**
     * Where a task stands in its job, so that a change of the job's place changes none of these.
     *
     * @param first whether a person wants it to go before the others of its job
     * @param priority its own, or its block's; higher first
     * @param due when it may start at the earliest: its not-before, or when it was submitted
     * @param failures how often it failed, only where it has a not-before; 0 otherwise
     * @param rank its place by the order of its block's tasks; no two of a block are equal
     * @param task its index
     */
    record InJob(boolean first, int priority, long due, int failures, int rank, int task)
            implements Comparable<InJob> {
        private static final Comparator<InJob> BEFORE_BLOCKS =
                Comparator.comparing(InJob::first, Comparator.reverseOrder())
                        .thenComparing(InJob::priority, Comparator.reverseOrder())
                        .thenComparingLong(InJob::due)
                        .thenComparingInt(InJob::failures);

        private static final Comparator<InJob> IN_BLOCK = Comparator.comparingInt(InJob::rank);

        private static final Comparator<InJob> ORDER = BEFORE_BLOCKS.thenComparing(IN_BLOCK);

        @Override
        public int compareTo(InJob other) {
            return ORDER.compare(this, other);
        }
    }
}
