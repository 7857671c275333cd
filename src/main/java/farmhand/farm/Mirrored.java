package farmhand.farm;

import farmhand.farm.policy.Policy;

/**
 * How jobs are told apart whose truth is kept elsewhere: they stand in a queue that stands for the
 * place they are kept in, and for no other job.
 */
public final class Mirrored {
    private static final String MARK = "cgkit:";

    private Mirrored() {}

    /** The queue of the jobs kept in {@code place}, as the names of queues are kept. */
    public static String queue(String place) {
        return Policy.queueName(MARK + place);
    }

    /** Whether jobs in that queue are kept elsewhere. */
    public static boolean isQueue(String queue) {
        return queue.startsWith(MARK);
    }

    /** What stands for the service of a task of a kind that only other programs can run. */
    public static String foreign(String kind) {
        return MARK + kind;
    }

    /** Whether only other programs can run tasks of that service. */
    public static boolean isForeign(String service) {
        return service.startsWith(MARK);
    }

    /** The kind that {@link #foreign} was told. */
    public static String kind(String service) {
        return service.substring(MARK.length());
    }
}
