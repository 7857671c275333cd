package farmhand.farm.why;

import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.JobPlace;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.task.Turn;

import java.util.regex.Pattern;

/**
 * What would let a job go before the one that starts next. What makes a place, queue, priority and
 * position, is compared as whoever starts tasks compares it: what does not help is not said.
 */
final class Overtaking {
    private static final int MOST_PRIORITY = 1_000;

    /** Other names would have to be quoted, in each shell in its own way. */
    private static final Pattern PLAIN = Pattern.compile("[\\w.-]+");

    private final Farm farm;
    private final Job job;
    private final Job other;

    Overtaking(Farm farm, Job job, Job other) {
        this.farm = farm;
        this.job = job;
        this.other = other;
    }

    /** As little of it as may be, as a command; empty where nothing helps against {@code next}. */
    String remedy(TaskAddress next) {
        boolean atOnce =
                other.blocks().get(next.block()).tasks().task(next.task()).turn() == Turn.NOW;
        JobPlace ahead = place(other);
        JobPlace now = place(job);
        if (atOnce || isBefore(now, ahead)) {
            return ""; // it does not stand there by its place, and starts soon
        }
        int queue = ahead.queuePriority();
        int higher = Math.min(MOST_PRIORITY, ahead.priority() + 1);
        if (now.queuePriority() == queue) {
            return isBefore(at(now, queue, higher), ahead)
                    ? "priority " + higher + " " + job.number()
                    : "";
        }
        boolean open = !other.settings().isMirrored() && !job.settings().isMirrored();
        if (!open || !PLAIN.matcher(other.queue()).matches()) {
            return "";
        }
        String moved = "edit " + job.number() + " queue=" + other.queue();
        if (isBefore(at(now, queue, now.priority()), ahead)) {
            return moved;
        }
        return isBefore(at(now, queue, higher), ahead) ? moved + " priority=" + higher : "";
    }

    private JobPlace place(Job one) {
        return JobPlace.of(farm.policy(), one);
    }

    private static JobPlace at(JobPlace place, int queue, int priority) {
        return new JobPlace(queue, priority, place.position(), place.number());
    }

    private static boolean isBefore(JobPlace one, JobPlace two) {
        return JobPlace.STANDING.compare(one, two) < 0;
    }
}
