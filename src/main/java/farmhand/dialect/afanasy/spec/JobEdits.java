package farmhand.dialect.afanasy.spec;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.afanasy.json.Fields;
import farmhand.farm.Job;
import farmhand.farm.JobSettings;
import farmhand.farm.Need;
import farmhand.farm.command.JobField;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.NeedSpec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what {@code params} say of a job otherwise. */
public final class JobEdits {
    /** What is read beside an operation. */
    private static final Map<String, Kind> ALWAYS =
            Map.of("custom_data", Kind.TEXT, "srv_info", Kind.TEXT);

    private final Fields params;
    private final JobSettings settings;
    private final List<JobField> fields = new ArrayList<>();
    private Metadata kept;

    private JobEdits(Fields params, Job job) {
        this.params = params;
        this.settings = job.settings();
        this.kept = settings.metadata();
    }

    /** All that is said otherwise; keys that cannot be changed are passed over. */
    public static List<JobField> read(Fields params, Job job) {
        JobEdits edits = new JobEdits(params, job);
        edits.always();
        edits.others();
        return edits.withKept(KeptKeys.OF_JOBS_LATER);
    }

    /** What is said otherwise where an operation stands beside the params. */
    public static List<JobField> readBesideOperation(Fields params, Job job) {
        JobEdits edits = new JobEdits(params, job);
        edits.always();
        return edits.withKept(ALWAYS);
    }

    private void always() {
        long priority = JobReader.priority(params);
        if (priority >= 0) {
            fields.add(new JobField.Priority((int) priority));
            limitFor(priority);
        }
        if (is("annotation", JsonNode::isTextual)) {
            fields.add(new JobField.Note(params.text("annotation")));
        }
        if (is("hidden", JsonNode::isBoolean)) {
            fields.add(new JobField.Hidden(params.flag("hidden")));
        }
    }

    /** Nothing runs with a priority of 0, and as much as before once there is another. */
    private void limitFor(long priority) {
        Limit limit = settings.wishes().maxRunning();
        if (priority != JobReader.NEVER) {
            NeverRun.said(kept).ifPresent(said -> fields.add(new JobField.MaxRunning(said)));
            kept = NeverRun.without(kept);
        } else if (NeverRun.said(kept).isEmpty()) {
            kept = NeverRun.with(kept, limit);
            fields.add(new JobField.MaxRunning(NeverRun.NONE_AT_ALL));
        }
    }

    private void limit(Limit said) {
        if (NeverRun.said(kept).isPresent()) {
            kept = NeverRun.with(kept, said);
        } else {
            fields.add(new JobField.MaxRunning(said));
        }
    }

    private void others() {
        if (!params.text("user_name").isBlank()) {
            fields.add(new JobField.User(params.text("user_name")));
        }
        if (is("max_running_tasks", JsonNode::isIntegralNumber)) {
            limit(params.limit("max_running_tasks"));
        }
        if (is("time_wait", JsonNode::isIntegralNumber)) {
            fields.add(new JobField.NotBefore(JobReader.notBefore(params)));
        }
        if (params.flag("offline")) {
            fields.add(new JobField.Paused(false));
        }
        boolean own = is("depend_mask", JsonNode::isTextual);
        boolean all = is("depend_mask_global", JsonNode::isTextual);
        if (own || all) {
            fields.add(new JobField.Needs(needs(own, all)));
        }
    }

    /** A mask takes the place of the one before it. */
    private List<NeedSpec.OnJobs> needs(boolean own, boolean all) {
        List<NeedSpec.OnJobs> needs = new ArrayList<>();
        for (Need.OfJobs need : settings.needs()) {
            switch (need) {
                case Need.WholeJob(var job) -> needs.add(new NeedSpec.OnJob(job));
                case Need.JobsMatching(var mask, var whose) -> {
                    if (!(whose == NeedSpec.Whose.USER ? own : all)) {
                        needs.add(new NeedSpec.JobsMatching(mask, whose));
                    }
                }
            }
        }
        needs.addAll(JobReader.needs(params));
        return needs;
    }

    private List<JobField> withKept(Map<String, Kind> keys) {
        kept = Kept.with(kept, params.object(), keys);
        if (!kept.equals(settings.metadata())) {
            fields.add(new JobField.Meta(kept));
        }
        return List.copyOf(fields);
    }

    private boolean is(String key, java.util.function.Predicate<JsonNode> type) {
        return type.test(params.object().path(key));
    }
}
