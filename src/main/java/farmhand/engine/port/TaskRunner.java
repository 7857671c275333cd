package farmhand.engine.port;

import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.When;
import farmhand.farm.link.LogPiece;
import farmhand.farm.service.ServiceList;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Outputs;
import farmhand.farm.spec.TaskCommand;
import farmhand.farm.task.Account;
import farmhand.farm.task.Exit;
import farmhand.farm.time.TimeLimits;
import farmhand.farm.transfer.Transfer;
import farmhand.farm.view.Machine;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What runs the tasks. Methods may be called from any thread; only {@link #endLeft} and {@link
 * #close} wait for processes.
 */
public interface TaskRunner extends AutoCloseable {
    /**
     * One attempt to be run.
     *
     * @param attempt which
     * @param service how it is run and judged; one without a definition is run as {@code generic}
     * @param command patterns filled
     * @param workingDirectory absolute path; empty = the runner's own
     * @param environment the user's additions
     * @param frames such as {@code 1-3}; empty in a list block
     * @param name of the task, for people
     * @param outputs files it must have made when it ended well
     * @param about what it is to work on
     */
    record Launch(
            AttemptAddress attempt,
            String service,
            TaskCommand command,
            String workingDirectory,
            Environment environment,
            Frames frames,
            String name,
            Outputs outputs,
            About about) {
        /** Of a command line for the shell, with no files that it must make. */
        public Launch(
                AttemptAddress attempt,
                String service,
                String command,
                String workingDirectory,
                Environment environment,
                Frames frames,
                String name) {
            this(
                    attempt,
                    service,
                    TaskCommand.of(command),
                    workingDirectory,
                    environment,
                    frames,
                    name,
                    Outputs.NONE,
                    About.NOTHING);
        }
    }

    /**
     * What a listed task is about beyond its command.
     *
     * @param data text of a JSON value; empty = none
     * @param due when it was to start, or never
     * @param transfer what it copies, if it is a transfer
     * @param bytes how much that is, as it was measured
     * @param place where it is kept, of a task that is kept elsewhere; see {@link Mirror}
     */
    record About(
            String data, When due, Optional<Transfer> transfer, long bytes, Optional<Place> place) {
        /** Nothing said. */
        public static final About NOTHING =
                new About("", When.NEVER, Optional.empty(), 0, Optional.empty());
    }

    /**
     * Where a task is that is kept elsewhere.
     *
     * @param queue of the place
     * @param position of its job there
     * @param key of the task in its job
     */
    record Place(String queue, int position, String key) {}

    /**
     * Frames a task is about, for its environment.
     *
     * @param start first frame
     * @param end last frame
     * @param step distance of two frames, 1 or more
     */
    record Frames(long start, long end, long step) {
        /** Of a listed task, which has none. */
        public static final Frames NONE = new Frames(0, 0, 0);
    }

    /**
     * What a runner tells of an attempt, in this order, from its own threads; must return at once.
     */
    interface Reports {
        /** Its process is there. Not called when it could not start. */
        void started(AttemptAddress attempt);

        /**
         * It came further, at most ten times a second; {@code percent} 0 to 100, {@code line} may
         * be empty.
         */
        void progressed(AttemptAddress attempt, int percent, String line);

        /** Its log grew, at most ten times a second. */
        void wrote(AttemptAddress attempt);

        /**
         * Its process and everything it started is gone. The last report of an attempt, and always
         * given.
         */
        void ended(AttemptAddress attempt, Exit exit, Account account);
    }

    /**
     * What was found out of a transfer before it runs.
     *
     * @param bytes what its source holds; 0 where it cannot be read, which its attempt will say
     * @param placed whether its destination is a place that is known here
     */
    record Measure(long bytes, boolean placed) {}

    /**
     * Finds out how large a transfer is. Looks at the disk for as long as it takes, or until its
     * thread is interrupted; not to be called by the writer.
     */
    Measure measure(Transfer transfer);

    /** Absolute folders by the names that transfers know them by. */
    default Map<String, String> shares() {
        return Map.of();
    }

    /**
     * Takes away what attempts of a transfer began and did not finish, since it will not go on. Not
     * while it runs; an attempt of the same that is started later waits for it. Returns at once.
     */
    default void drop(Transfer transfer) {}

    /** Starts an attempt. Whatever goes wrong is reported as its end, never thrown. */
    void start(Launch launch, Reports reports);

    /**
     * Ends a running attempt and all it started: asked politely first, by force after a grace time.
     * It ends as {@code why} says, but for code and signal. Idempotent.
     */
    void stop(AttemptAddress attempt, Exit why);

    /** The same, since a person wants it. */
    default void stop(AttemptAddress attempt) {
        stop(attempt, Exit.STOPPED);
    }

    /**
     * What an attempt that runs used until now; its progress is not among it. Nothing known of what
     * does not run. Looks at the disk, so not to be called by the writer.
     */
    Account account(AttemptAddress attempt);

    /**
     * Ends whatever an earlier coordinator, which died, left running of these attempts. Called
     * before anything is started; returns when it is gone, or cannot be made to go.
     */
    void endLeft(List<AttemptAddress> attempts);

    /**
     * Slots a task of that service takes on a machine of {@code slots}; from 1 to {@code slots}.
     */
    int slots(String service, int slots);

    /** How long an attempt of that service may take where its block does not say so. */
    TimeLimits times(String service);

    /** Bytes of memory that must be free before a task of that service is started. */
    long memory(String service);

    /** How this machine is doing now; looks at the system. */
    Machine machine();

    /** The kinds of tasks it knows, and which files of the user's it could not read. */
    ServiceList services();

    /**
     * What a user should know before a task of that kind is run: an unknown program, a missing
     * folder. Looks at the disk, so not to be called by the writer.
     */
    Optional<String> warning(String service, String command, String workingDirectory);

    /**
     * Whether all these files are there and hold something. Looks at the disk, so not to be called
     * by the writer.
     */
    boolean isMade(String workingDirectory, Outputs outputs);

    /** The files that its tasks make. */
    default TaskFiles files() {
        return TaskFiles.NONE;
    }

    /**
     * A piece of an attempt's log; empty where there is no such log. See {@link
     * farmhand.farm.link.Question.LogOf}.
     */
    Optional<LogPiece> log(AttemptAddress attempt, long offset, int limit);

    /** Takes away the logs of a job of which nothing runs and that is gone for good. */
    void forget(JobNumber job);

    /**
     * Ends all that runs, within the grace time, and reports each end. What is started later ends
     * at once as stopped.
     */
    @Override
    void close();
}
