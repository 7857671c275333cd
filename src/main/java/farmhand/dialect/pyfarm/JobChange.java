package farmhand.dialect.pyfarm;

import farmhand.dialect.BoundedJson;
import farmhand.farm.address.JobNumber;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.spec.Limit;

import java.util.ArrayList;
import java.util.List;

/** {@code POST /jobs/{id}}: columns of a job that are to be otherwise. */
public final class JobChange {
    private static final List<String> COLUMNS =
            List.of("title", "priority", "state", "hidden", "notes", "user", "maximum_agents");

    private JobChange() {}

    /** Reads one; throws {@link farmhand.farm.refusal.Refused} where it cannot be one. */
    public static Command read(JobNumber job, String text) {
        Body body = Body.of(text, COLUMNS);
        List<JobField> fields = new ArrayList<>();
        body.text("title").map(JobField.Name::new).ifPresent(fields::add);
        body.text("user").map(JobField.User::new).ifPresent(fields::add);
        body.number("priority")
                .map(Priorities::checked)
                .map(JobField.Priority::new)
                .ifPresent(fields::add);
        body.flag("hidden").map(JobField.Hidden::new).ifPresent(fields::add);
        body.text("notes").map(JobField.Note::new).ifPresent(fields::add);
        if (body.has("maximum_agents")) {
            Limit most = body.number("maximum_agents").map(Limit::new).orElse(Limit.NONE);
            fields.add(new JobField.MaxRunning(most));
        }
        if (body.has("state")) {
            fields.add(state(body.text("state").orElse("queued")));
        }
        return new Command.EditJob(job, fields);
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
