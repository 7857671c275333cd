package farmhand.viewmodel.form;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Outcome;

import java.util.List;
import java.util.Optional;

/**
 * What a form has done.
 *
 * @param said in a few words, such as {@code 20 tasks appended to render}
 * @param outcome what the farm answered to its commands, as one
 * @param revisions of all its commands, in their order
 */
public record Sent(String said, Outcome.Done outcome, List<Long> revisions) {
    public Sent {
        revisions = List.copyOf(revisions);
    }

    /** The job it made or was about, if it is one. */
    public Optional<JobNumber> job() {
        return outcome.subjects().size() == 1
                        && outcome.subjects().getFirst() instanceof Subject.OfJob(var job)
                ? Optional.of(job)
                : Optional.empty();
    }
}
