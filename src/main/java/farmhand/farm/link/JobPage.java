package farmhand.farm.link;

import farmhand.farm.view.JobView;

import java.util.List;

/**
 * Part of all jobs, or of those that a query means.
 *
 * @param revision of the farm that was looked at
 * @param jobs the jobs of the page
 * @param total how many jobs there are on all pages
 */
public record JobPage(long revision, List<JobView> jobs, int total) {
    public JobPage {
        jobs = List.copyOf(jobs);
    }
}
