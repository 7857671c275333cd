package farmhand.viewmodel.ask;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.link.Question;
import farmhand.farm.why.Explanation;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Rows;
import farmhand.viewmodel.row.Turns;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Why jobs that could start do not, for those on the screen: the farm is asked of each once, and
 * then of a few a second as long as it changes. All others cost nothing. Used on the window's
 * thread only.
 */
public final class RowReasons {
    private static final int NEW = 40;
    private static final int AGAIN = 4;

    /**
     * What is known of a job's reasons.
     *
     * @param turn in which second it was asked
     * @param revision of the farm that was looked at
     */
    private record Known(long turn, long revision) {}

    private final Asker asker;
    private final Rows rows;
    private final Map<JobNumber, Known> known = new HashMap<>();
    private final Set<JobNumber> asked = new HashSet<>();
    private Set<JobNumber> seen = Set.of();
    private long turn;
    private boolean away;

    /** Answers to what was asked by an earlier link may come as late as they like, or never. */
    private long link;

    /** Asks {@code asker} about {@code rows}, and tells them. */
    public RowReasons(Asker asker, Rows rows) {
        this.asker = asker;
        this.rows = rows;
    }

    /** These are on the screen. */
    public void see(Set<JobNumber> jobs) {
        seen = jobs;
    }

    /** The farm is away, or back: then what was asked before is asked anew. */
    public void away(boolean isAway) {
        away = isAway;
        link++;
        asked.clear();
    }

    /** A second has passed, and the farm is at {@code revision}. */
    public void tick(long revision) {
        turn++;
        forget();
        if (away || !asked.isEmpty()) {
            return; // a slow farm is not asked for more
        }
        List<JobNumber> ready = seen.stream().filter(this::isReady).toList();
        ready.stream().filter(job -> !known.containsKey(job)).limit(NEW).forEach(this::ask);
        known.entrySet().stream()
                .filter(one -> one.getValue().revision() != revision)
                .filter(one -> ready.contains(one.getKey()))
                .sorted(Comparator.comparingLong(one -> one.getValue().turn()))
                .limit(AGAIN)
                .map(Map.Entry::getKey)
                .toList()
                .forEach(this::ask);
    }

    /** What was said of those that left the screen is too old when they come back. */
    private void forget() {
        for (JobNumber job : List.copyOf(known.keySet())) {
            if (!seen.contains(job)) {
                known.remove(job);
                rows.explain(job, Turns.NONE);
            }
        }
    }

    private boolean isReady(JobNumber job) {
        return rows.find(job).filter((JobRow row) -> row.ready() > 0).isPresent();
    }

    private void ask(JobNumber job) {
        asked.add(job);
        long by = link;
        // Not disposed of: an answer about a row that is not seen any more is passed over.
        var _ =
                asker.ask(
                        new Question.WhyOf(new Subject.OfJob(job)),
                        told -> {
                            if (by == link) {
                                show(job, told);
                            }
                        },
                        _ -> {
                            if (by == link) {
                                asked.remove(job); // the row's own words stay
                            }
                        });
    }

    private void show(JobNumber job, Explanation told) {
        asked.remove(job);
        if (seen.contains(job)) {
            known.put(job, new Known(turn, told.revision()));
            rows.explain(job, Turns.of(told.whys()));
        }
    }
}
