package farmhand.engine.rules.refuse;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.Mirrored;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskSet;
import farmhand.farm.policy.Policy;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;

/** Finds what a command names, or refuses with {@code not_found}. */
public final class Lookup {
    private Lookup() {}

    /** The job of that number, which is there and kept by this farm alone. */
    public static Job job(Farm farm, JobNumber number) {
        Job job = farm.job(number).orElseThrow(() -> missing(farm, number));
        if (job.isMirrored()) {
            throw new Refused(
                    Rejection.of(
                                    "kept_elsewhere",
                                    "Job %s is kept in %s, which knows no such thing."
                                            .formatted(number, job.queue()),
                                    "It can be activated, retried and deleted; to hold it back,"
                                            + " pause its queue.")
                            .about(number.toString()));
        }
        return job;
    }

    /** The block of that address, of such a job. */
    public static Block block(Farm farm, BlockAddress address) {
        Job job = job(farm, address.job());
        int count = job.blocks().size();
        if (address.block() >= count) {
            throw notFound(
                    "Job " + job.number() + " has no block " + address.block() + ".",
                    count == 1
                            ? "Its only block is " + job.number() + "/0."
                            : "Its blocks are "
                                    + job.number()
                                    + "/0 to "
                                    + job.number()
                                    + "/"
                                    + (count - 1)
                                    + ".",
                    address.toString());
        }
        return job.blocks().get(address.block());
    }

    /** The same, which has all of {@code tasks}. */
    public static Block blockWith(Farm farm, BlockAddress address, TaskSet tasks) {
        Block block = block(farm, address);
        int count = block.tasks().size();
        if (!tasks.isEmpty() && tasks.last() >= count) {
            throw notFound(
                    "Block " + address + " has no task " + tasks.last() + ".",
                    count == 1
                            ? "Its only task is " + address + "/0."
                            : "Its tasks are "
                                    + address
                                    + "/0 to "
                                    + address
                                    + "/"
                                    + (count - 1)
                                    + ".",
                    address + "/" + tasks);
        }
        return block;
    }

    /** The name of a queue as it is kept. */
    public static String queue(Farm farm, String written) {
        String name = Policy.queueName(written);
        if (Mirrored.isQueue(name)) {
            throw new Refused(
                    Rejection.of(
                                    "kept_elsewhere",
                                    "Queue “%s” stands for a directory that is not served, or that jobs cannot be moved to."
                                            .formatted(written),
                                    "Submit the job to it while the farm serves it with --cgkit.")
                            .within("queue"));
        }
        if (!farm.policy().queues().containsKey(name)) {
            throw new Refused(
                    Rejection.of(
                                    "unknown_queue",
                                    "There is no queue “" + written + "”.",
                                    "Use one of "
                                            + String.join(", ", farm.policy().queues().keySet())
                                            + ".")
                            .within("queue"));
        }
        return name;
    }

    private static Refused missing(Farm farm, JobNumber number) {
        boolean deleted = farm.jobs().find(number).isPresent();
        return notFound(
                deleted ? "Job " + number + " was deleted." : "There is no job " + number + ".",
                "List the jobs to see their numbers.",
                number.toString());
    }

    private static Refused notFound(String message, String remedy, String subject) {
        return new Refused(Rejection.of("not_found", message, remedy).about(subject));
    }
}
