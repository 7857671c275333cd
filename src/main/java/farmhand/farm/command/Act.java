package farmhand.farm.command;

import farmhand.farm.address.Subject;

import java.util.List;

/**
 * One verb on some subjects, or on all that a query means when it is done.
 *
 * @param verb what
 * @param subjects to what; empty when a query says it
 * @param where a query for jobs, or for tasks when it begins with {@code task where}; blank when
 *     the subjects are named
 */
public record Act(Verb verb, List<Subject> subjects, String where) {
    public Act {
        subjects = List.copyOf(subjects);
        if (!subjects.isEmpty() && !where.isBlank()) {
            throw farmhand.farm.refusal.Refused.of(
                    "two_aims",
                    "The command names what to act on and says where to look for it besides.",
                    "Give either subjects or where.");
        }
        if (subjects.isEmpty() && where.isBlank()) {
            throw farmhand.farm.refusal.Refused.of(
                    "no_subjects",
                    "The command names nothing to act on.",
                    "Name jobs, blocks or tasks, such as 3/0/10-20, or say where.");
        }
    }

    /** On what is named. */
    public Act(Verb verb, List<Subject> subjects) {
        this(verb, subjects, "");
    }

    /** On all active jobs of a user. */
    public static Act ofUser(Verb verb, String user) {
        String quote = user.contains("\"") ? "'" : "\"";
        return where(verb, "user=" + quote + user + quote + " and age=active");
    }

    /** On all that the query means. */
    public static Act where(Verb verb, String query) {
        return new Act(verb, List.of(), query);
    }
}
