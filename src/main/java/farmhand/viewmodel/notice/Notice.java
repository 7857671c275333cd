package farmhand.viewmodel.notice;

import farmhand.farm.address.JobNumber;

import java.time.Instant;
import java.util.List;

/**
 * What happened within some seconds, as it is told.
 *
 * @param at when
 * @param farm where
 * @param text sentences for people
 * @param happenings one by one; never empty
 */
public record Notice(Instant at, String farm, String text, List<Happening> happenings) {
    /**
     * One thing that happened to one job.
     *
     * @param rule what
     * @param job its number
     * @param name its name
     */
    public record Happening(Rule rule, JobNumber job, String name) {
        boolean isOf(Rule other, JobNumber whose) {
            return rule == other && job.equals(whose);
        }
    }

    public Notice {
        happenings = List.copyOf(happenings);
    }

    /** The job to look at first. */
    public JobNumber job() {
        return happenings.getFirst().job();
    }
}
