package farmhand.viewmodel.form;

import farmhand.farm.command.Outcome;

import java.util.List;

/**
 * What a form has done.
 *
 * @param said in a few words, such as {@code 20 tasks appended to render}
 * @param outcome what the farm answered to the last of its commands
 * @param revisions of all its commands, in their order
 */
public record Sent(String said, Outcome.Done outcome, List<Long> revisions) {
    public Sent {
        revisions = List.copyOf(revisions);
    }
}
