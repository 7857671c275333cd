package farmhand.dialect.afanasy;

import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;

import java.util.List;

/** Reads what stands under {@code job}. */
final class JobReader {
    private static final long MOST_PRIORITY = 255;

    /** What makes Afanasy hold a whole job back, and cannot be said here yet. */
    private static final List<String> HOLD_BACK = List.of("depend_mask", "depend_mask_global");

    private JobReader() {}

    static JobSpec read(Fields job) {
        for (String key : HOLD_BACK) {
            if (!job.text(key).isEmpty()) {
                throw heldBack("waits for other jobs by a mask", key);
            }
        }
        if (job.number("time_wait", 0) > 0) {
            throw heldBack("waits for a time", "time_wait");
        }
        long priority = job.number("priority", -1);
        return new JobSpec(
                job.text("name"),
                job.text("user_name"),
                priority == -1 ? JobSpec.AS_USER : known(priority),
                wishes(job, priority),
                List.of(),
                Metadata.NONE,
                BlockReader.blocks(job, Masks.Siblings.IN_THE_TEXT));
    }

    private static JobWishes wishes(Fields job, long priority) {
        Limit running = priority == 0 ? new Limit(0) : job.limit("max_running_tasks");
        return new JobWishes(
                job.flag("offline"), job.flag("hidden"), running, job.text("annotation"));
    }

    /** Above the most it is the most, as in Afanasy; below 0 Afanasy's number would wrap. */
    private static int known(long priority) {
        if (priority < 0) {
            throw Fields.refused(
                    "bad_priority",
                    "A priority of " + priority + " is out of range.",
                    "Give a number from 0, which means never, to 255.",
                    "priority");
        }
        return (int) Math.min(priority, MOST_PRIORITY);
    }

    private static Refused heldBack(String how, String key) {
        return Fields.refused(
                "unsupported",
                "The job " + how + ", which is not supported.",
                "Take “"
                        + key
                        + "” away; submit the job with \"offline\": true and resume it"
                        + " when it may start.",
                key);
    }
}
