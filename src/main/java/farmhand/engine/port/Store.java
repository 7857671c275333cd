package farmhand.engine.port;

import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.history.Answered;
import farmhand.farm.history.Entry;
import farmhand.farm.history.Errand;
import farmhand.farm.history.HistoryPage;
import farmhand.farm.history.Noted;
import farmhand.farm.link.Question;
import farmhand.farm.task.Attempt;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a farm outlives the process. {@link #commit} is called by the coordinator's writer alone;
 * the other methods by any thread.
 */
public interface Store extends AutoCloseable {
    /**
     * How many revisions may be published without a commit after the farm last loaded or committed.
     * Progress is published and not kept, so a store that is loaded again cannot know how far the
     * revisions went: it has reserved this many and goes on above them. Before the coordinator
     * publishes a farm further ahead it commits that farm, with no events if need be.
     */
    long AHEAD = 5_000;

    /** How many entries of the history are kept, the newest. */
    int HISTORY = 100_000;

    /** How many of these can be undone, the newest. */
    int UNDOS = 2_000;

    /** How long the answer to a request with a key is kept. */
    Duration ANSWERS = Duration.ofHours(24);

    /**
     * What the store holds.
     *
     * @param epoch made with the store and never changed; revisions of different epochs have
     *     nothing in common
     * @param farm the farm as last committed, at a revision above every one that was ever published
     * @param damaged a sentence for each record that could not be read and was left aside; usually
     *     empty
     */
    record Loaded(String epoch, Farm farm, List<String> damaged) {
        public Loaded {
            damaged = List.copyOf(damaged);
        }
    }

    /**
     * Reads everything; called once, before the first commit. Attempts that were running are as
     * they were when last committed, with or without progress: whoever ran them is gone.
     */
    Loaded load();

    /**
     * Makes a change durable: when it returns, the change survives a crash of the process and of
     * the machine. On a {@link StoreException} nothing of it is kept, and the next call may
     * succeed.
     *
     * @param before the farm as last committed
     * @param after the farm to be kept
     * @param journal what led from one to the other
     */
    void commit(Farm before, Farm after, Journal journal);

    /** Makes durable what happened by itself, that is, without a command. */
    default void commit(Farm before, Farm after, List<? extends FarmEvent> events) {
        commit(before, after, new Journal(events, List.of()));
    }

    /**
     * What led from one farm to another, in order.
     *
     * @param events what happened; attempts are read off these
     * @param history an entry for each command that changed something; one that undoes another, or
     *     does it again, changes what the store says of the other
     * @param answers to requests that have a key
     */
    record Journal(List<? extends FarmEvent> events, List<Noted> history, List<Answered> answers) {
        public Journal {
            events = List.copyOf(events);
            history = List.copyOf(history);
            answers = List.copyOf(answers);
        }

        /** Of requests without keys. */
        public Journal(List<? extends FarmEvent> events, List<Noted> history) {
            this(events, history, List.of());
        }
    }

    /**
     * Where a job is that is kept elsewhere; see {@link Mirror}.
     *
     * @param queue of the place
     * @param position of the job there
     */
    record Place(String queue, int position) {}

    /**
     * The numbers of jobs that are kept elsewhere: all that is stored of them. Called once, after
     * {@link #load}.
     */
    default Map<Place, JobNumber> mirrored() {
        return Map.of();
    }

    /** All attempts of a task, in order of their numbers; empty when there were none. */
    List<Attempt> attempts(TaskAddress task);

    /**
     * The newest attempts of each of these tasks, in the order of {@code tasks} and of their
     * numbers; those that cannot be read are left out.
     *
     * @param most of one task
     */
    List<Attempt> newest(List<TaskAddress> tasks, int most);

    /** The entries asked for, newest first. */
    HistoryPage history(Question.HistoryOf asked);

    /** The newest entries of that user, newest first. Called by the writer. */
    List<Entry> newest(String user, int limit);

    /** The entry of that revision, if there is one. Called by the writer. */
    Optional<Noted> noted(long revision);

    /** The entries above that revision, newest first. Called by the writer. */
    List<Noted> since(long revision, int limit);

    /** What that user's request with that key was answered, if it is kept. Called by the writer. */
    Optional<Answered> answered(String user, String key);

    /** What is being done where others keep jobs. By any thread. */
    interface Begun {
        /** Nothing outlives the process. */
        Begun NONE =
                new Begun() {
                    @Override
                    public void add(Errand errand) {}

                    @Override
                    public void remove(Errand errand) {}

                    @Override
                    public List<Errand> all() {
                        return List.of();
                    }
                };

        /** One more is about to be done; when it returns, that survives a crash. */
        void add(Errand errand);

        /** It is over, and noted or refused. */
        void remove(Errand errand);

        /** Those under way, at a start those that an earlier process did not come to end. */
        List<Errand> all();
    }

    /** See {@link Begun}. */
    default Begun begun() {
        return Begun.NONE;
    }

    @Override
    void close();
}
