package farmhand.query;

import farmhand.farm.Farm;
import farmhand.farm.address.Subject;
import farmhand.farm.view.JobView;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Finds what a command is about that says where instead of naming subjects. */
public final class Aim {
    private Aim() {}

    /**
     * The jobs that {@code where} means, in order of number; its tasks, block by block, when it
     * begins with {@code task where}. Throws {@link farmhand.farm.refusal.Refused} with a position.
     */
    public static List<Subject> of(Farm farm, String where, Asked asked) {
        if (isForTasks(where)) {
            return List.copyOf(TaskSearch.of(farm, Query.ofTasks(where), asked));
        }
        Predicate<JobView> meant = Query.ofJobs(where).bind(asked);
        return farm.jobs().stream()
                .filter(job -> !job.deleted() && meant.test(JobView.of(job)))
                .<Subject>map(job -> new Subject.OfJob(job.number()))
                .toList();
    }

    private static boolean isForTasks(String where) {
        String[] head = where.strip().toLowerCase(Locale.ROOT).split("\\s+", 3);
        return head.length > 1
                && Vocabulary.TASKS.entities().contains(head[0])
                && (head[1].equals(Words.WHERE) || head[1].startsWith(Words.WHERE + "("));
    }
}
