package farmhand.engine.port;

import farmhand.farm.JobSettings;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.command.Verb;
import farmhand.farm.link.LogPiece;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.task.Task;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A place where jobs are kept by others, such as a cgkit queue directory. What is there is true:
 * the farm shows it, and asks the place for every change. Its jobs are known by their position,
 * which their settings hold, and stand in a queue of their own.
 *
 * <p>All methods but {@link #queue} may wait for a disk, so none is called by the writer.
 */
public interface Mirror extends AutoCloseable {
    /** Something that was seen there. */
    sealed interface Sight {
        /** The queue of the place. */
        String queue();

        /** Of which job. */
        int position();
    }

    /**
     * A job as it is there now.
     *
     * @param settings its position and queue among them
     * @param block its only one
     * @param tasks how each stands, index = task index
     * @param ours tasks that this farm has there; of these the farm knows more
     * @param lost attempts of this farm that others were quicker than
     * @param created when it was submitted there
     */
    record Seen(
            JobSettings settings,
            BlockSpec block,
            List<Task> tasks,
            TaskSet ours,
            List<AttemptAddress> lost,
            When created)
            implements Sight {
        public Seen {
            tasks = List.copyOf(tasks);
            lost = List.copyOf(lost);
        }

        @Override
        public String queue() {
            return settings.queue();
        }

        @Override
        public int position() {
            return settings.position();
        }
    }

    /** Attempts of this farm that others were quicker than, at a job that cannot be shown. */
    record Lost(String queue, int position, List<AttemptAddress> attempts) implements Sight {
        public Lost {
            attempts = List.copyOf(attempts);
        }
    }

    /** A job is no longer there. */
    record Gone(String queue, int position) implements Sight {}

    /** The queue of all its jobs, and of no others; see {@link farmhand.farm.Mirrored}. */
    String queue();

    /** Begins to tell what is there, and goes on until it is closed; from threads of its own. */
    void open(Consumer<Sight> reader);

    /**
     * A job was put there.
     *
     * @param position of it
     * @param warnings what it said that the place does not keep
     */
    record Put(int position, List<String> warnings) {
        public Put {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Puts a job there, all or nothing, and tells of it.
     *
     * @throws farmhand.farm.refusal.Refused where the place cannot hold such a job
     */
    Put submit(JobSpec job);

    /**
     * Takes back that a job was put there, or activated, as long as nobody began it, and tells how
     * it is now.
     *
     * @param put whether the job goes; else it waits to be activated
     * @throws farmhand.farm.refusal.Refused where something of it was begun
     */
    void takeBack(int position, boolean put);

    /**
     * Does that there to a job, or to those of its tasks that have these keys, and tells how it is
     * now.
     *
     * @param keys empty = the whole job
     * @throws farmhand.farm.refusal.Refused where the place knows no such thing
     */
    void act(Verb verb, int position, Set<String> keys);

    /** A piece of what the newest attempt of a task wrote; empty where it wrote nothing. */
    Optional<LogPiece> log(int position, String key, long offset, int limit);

    /** Tells nothing more. */
    @Override
    void close();
}
