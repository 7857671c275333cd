package farmhand.dialect.accsyn;

import farmhand.dialect.BoundedJson;
import farmhand.farm.JobStatus;
import farmhand.farm.address.When;
import farmhand.farm.command.JobField;
import farmhand.farm.refusal.Refused;
import farmhand.farm.task.TaskState;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The words of accsyn for states, and its times: whole seconds of UTC without a zone. */
final class Words {
    static final List<String> JOB =
            List.of("init", "pending", "waiting", "running", "paused", "failed", "aborted", "done");
    static final List<String> TASK =
            List.of(
                    "pending",
                    "queued",
                    "booting",
                    "executing",
                    "failed",
                    "onhold",
                    "excluded",
                    "done");

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").withZone(ZoneOffset.UTC);

    private Words() {}

    /** The words are the same where both have them. */
    static String of(JobStatus status) {
        return status.word();
    }

    static String of(TaskState state) {
        return switch (state) {
            case OPEN -> "queued";
            case ASSIGNED -> "booting";
            case RUNNING -> "executing";
            case HELD -> "onhold";
            case DONE, FAILED, EXCLUDED, DELETED -> state.word();
        };
    }

    /** What has not come yet is told as the beginning of 1970. */
    static String time(When time) {
        return TIME.format(time.isNever() ? Instant.EPOCH : time.instant());
    }

    static JobField jobStatus(String word) {
        return switch (word) {
            case "waiting" -> new JobField.Waiting();
            case "paused" -> new JobField.Paused(false);
            case "aborted" -> new JobField.Aborted();
            case "done" -> new JobField.Finished();
            default ->
                    throw notSet(
                            "job",
                            word,
                            JOB,
                            "waiting, paused, aborted, done or, of files, pending");
        };
    }

    static TaskState taskStatus(String word) {
        return switch (word) {
            case "queued" -> TaskState.OPEN;
            case "onhold" -> TaskState.HELD;
            case "excluded", "failed", "done" -> TaskState.parse(word);
            default -> throw notSet("task", word, TASK, "queued, onhold, excluded, failed or done");
        };
    }

    private static Refused notSet(String what, String word, List<String> known, String use) {
        return BoundedJson.placed(
                "bad_status",
                "A "
                        + what
                        + (known.contains(word) ? " cannot be set to “" : " is never “")
                        + BoundedJson.shortened(word)
                        + "”.",
                "Set " + use + ".",
                "status");
    }
}
