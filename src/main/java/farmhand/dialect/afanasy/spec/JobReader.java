package farmhand.dialect.afanasy.spec;

import farmhand.dialect.afanasy.json.Fields;
import farmhand.dialect.afanasy.json.Fields.Way;
import farmhand.farm.address.When;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Mask;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.time.JobTimes;

import java.util.ArrayList;
import java.util.List;

/** Reads what stands under {@code job}. */
public final class JobReader {
    /** The priority of jobs of which nothing runs. */
    static final long NEVER = 0;

    private static final long MOST_PRIORITY = 255;
    private static final String NO_NAME = "noname";

    /** Beyond it no time can be computed with; the year 33658. */
    private static final long MOST_SECONDS = 1_000_000_000_000L;

    private JobReader() {}

    /** The job as an afserver tells it. */
    public static JobSpec told(Fields job) {
        JobSpec said = read(job);
        return new JobSpec(
                said.name(),
                said.user(),
                said.priority(),
                said.wishes(),
                said.needs(),
                Kept.with(said.metadata(), job.object(), KeptKeys.OF_JOBS_TOLD),
                said.blocks());
    }

    /** The job. */
    public static JobSpec read(Fields job) {
        long priority = priority(job);
        String name = job.text("name");
        return new JobSpec(
                name.isBlank() && job.way() != Way.STRICT ? NO_NAME : name,
                job.text("user_name"),
                priority < 0 ? JobSpec.AS_USER : (int) priority,
                wishes(job, priority),
                needs(job),
                kept(job, priority),
                BlockReader.blocks(job));
    }

    /**
     * What the job waits for; a mask stands for all jobs that match, also those that come later.
     */
    static List<NeedSpec.OnJobs> needs(Fields job) {
        List<NeedSpec.OnJobs> needs = new ArrayList<>();
        mask(job, "depend_mask", NeedSpec.Whose.USER, needs);
        mask(job, "depend_mask_global", NeedSpec.Whose.ALL, needs);
        return needs;
    }

    /** From 0, which means never, to 255; -1 = not said. */
    static long priority(Fields job) {
        long priority = job.number("priority", -1);
        if (priority < -1 && job.way() == Way.STRICT) {
            throw Fields.refused(
                    "bad_priority",
                    "A priority of " + priority + " is out of range.",
                    "Give a number from 0, which means never, to 255.",
                    "priority");
        }
        return Math.clamp(priority, -1, MOST_PRIORITY);
    }

    /** When the job may begin; never = at once. */
    static When notBefore(Fields job) {
        long seconds = job.number("time_wait", 0);
        return seconds <= 0 ? When.NEVER : new When(Math.min(seconds, MOST_SECONDS) * 1_000_000);
    }

    private static void mask(
            Fields job, String key, NeedSpec.Whose whose, List<NeedSpec.OnJobs> needs) {
        String mask = job.text(key);
        if (!mask.isEmpty()) {
            needs.add(new NeedSpec.JobsMatching(Refused.at(key, () -> new Mask(mask)), whose));
        }
    }

    private static Metadata kept(Fields job, long priority) {
        Metadata kept = Kept.with(Metadata.NONE, job.object(), KeptKeys.OF_JOBS);
        return priority == NEVER ? NeverRun.with(kept, job.limit(NeverRun.KEY)) : kept;
    }

    private static JobWishes wishes(Fields job, long priority) {
        Limit running = priority == NEVER ? NeverRun.NONE_AT_ALL : job.limit(NeverRun.KEY);
        return new JobWishes(
                        job.flag("offline"), job.flag("hidden"), running, job.text("annotation"))
                .with(JobTimes.NONE.withNotBefore(notBefore(job)));
    }
}
