package farmhand.dialect.afanasy.mirror;

import farmhand.dialect.afanasy.mirror.MovedThere.Way;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.address.JobNumber;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How jobs are moved in the list of their user: so many times one way.
 *
 * @param user whose list
 * @param jobs those that are moved
 * @param way up, down, top or bottom
 * @param times how often
 * @param alike all that they may change places with, and themselves; the server tells of their
 *     order only who asks
 */
record Moves(String user, List<JobNumber> jobs, Way way, int times, List<JobNumber> alike) {
    /** Each takes the server a second. */
    private static final int MOST = 20;

    /** What the edits come to that change places, in order; nothing where none does. */
    static List<Moves> of(Farm before, List<FarmEvent.JobEdited> edits) {
        Map<JobNumber, Integer> places = new HashMap<>();
        for (FarmEvent.JobEdited edit : edits) {
            Job job = before.jobs().find(edit.job()).orElseThrow();
            if (job.settings().position() != edit.settings().position()) {
                places.put(edit.job(), edit.settings().position());
            } else {
                places.remove(edit.job()); // back where it was
            }
        }
        List<Moves> moves = new ArrayList<>();
        while (!places.isEmpty()) {
            Job any = before.jobs().find(places.keySet().iterator().next()).orElseThrow();
            moves.addAll(of(before, any, places));
            places.keySet().removeIf(job -> isAlike(before.jobs().find(job).orElseThrow(), any));
        }
        return moves;
    }

    /** Those among the jobs that may change places with one. */
    private static List<Moves> of(Farm before, Job any, Map<JobNumber, Integer> places) {
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
        String user = any.settings().user();
        List<Moves> one = oneMoved(user, all, from, to);
        return one.isEmpty()
                ? several(user, new MovedThere(all, isHighest(before, any)), from, to)
                : one;
    }

    /** The one job that, taken out and put elsewhere, makes the one order of the other. */
    private static List<Moves> oneMoved(
            String user, List<JobNumber> all, List<JobNumber> from, List<JobNumber> to) {
        for (JobNumber job : from) {
            List<JobNumber> without = new ArrayList<>(from);
            without.remove(job);
            List<JobNumber> rest = new ArrayList<>(to);
            rest.remove(job);
            if (without.equals(rest)) {
                int place = to.indexOf(job);
                if (place == 0 || place == to.size() - 1) {
                    Way way = place == 0 ? Way.TOP : Way.BOTTOM;
                    return List.of(new Moves(user, List.of(job), way, 1, all));
                }
                boolean up = place < from.indexOf(job);
                JobNumber passed = to.get(up ? place + 1 : place - 1);
                return List.of(moved(user, job, all.indexOf(passed) - all.indexOf(job), all));
            }
        }
        return List.of();
    }

    private static Moves moved(String user, JobNumber job, int down, List<JobNumber> all) {
        int times = Math.abs(down);
        if (times > MOST) {
            throw Impossible.no(
                    "Job " + job,
                    "moving a job past " + times + " others",
                    "Move it to the top or the bottom, or give it a priority.");
        }
        return new Moves(user, List.of(job), down < 0 ? Way.UP : Way.DOWN, times, all);
    }

    /** At once where the server makes that order of it, else one after another. */
    private static List<Moves> several(
            String user, MovedThere there, List<JobNumber> from, List<JobNumber> to) {
        for (Way way : Way.values()) {
            for (List<JobNumber> jobs : tried(way, from, to)) {
                List<JobNumber> made = new ArrayList<>(there.after(way, Set.copyOf(jobs)));
                made.retainAll(Set.copyOf(to));
                if (made.equals(to)) {
                    return List.of(new Moves(user, jobs, way, 1, there.all()));
                }
            }
        }
        int stay = 1;
        while (from.indexOf(to.get(stay - 1)) < from.indexOf(to.get(stay))) {
            stay++;
        }
        int go = to.size() - 1;
        while (from.indexOf(to.get(go - 1)) < from.indexOf(to.get(go))) {
            go--;
        }
        boolean up = go <= to.size() - stay;
        List<JobNumber> jobs = up ? to.subList(0, go).reversed() : to.subList(stay, to.size());
        if (jobs.size() > MOST) {
            throw Impossible.no(
                    "The jobs",
                    "moving " + jobs.size() + " jobs to such places at a time",
                    "Move them to the top or the bottom, some at a time.");
        }
        Way way = up ? Way.TOP : Way.BOTTOM;
        return jobs.stream()
                .map(job -> new Moves(user, List.of(job), way, 1, there.all()))
                .toList();
    }

    /** Jobs that may make that order when they are moved together. */
    private static List<List<JobNumber>> tried(Way way, List<JobNumber> from, List<JobNumber> to) {
        boolean earlier = way == Way.UP;
        return switch (way) {
            case UP, DOWN ->
                    List.of(from.stream().filter(job -> isPast(earlier, job, from, to)).toList());
            case TOP, BOTTOM -> {
                List<List<JobNumber>> some = new ArrayList<>();
                for (int i = 2; i <= Math.min(MOST, to.size()); i++) {
                    some.add(
                            way == Way.TOP
                                    ? to.subList(0, i)
                                    : to.subList(to.size() - i, to.size()));
                }
                yield Collections.unmodifiableList(some);
            }
        };
    }

    private static boolean isPast(
            boolean earlier, JobNumber job, List<JobNumber> from, List<JobNumber> to) {
        int way = to.indexOf(job) - from.indexOf(job);
        return earlier ? way < 0 : way > 0;
    }

    private static boolean isHighest(Farm farm, Job any) {
        return farm.jobs().stream()
                .filter(job -> !job.deleted())
                .filter(job -> job.settings().user().equals(any.settings().user()))
                .noneMatch(job -> job.settings().priority() > any.settings().priority());
    }

    private static boolean isAlike(Job job, Job other) {
        return !job.deleted()
                && job.settings().user().equals(other.settings().user())
                && job.settings().priority() == other.settings().priority();
    }
}
