package farmhand.server.pyfarm;

import farmhand.farm.Job;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.link.FarmHost;

import java.util.Optional;

/**
 * Jobs by their number or title, and tasks by their id.
 *
 * @param host where
 */
record Lookup(FarmHost host) {
    private static final String NUMBER = "[0-9]{1,24}";

    /** Of several with a title the newest. */
    Job job(String word) {
        Optional<Job> byNumber =
                word.matches(NUMBER) ? host.farm().job(JobNumber.parse(word)) : Optional.empty();
        return byNumber.or(
                        () ->
                                host.farm().jobs().stream()
                                        .filter(job -> !job.deleted())
                                        .filter(job -> job.settings().name().equals(word))
                                        .reduce((_, newer) -> newer))
                .orElseThrow(() -> Refusals.notFound("job “" + word + "”"));
    }

    /** One of that job and no other. */
    TaskAddress task(Job job, String id) {
        TaskAddress task = TaskAddress.parse(id);
        if (!task.job().equals(job.number()) || host.farm().task(task).isEmpty()) {
            throw Refusals.notFound("task “" + id + "” in job " + job.number());
        }
        return task;
    }
}
