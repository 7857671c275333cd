package farmhand.viewmodel.user;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.JobPlace;
import farmhand.farm.address.JobNumber;
import farmhand.farm.policy.Policy;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Mark;

import java.util.List;
import java.util.stream.Stream;

/**
 * A job of a user in the order in which they go.
 *
 * @param job its number
 * @param name its name
 * @param mark how it stands
 * @param place its queue and priority: among jobs of which these are the same it can be moved
 */
public record OrderedJob(JobNumber job, String name, Mark mark, String place) {
    private static final int MOST = 500;

    /** Those of {@code jobs} that are not over, the one that goes first before all others. */
    static List<OrderedJob> of(Stream<JobRow> jobs, Policy policy) {
        return jobs.filter(row -> row.view().finished().isNever())
                .sorted((a, b) -> place(policy, a).compareTo(place(policy, b)))
                .limit(MOST)
                .map(OrderedJob::of)
                .toList();
    }

    private static JobPlace place(Policy policy, JobRow row) {
        return JobPlace.of(policy, row.job(), row.view().settings());
    }

    private static OrderedJob of(JobRow row) {
        var settings = row.view().settings();
        return new OrderedJob(
                row.job(),
                settings.name(),
                row.facts().get().mark(),
                text("user.place", settings.queue(), settings.priority()));
    }
}
