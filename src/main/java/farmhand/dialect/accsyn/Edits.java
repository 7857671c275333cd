package farmhand.dialect.accsyn;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.BoundedJson;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.JobField;
import farmhand.farm.command.TaskEdit;
import farmhand.farm.command.TaskField;
import farmhand.farm.refusal.Refused;
import farmhand.farm.transfer.Parcel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is said otherwise of jobs and tasks. */
final class Edits {
    static final Set<String> JOB_KEYS =
            Set.of("status", "code", "name", "metadata", "parent", "destination");
    static final Set<String> TASK_KEYS = Set.of("status", "priority", "metadata");

    private static final Set<String> WHICH = Set.of("id", "uri");

    private Edits() {}

    /** Where the files of a job are to go now; not together with anything else. */
    static Optional<TaskField> destination(JsonNode data) {
        if (!data.isObject()) {
            return Optional.empty();
        }
        boolean again = data.path("status").asText("").equals("pending");
        if (!again && !data.has("destination")) {
            return Optional.empty();
        }
        if (data.size() > 1) {
            throw BoundedJson.placed(
                    "not_alone",
                    "The job is sent elsewhere and changed at once.",
                    "Make two calls of it.",
                    again ? "status" : "destination");
        }
        String to =
                again
                        ? Parcel.TO_BE_CHOSEN
                        : new Fields(data, Set.of("destination"))
                                .text("destination")
                                .orElse(Parcel.TO_BE_CHOSEN);
        return Optional.of(new TaskField.Destination(to));
    }

    static List<JobField> ofJob(JsonNode data, Farm farm) {
        Fields fields = new Fields(data, JOB_KEYS);
        List<JobField> edits = new ArrayList<>();
        fields.text("code")
                .or(() -> fields.text("name"))
                .map(JobField.Name::new)
                .ifPresent(edits::add);
        fields.text("parent")
                .map(queue -> new JobField.Queue(Lookup.queue(farm, queue)))
                .ifPresent(edits::add);
        if (fields.has("metadata")) {
            edits.add(new JobField.Meta(NewTasks.metadata(fields)));
        }
        fields.text("status").map(Words::jobStatus).ifPresent(edits::add);
        if (edits.isEmpty()) {
            throw nothing("job", JOB_KEYS);
        }
        return edits;
    }

    /** Of tasks of a job, which a list names one by one. */
    static List<TaskEdit> ofTasks(JsonNode list, Job job, Farm farm) {
        if (!list.isArray() || list.isEmpty()) {
            throw Refused.of(
                    "wrong_type",
                    "The data is not a list of tasks.",
                    "Write [{\"id\": …, \"status\": …}] with at least one.");
        }
        return Fields.elements(list, "data", one -> ofTask(one, which(one, job, farm)));
    }

    /** Of the task that is named elsewhere. */
    static TaskEdit ofTask(JsonNode data, TaskAddress task) {
        data.fieldNames().forEachRemaining(Edits::refuseFixed);
        Fields fields = new Fields(data, union());
        List<TaskField> edits = new ArrayList<>();
        fields.text("status")
                .map(word -> new TaskField.Status(Words.taskStatus(word)))
                .ifPresent(edits::add);
        fields.number("priority").map(TaskField.Priority::new).ifPresent(edits::add);
        if (fields.has("metadata")) {
            edits.add(new TaskField.Meta(NewTasks.metadata(fields)));
        }
        if (edits.isEmpty()) {
            throw nothing("task", TASK_KEYS);
        }
        return new TaskEdit(new Subject.OfTasks(task.inBlock(), TaskSet.of(task.task())), edits);
    }

    private static TaskAddress which(JsonNode one, Job job, Farm farm) {
        String id = one.path("id").asText("");
        String uri = one.path("uri").asText("");
        if (id.isEmpty() && uri.isEmpty()) {
            throw BoundedJson.placed(
                    "missing_field", "Which task is not said.", "Give its id or its uri.", "id");
        }
        return (id.isEmpty()
                        ? Lookup.task(farm, TaskUri.in(job.number(), uri))
                        : Lookup.task(farm, id))
                .filter(task -> task.job().number().equals(job.number()))
                .orElseThrow(() -> id.isEmpty() ? none(uri, job, "uri") : none(id, job, "id"))
                .address();
    }

    private static Refused none(String which, Job job, String at) {
        return BoundedJson.placed(
                "not_found",
                "Job " + job.number() + " has no task “" + BoundedJson.shortened(which) + "”.",
                "Find the tasks of the job first.",
                at);
    }

    private static void refuseFixed(String name) {
        if (TaskTable.ALL_NAMES.contains(name)
                && !TASK_KEYS.contains(name)
                && !WHICH.contains(name)) {
            throw BoundedJson.placed(
                    "not_writable",
                    "“" + name + "” of a task cannot be changed.",
                    "Change its status, priority or metadata; exclude it, and add another.",
                    name);
        }
    }

    private static Set<String> union() {
        return Set.of("status", "priority", "metadata", "id", "uri");
    }

    private static Refused nothing(String what, Set<String> keys) {
        return Refused.of(
                "missing_field",
                "Nothing is said of the " + what + ".",
                "Give " + String.join(", ", keys.stream().sorted().toList()) + ".");
    }
}
