package farmhand.dialect.afanasy.mirror;

import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.address.JobNumber;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a job is moved in the list of its user: so many times one way.
 *
 * @param user whose list
 * @param job the one that is moved
 * @param way up, down, top or bottom
 * @param times how often
 * @param alike all that it may change places with, and itself; the server tells of their order only
 *     who asks
 */
record Moves(String user, JobNumber job, String way, int times, List<JobNumber> alike) {
    /** Each takes the server a second. */
    private static final int MOST = 20;

    /** What the edits come to that change places; nothing where none does. */
    static Optional<Moves> of(Farm before, List<FarmEvent.JobEdited> edits) {
        Map<JobNumber, Integer> places = new HashMap<>();
        for (FarmEvent.JobEdited edit : edits) {
            Job job = before.jobs().find(edit.job()).orElseThrow();
            if (job.settings().position() != edit.settings().position()) {
                places.put(edit.job(), edit.settings().position());
            }
        }
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Job any = before.jobs().find(places.keySet().iterator().next()).orElseThrow();
        List<Job> were =
                before.jobs().stream()
                        .filter(job -> isAlike(job, any))
                        .sorted(Comparator.comparingInt(job -> job.settings().position()))
                        .toList();
        // Those that are done stay where they are here, and are passed in the server's list.
        List<Job> open =
                were.stream()
                        .filter(job -> !job.isMet() || places.containsKey(job.number()))
                        .toList();
        List<JobNumber> from = open.stream().map(Job::number).toList();
        List<JobNumber> to =
                open.stream()
                        .sorted(
                                Comparator.comparingInt(
                                        job ->
                                                places.getOrDefault(
                                                        job.number(), job.settings().position())))
                        .map(Job::number)
                        .toList();
        List<JobNumber> all = were.stream().map(Job::number).toList();
        return Optional.of(moved(any.settings().user(), all, from, to));
    }

    /** The one job that, taken out and put elsewhere, makes the one order of the other. */
    private static Moves moved(
            String user, List<JobNumber> all, List<JobNumber> from, List<JobNumber> to) {
        for (JobNumber job : from) {
            List<JobNumber> without = new ArrayList<>(from);
            without.remove(job);
            List<JobNumber> rest = new ArrayList<>(to);
            rest.remove(job);
            if (without.equals(rest)) {
                int place = to.indexOf(job);
                if (place == 0 || place == to.size() - 1) {
                    return new Moves(user, job, place == 0 ? "top" : "bottom", 1, all);
                }
                boolean up = place < from.indexOf(job);
                JobNumber passed = to.get(up ? place + 1 : place - 1);
                return moved(user, job, all.indexOf(passed) - all.indexOf(job), all);
            }
        }
        throw Impossible.no("The jobs", "moving several jobs at a time", "Move one after another.");
    }

    private static Moves moved(String user, JobNumber job, int down, List<JobNumber> all) {
        int times = Math.abs(down);
        if (times > MOST) {
            throw Impossible.no(
                    "Job " + job,
                    "moving a job past " + times + " others",
                    "Move it to the top or the bottom, or give it a priority.");
        }
        return new Moves(user, job, down < 0 ? "up" : "down", times, all);
    }

    private static boolean isAlike(Job job, Job other) {
        return !job.deleted()
                && job.settings().user().equals(other.settings().user())
                && job.settings().priority() == other.settings().priority();
    }
}
