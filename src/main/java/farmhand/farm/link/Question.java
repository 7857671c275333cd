package farmhand.farm.link;

import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.history.HistoryPage;
import farmhand.farm.service.ServiceList;
import farmhand.farm.task.Attempt;
import farmhand.farm.time.Age;
import farmhand.farm.view.WorkerInfo;
import farmhand.farm.why.Explanation;

import java.util.List;
import java.util.Set;

/**
 * Something that a feed does not tell and so has to be asked for.
 *
 * @param <A> what the answer is
 */
public sealed interface Question<A> {
    /**
     * All attempts of a task, in order of their numbers; empty when there were none.
     *
     * @param task which
     */
    record AttemptsOf(TaskAddress task) implements Question<List<Attempt>> {}

    /**
     * A piece of the log of an attempt.
     *
     * @param attempt whose
     * @param offset first byte wanted, from 0; a negative one counts from the end, and means 0
     *     where the log is shorter
     * @param limit most bytes wanted, 1 to 16 MiB
     */
    record LogOf(AttemptAddress attempt, long offset, int limit) implements Question<LogPiece> {}

    /**
     * The files that a task makes, as they are now: those it declares, a folder as what is in it,
     * then those that its newest attempt reported. At most 1,000.
     *
     * @param task which
     */
    record OutputsOf(TaskAddress task) implements Question<List<OutputInfo>> {}

    /**
     * A piece of one of them.
     *
     * @param task which
     * @param output its index among {@link OutputsOf}
     * @param offset first byte wanted, from 0
     * @param limit most bytes wanted, 1 to 16 MiB
     */
    record OutputOf(TaskAddress task, int output, long offset, int limit)
            implements Question<OutputPiece> {}

    /**
     * A small picture of one of them, whole, as PNG.
     *
     * @param task which
     * @param output its index among {@link OutputsOf}; {@link #FIRST} = the first picture that is
     *     made
     * @param size most pixels of each side, 16 to 1,024
     */
    record ThumbOf(TaskAddress task, int output, int size) implements Question<OutputPiece> {
        /** Instead of an index. */
        public static final int FIRST = -1;
    }

    /** The machines that run tasks, by name. */
    record AllWorkers() implements Question<List<WorkerInfo>> {}

    /**
     * What is noted of a machine, a line for each note, the newest last; refused where nobody keeps
     * that.
     *
     * @param worker its name
     */
    record WorkerLogOf(String worker) implements Question<String> {}

    /** The services that the farm knows. */
    record AllServices() implements Question<ServiceList> {}

    /**
     * What was changed, newest first.
     *
     * @param jobs entries about any of these; about anything when empty
     * @param before entries of revisions below it; {@link #NEWEST} = from the newest on
     * @param limit most entries wanted, 0 to 10,000
     */
    record HistoryOf(Set<JobNumber> jobs, long before, int limit) implements Question<HistoryPage> {
        /** Above all revisions. */
        public static final long NEWEST = Long.MAX_VALUE;

        public HistoryOf {
            jobs = Set.copyOf(jobs);
        }
    }

    /**
     * Something that follows from the farm as it stands, for those who do not hold all of it.
     *
     * @param <A> what the answer is
     */
    sealed interface OfFarm<A> extends Question<A> {}

    /**
     * The jobs that a query means, in the order of the farm.
     *
     * @param where in the query language; all jobs when it is blank
     * @param ages how old they may be
     * @param part how many of them, and who asks
     */
    record JobsWhere(String where, Set<Age> ages, Part part) implements OfFarm<JobPage> {
        public JobsWhere {
            ages = Set.copyOf(ages);
        }

        /** Active ones. */
        public JobsWhere(String where, Part part) {
            this(where, Set.of(Age.ACTIVE), part);
        }
    }

    /**
     * The tasks that a query means, in order of address.
     *
     * @param where in the query language; all tasks when it is blank
     * @param part how many of them, and who asks
     */
    record TasksWhere(String where, Part part) implements OfFarm<TaskPage> {}

    /**
     * The tasks of a job, or of one of its blocks, in order of address.
     *
     * @param job whose
     * @param block index of the block; {@link #ALL} = of all blocks
     * @param skip how many are passed over, from 0
     * @param limit most that are wanted, 0 to 10,000
     */
    record TasksOf(JobNumber job, int block, long skip, int limit) implements OfFarm<TaskPage> {
        /** Instead of a block. */
        public static final int ALL = -1;
    }

    /**
     * Why the open tasks of something do not run.
     *
     * @param subject a job, block or task
     */
    record WhyOf(Subject subject) implements OfFarm<Explanation> {}

    /**
     * Part of what is found.
     *
     * @param user who asks, {@code me} in a query
     * @param skip how many are passed over, from 0
     * @param limit most that are wanted, 0 to 10,000
     */
    record Part(String user, int skip, int limit) {}
}
