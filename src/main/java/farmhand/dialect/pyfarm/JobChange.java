package farmhand.dialect.pyfarm;

import farmhand.dialect.BoundedJson;
import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.command.BlockField;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.spec.Limit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code POST /jobs/{id}}: columns of a job that are to be otherwise. */
public final class JobChange {
    private static final List<String> COLUMNS =
            List.of(
                    "title",
                    "priority",
                    "state",
                    "hidden",
                    "notes",
                    "user",
                    "jobqueue",
                    "maximum_agents",
                    "requeue",
                    "batch",
                    "cpus",
                    "start",
                    "end",
                    "by");

    private JobChange() {}

    /**
     * Reads one; throws {@link farmhand.farm.refusal.Refused} where it cannot be one.
     *
     * @param commands what is run for a task of each job type there is
     * @return what changes it, all or nothing; none where nothing is said
     */
    public static Optional<Command> read(Job job, String text, Map<String, String> commands) {
        Body body = Body.of(text, COLUMNS);
        List<Command> all = new ArrayList<>();
        List<JobField> fields = ofJob(body);
        if (!fields.isEmpty()) {
            all.add(new Command.EditJob(job.number(), fields));
        }
        List<BlockField> counts = ofBlocks(body);
        if (!counts.isEmpty()) {
            job.blocks().stream()
                    .map(block -> new BlockAddress(job.number(), block.index()))
                    .map(block -> new Command.EditBlock(block, counts))
                    .forEach(all::add);
        }
        if (body.has("start") || body.has("end") || body.has("by")) {
            String service = job.blocks().getFirst().spec().how().service();
            Frames wanted = Frames.read(body, JobFrames.span(job));
            all.addAll(FrameChange.commands(job, wanted, commands.getOrDefault(service, "")));
        }
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.size() == 1 ? all.getFirst() : new Command.Together(all));
    }

    private static List<BlockField> ofBlocks(Body body) {
        List<BlockField> fields = new ArrayList<>();
        Counts.requeue(body).map(BlockField.MaxFailures::new).ifPresent(fields::add);
        Counts.batch(body).map(BlockField.Bucket::new).ifPresent(fields::add);
        Counts.cpus(body).map(BlockField.Slots::new).ifPresent(fields::add);
        return fields;
    }

    private static List<JobField> ofJob(Body body) {
        List<JobField> fields = new ArrayList<>();
        body.text("title").map(JobField.Name::new).ifPresent(fields::add);
        body.text("user").map(JobField.User::new).ifPresent(fields::add);
        Priorities.of(body).map(JobField.Priority::new).ifPresent(fields::add);
        body.text("jobqueue").map(JobField.Queue::new).ifPresent(fields::add);
        body.flag("hidden").map(JobField.Hidden::new).ifPresent(fields::add);
        body.text("notes").map(JobField.Note::new).ifPresent(fields::add);
        if (body.has("maximum_agents")) {
            Limit most = body.number("maximum_agents").map(Limit::new).orElse(Limit.NONE);
            fields.add(new JobField.MaxRunning(most));
        }
        if (body.has("state")) {
            fields.add(state(body.text("state").orElse("queued")));
        }
        return fields;
    }

    private static JobField state(String word) {
        return switch (word) {
            case "paused" -> new JobField.Paused(false);
            case "queued" -> new JobField.Waiting();
            default ->
                    throw Body.bad(
                            "A job cannot be put into the state “"
                                    + BoundedJson.shortened(word)
                                    + "”.",
                            "Send paused, or queued to let it go on or run again.",
                            "state");
        };
    }
}
