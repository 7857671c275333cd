package farmhand.dialect.accsyn;

import farmhand.dialect.BoundedJson;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.refusal.Refused;
import farmhand.query.PlacedTask;

import java.util.Optional;

/** Things by their ids. An id that was never ours is the id of nothing. */
final class Lookup {
    private Lookup() {}

    static Optional<Job> job(Farm farm, String id) {
        try {
            return farm.job(JobNumber.parse(id));
        } catch (Refused _) {
            return Optional.empty();
        }
    }

    static Job jobThere(Farm farm, String id) {
        return job(farm, id)
                .orElseThrow(
                        () ->
                                Refused.of(
                                        "not_found",
                                        "There is no job “" + BoundedJson.shortened(id) + "”.",
                                        "Find it first; its id is 24 digits."));
    }

    static Optional<PlacedTask> task(Farm farm, String id) {
        try {
            return task(farm, TaskAddress.parse(id));
        } catch (Refused _) {
            return Optional.empty();
        }
    }

    static Optional<PlacedTask> task(Farm farm, TaskAddress address) {
        return farm.job(address.job())
                .filter(job -> address.block() < job.blocks().size())
                .filter(job -> address.task() < block(job, address).tasks().size())
                .map(job -> new PlacedTask(job, block(job, address), address.task()));
    }

    private static Block block(Job job, TaskAddress address) {
        return job.blocks().get(address.block());
    }

    /** The name of the queue that is meant by an id, a name or a uri. */
    static String queue(Farm farm, String text) {
        String last = text.substring(text.lastIndexOf('/') + 1);
        return farm.policy().queues().keySet().stream()
                .filter(name -> Workspace.queue(name).equals(last))
                .findFirst()
                .orElse(last);
    }
}
