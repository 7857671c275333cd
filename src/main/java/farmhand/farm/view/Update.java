package farmhand.farm.view;

import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.policy.Policy;
import farmhand.farm.refusal.Rejection;

import java.time.Duration;
import java.util.List;

/** What a reader is told, in order. */
public sealed interface Update {
    /**
     * The link is live. Then come either all changes after what was asked for, or a snapshot.
     *
     * @param epoch of the farm's store; revisions of different epochs have nothing to do with each
     *     other
     * @param revision the farm's now
     * @param resumed whether what the reader has is still good
     * @param version of the program that answers
     * @param open dialects that are answered without a token, by name
     * @param user as whom the farm knows the reader; empty where it does not say
     * @param farm name of the farm, for people; empty where it does not say
     */
    record Hello(
            String epoch,
            long revision,
            boolean resumed,
            String version,
            List<String> open,
            String user,
            String farm)
            implements Update {
        public Hello {
            open = List.copyOf(open);
        }

        /** Of a farm that answers nobody without a token. */
        public Hello(String epoch, long revision, boolean resumed, String version) {
            this(epoch, revision, resumed, version, List.of(), "", "");
        }

        /** The same to {@code reader}, by a door beside which those are open. */
        public Hello with(List<String> beside, String reader) {
            return new Hello(epoch, revision, resumed, version, beside, reader, farm);
        }

        /** The same of a farm of that name. */
        public Hello from(String name) {
            return new Hello(epoch, revision, resumed, version, open, user, name);
        }
    }

    /**
     * Part of all jobs at one revision.
     *
     * @param revision of the snapshot
     * @param jobs ascending by number
     * @param policy what is said of the farm as a whole
     * @param more whether another part follows; with the last the reader forgets jobs that no part
     *     named
     */
    record Snapshot(long revision, List<WholeJob> jobs, Policy policy, boolean more)
            implements Update {
        public Snapshot {
            jobs = List.copyOf(jobs);
        }
    }

    /**
     * All that changed from one revision to another, newest value only.
     *
     * @param from the first revision it holds; the {@code to} of the update before, plus one
     * @param to the last revision it holds
     * @param changes may be empty
     */
    record Changes(long from, long to, List<ViewChange> changes) implements Update {
        public Changes {
            changes = List.copyOf(changes);
        }
    }

    /**
     * The tasks of a job that is now watched; later changes are relative to it.
     *
     * @param job which
     * @param revision at which
     * @param detailed whether tasks are told, not only runs
     * @param blocks all or some of its blocks
     * @param more whether another part follows
     */
    record Watched(
            JobNumber job, long revision, boolean detailed, List<WatchedBlock> blocks, boolean more)
            implements Update {
        public Watched {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * The next piece of a followed log.
     *
     * @param attempt whose
     * @param offset byte at which the piece begins
     * @param text the piece
     * @param end whether nothing can follow
     */
    record LogText(AttemptAddress attempt, long offset, String text, boolean end)
            implements Update {}

    /**
     * The machines that run tasks, as they are doing.
     *
     * @param revision of the farm then
     * @param workers all of them, by name
     */
    record Workers(long revision, List<WorkerInfo> workers) implements Update {
        public Workers {
            workers = List.copyOf(workers);
        }
    }

    /**
     * Whose farm it is, and whether that is heard of; told where it is not {@link LinkState#OWN},
     * and whenever it changes.
     */
    record Link(LinkState link) implements Update {}

    /**
     * Something that was asked to be watched cannot be.
     *
     * @param watch what of it; nothing where it could not even be read
     * @param rejection why
     */
    record NotWatched(Watch watch, Rejection rejection) implements Update {}

    /**
     * The link broke; what the reader has is as of when the farm was heard of last, and a new
     * {@link Hello} follows when the link is back.
     *
     * @param reason why, a sentence
     * @param nextTry how long until the next try; zero when there is none
     * @param unheard for how long the farm had not been heard of when that was noticed
     */
    record Lost(String reason, Duration nextTry, Duration unheard) implements Update {
        /** Noticed at once. */
        public Lost(String reason, Duration nextTry) {
            this(reason, nextTry, Duration.ZERO);
        }
    }
}
