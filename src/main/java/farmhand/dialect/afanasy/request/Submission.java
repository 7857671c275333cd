package farmhand.dialect.afanasy.request;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.afanasy.answer.Info;
import farmhand.dialect.afanasy.json.Fields;
import farmhand.dialect.afanasy.json.Fields.Way;
import farmhand.dialect.afanasy.spec.JobReader;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.JobSpec;

/**
 * {@code {"job": ..}}: a job is put on the farm. What cannot be is answered, where Afanasy's server
 * ends.
 */
final class Submission {
    private static final String INVALID = "Invalid job. ";

    private Submission() {}

    static Step begin(JsonNode text) {
        try {
            JobSpec job = JobReader.read(new Fields(text, Way.LENIENT));
            if (job.user().isBlank()) {
                return refused("It has no “user_name”. Say whose it is.");
            }
            return new Step.Send(new Command.Submit(job), Submission::answer);
        } catch (Refused refused) {
            return refused(Outcomes.text(refused.rejection()));
        }
    }

    private static Step answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> new Step.Answer(Info.job(number(done)));
            case Outcome.Refused(var rejection) -> refused(Outcomes.text(rejection));
        };
    }

    private static int number(Outcome.Done done) {
        Subject job = done.subjects().getFirst();
        return job.job().value();
    }

    private static Step refused(String why) {
        return new Step.Answer(Info.noJob(INVALID + why));
    }
}
