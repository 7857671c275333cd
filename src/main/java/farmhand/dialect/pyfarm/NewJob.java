package farmhand.dialect.pyfarm;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.BoundedJson;
import farmhand.farm.address.JobNumber;
import farmhand.farm.command.Command;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.Pace;
import farmhand.farm.spec.TaskCommand;
import farmhand.farm.spec.TaskOrder;
import farmhand.farm.time.TimeLimits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code POST /jobs/}: one block of frames, of the service that the job type names. */
public final class NewJob {
    private static final List<String> COLUMNS =
            List.of(
                    "title",
                    "jobtype",
                    "start",
                    "end",
                    "by",
                    "priority",
                    "requeue",
                    "batch",
                    "cpus",
                    "maximum_agents",
                    "hidden",
                    "environ",
                    "data",
                    "notes",
                    "user",
                    "jobqueue",
                    "parents");

    /** The variable that holds the job's data. */
    static final String DATA = "FARMHAND_JOB_DATA";

    private static final int USUAL_REQUEUE = 3;

    private NewJob() {}

    /**
     * Reads one; throws {@link Refused} where it cannot be one.
     *
     * @param commands what is run for a task of each job type there is
     */
    public static Command.Submit read(String text, Map<String, String> commands) {
        Body body = Body.of(text, COLUMNS);
        String jobType = body.required("jobtype");
        if (!commands.containsKey(jobType)) {
            throw Refused.of(
                    "not_found",
                    "There is no job type “" + BoundedJson.shortened(jobType) + "”.",
                    "GET /jobtypes/ lists those that are there.");
        }
        JobWishes wishes =
                JobWishes.USUAL
                        .withHidden(body.flag("hidden").orElse(false))
                        .withNote(body.text("notes").orElse(""))
                        .withMaxRunning(agents(body))
                        .withQueue(body.text("jobqueue").orElse(JobWishes.USUAL_QUEUE));
        BlockSpec block =
                new BlockSpec(
                        jobType,
                        Frames.read(body).work(commands.getOrDefault(jobType, "")),
                        new Execution(
                                jobType, TaskCommand.of(""), "", "", environment(body), List.of()),
                        List.of(),
                        limits(body),
                        Metadata.NONE);
        return new Command.Submit(
                new JobSpec(
                        body.required("title"),
                        body.text("user").orElse(""),
                        Priorities.of(body).orElse(JobSpec.AS_USER),
                        wishes,
                        parents(body),
                        Metadata.NONE,
                        List.of(block)));
    }

    private static BlockLimits limits(Body body) {
        return new BlockLimits(
                0,
                Counts.requeue(body).orElse(new Limit(USUAL_REQUEUE + 1)),
                Limit.NONE,
                Counts.cpus(body).orElse(0),
                TimeLimits.NONE,
                new Pace(Counts.batch(body).orElse(1), new TaskOrder.Ascending(), Limit.NONE));
    }

    private static Limit agents(Body body) {
        return body.number("maximum_agents").map(Limit::new).orElse(Limit.NONE);
    }

    /** Jobs by id, each alone or as {@code {"id": 3}}. */
    private static List<NeedSpec.OnJobs> parents(Body body) {
        List<NeedSpec.OnJobs> parents = new ArrayList<>();
        for (JsonNode parent : body.list("parents")) {
            JsonNode id = parent.isObject() ? parent.path("id") : parent;
            if (!id.canConvertToInt() || id.intValue() < 1) {
                throw Body.bad(
                        "A parent is “" + BoundedJson.shortened(parent.toString()) + "”.",
                        "Send the ids of jobs.",
                        "parents");
            }
            parents.add(new NeedSpec.OnJob(new JobNumber(id.intValue())));
        }
        return parents;
    }

    private static Environment environment(Body body) {
        Map<String, String> variables = new TreeMap<>();
        body.object("environ")
                .ifPresent(
                        environ ->
                                environ.properties()
                                        .forEach(
                                                one ->
                                                        variables.put(
                                                                one.getKey(),
                                                                text(one.getValue()))));
        body.object("data").ifPresent(data -> variables.put(DATA, data.toString()));
        return new Environment(variables);
    }

    private static String text(JsonNode value) {
        if (!value.isTextual()) {
            throw Body.bad(
                    "A variable in “environ” is no text.",
                    "Put values between double quotes.",
                    "environ");
        }
        return value.textValue();
    }
}
