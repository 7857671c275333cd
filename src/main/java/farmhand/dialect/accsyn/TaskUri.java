package farmhand.dialect.accsyn;

import farmhand.dialect.BoundedJson;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.refusal.Refused;
import farmhand.query.PlacedTask;

/**
 * A task's name within its job: {@code 17} in the first block, {@code 1/17} in the second. It never
 * changes, whatever is appended.
 */
final class TaskUri {
    private TaskUri() {}

    static String of(PlacedTask task) {
        int block = task.block().index();
        return block == 0 ? Integer.toString(task.index()) : block + "/" + task.index();
    }

    static TaskAddress in(JobNumber job, String uri) {
        try {
            return TaskAddress.parse(job + (uri.contains("/") ? "/" : "/0/") + uri);
        } catch (Refused _) {
            throw BoundedJson.placed(
                    "bad_address",
                    "“" + BoundedJson.shortened(uri) + "” is no uri of a task.",
                    "Give the uri or the id as find tells it.",
                    "uri");
        }
    }
}
