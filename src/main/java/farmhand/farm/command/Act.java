package farmhand.farm.command;

import farmhand.farm.address.Subject;

import java.util.List;

/**
 * One verb on some subjects.
 *
 * @param verb what
 * @param subjects to what; never empty
 */
public record Act(Verb verb, List<Subject> subjects) {
    public Act {
        subjects = List.copyOf(subjects);
        if (subjects.isEmpty()) {
            throw farmhand.farm.refusal.Refused.of(
                    "no_subjects",
                    "The command names nothing to act on.",
                    "Name jobs, blocks or tasks, such as 3/0/10-20.");
        }
    }
}
