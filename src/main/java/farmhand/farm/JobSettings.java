package farmhand.farm;

import farmhand.farm.spec.JobWishes;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.Names;

import java.util.List;

/**
 * What a user said of a job, and may change. Refuses what a {@link farmhand.farm.spec.JobSpec}
 * would refuse.
 *
 * @param name need not be unique
 * @param user its owner
 * @param priority -1000 to 1000, higher first
 * @param wishes paused, hidden, limits, note
 * @param needs jobs that it waits for
 * @param metadata the user's own
 * @param position its place among jobs of equal priority in its queue, lower first; a new job's is
 *     its number, and moves swap them
 */
public record JobSettings(
        String name,
        String user,
        int priority,
        JobWishes wishes,
        List<Need.OfJobs> needs,
        Metadata metadata,
        int position) {
    public JobSettings {
        Names.name(name);
        Names.line(user, "user");
        Names.priority(priority);
        needs = List.copyOf(needs);
    }

    /** Those of a job that nobody moved yet, and that has no number of its own. */
    public JobSettings(
            String name,
            String user,
            int priority,
            JobWishes wishes,
            List<Need.OfJobs> needs,
            Metadata metadata) {
        this(name, user, priority, wishes, needs, metadata, 0);
    }

    /** Name of the queue it stands in. */
    public String queue() {
        return wishes.queue();
    }

    /** Whether its truth is kept elsewhere, in the directory that its queue stands for. */
    public boolean isMirrored() {
        return Mirrored.isQueue(queue());
    }

    /** The same but for the place. */
    public JobSettings at(int other) {
        return new JobSettings(name, user, priority, wishes, needs, metadata, other);
    }

    /** The same but for the wishes. */
    public JobSettings with(JobWishes other) {
        return new JobSettings(name, user, priority, other, needs, metadata, position);
    }

    /** The same but for the priority. */
    public JobSettings withPriority(int other) {
        return new JobSettings(name, user, other, wishes, needs, metadata, position);
    }

    /** The same but for what it waits for. */
    public JobSettings withNeeds(List<Need.OfJobs> others) {
        return new JobSettings(name, user, priority, wishes, others, metadata, position);
    }

    /** The same but for name and owner. */
    public JobSettings named(String newName, String newUser) {
        return new JobSettings(newName, newUser, priority, wishes, needs, metadata, position);
    }

    /** The same but for the metadata. */
    public JobSettings with(Metadata other) {
        return new JobSettings(name, user, priority, wishes, needs, other, position);
    }
}
