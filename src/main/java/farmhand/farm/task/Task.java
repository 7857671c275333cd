package farmhand.farm.task;

import farmhand.farm.address.When;

import java.time.Duration;
import java.util.Optional;

/**
 * What changes about a task. Its name, frames and command follow from its block.
 *
 * @param state where it stands in its life
 * @param ending the state it goes to once its process is gone; equal to {@code state} when nothing
 *     is being ended
 * @param failures attempts that failed since it was last given a fresh chance
 * @param tries attempts ever begun; the newest has this number
 * @param progress percent of the newest attempt, 0 to 100; never falls within an attempt
 * @param line the newest thing the process said of what it does; may be empty
 * @param error why the newest attempt that failed did so; empty unless the task is failed or waits
 *     to be tried again
 * @param worker who ran it last; empty before its first attempt
 * @param started when the newest attempt began
 * @param finished when the newest attempt ended; of one that never began, when a person said that
 *     it is done or failed
 * @param turn whether it goes before others; usual unless it is open, or held until when it is to
 *     go first
 * @param reported what its process said last of how far it is, kept after its end until the next
 *     begins
 */
public record Task(
        TaskState state,
        TaskState ending,
        int failures,
        int tries,
        int progress,
        String line,
        String error,
        String worker,
        When started,
        When finished,
        Turn turn,
        Reported reported) {
    /** What a task says that is held since others failed alike. */
    private static final String BRAKED = "held: others failed alike";

    /** A task that nothing has happened to. */
    public static final Task UNTOUCHED = of(TaskState.OPEN);

    /** One of which it is not known what its process said. */
    public Task(
            TaskState state,
            TaskState ending,
            int failures,
            int tries,
            int progress,
            String line,
            String error,
            String worker,
            When started,
            When finished,
            Turn turn) {
        this(
                state,
                ending,
                failures,
                tries,
                progress,
                line,
                error,
                worker,
                started,
                finished,
                turn,
                Reported.NOTHING);
    }

    /** One that waits for its turn as all do. */
    public Task(
            TaskState state,
            TaskState ending,
            int failures,
            int tries,
            int progress,
            String line,
            String error,
            String worker,
            When started,
            When finished) {
        this(
                state,
                ending,
                failures,
                tries,
                progress,
                line,
                error,
                worker,
                started,
                finished,
                Turn.USUAL);
    }

    /** A task of which nothing but its state is known. */
    public static Task of(TaskState state) {
        int percent = state == TaskState.DONE ? 100 : 0;
        return new Task(state, state, 0, 0, percent, "", "", "", When.NEVER, When.NEVER);
    }

    /** The same with no fewer tries: their numbers are taken. */
    public Task afterTries(int known) {
        return known <= tries
                ? this
                : new Task(
                        state, ending, failures, known, progress, line, error, worker, started,
                        finished, turn, reported);
    }

    /** From begin to end of the newest attempt, whatever became of it; empty before it ended. */
    public Optional<Duration> took() {
        return started.isNever() || finished.isNever()
                ? Optional.empty()
                : Optional.of(Duration.between(started.instant(), finished.instant()));
    }

    /** Whether its process is being ended. */
    public boolean isEnding() {
        return state.isActive() && ending != state;
    }

    /** Percent for sums: 100 when met, the attempt's while it runs, else 0. */
    public int share() {
        return state.isMet() ? 100 : state.isActive() ? progress : 0;
    }

    /**
     * A person moved it; nothing of it runs. Opening it gives it a fresh chance; one that was held
     * has the turn that was wished meanwhile. One that never ran is over by then, and one that is
     * failed has failed at least once.
     */
    public Task movedTo(TaskState to, When at) {
        must(!state.isActive() && !to.isActive(), "moved to " + to);
        boolean fresh = to == TaskState.OPEN;
        int percent = to == TaskState.DONE ? 100 : 0;
        return new Task(
                to,
                to,
                fresh ? 0 : to == TaskState.FAILED ? Math.max(1, failures) : failures,
                tries,
                percent,
                "",
                fresh ? "" : error,
                worker,
                started,
                over(to, at),
                fresh && state == TaskState.HELD ? turn : Turn.USUAL,
                reported);
    }

    /** When it was over, as {@code to}: by its newest attempt, or at {@code at} without one. */
    private When over(TaskState to, When at) {
        boolean ends = to == TaskState.DONE || to == TaskState.FAILED;
        return tries > 0 || (ends && !finished.isNever()) ? finished : ends ? at : When.NEVER;
    }

    /** It is held, since many of its block failed alike. */
    public Task braked() {
        must(state == TaskState.OPEN, "braked");
        return new Task(
                TaskState.HELD,
                TaskState.HELD,
                failures,
                tries,
                0,
                BRAKED,
                error,
                worker,
                started,
                finished,
                Turn.USUAL,
                reported);
    }

    /** Whether it is held by the brake and not by a person. */
    public boolean isBraked() {
        return state == TaskState.HELD && line.equals(BRAKED);
    }

    /** What a person did to it is undone; nothing of it runs. What was tried stays tried. */
    public Task putBack(TaskStanding was, When at) {
        must(!state.isActive() && !was.state().isActive(), "put back to " + was.state());
        return new Task(
                was.state(),
                was.state(),
                was.failures(),
                tries,
                was.state() == TaskState.DONE ? 100 : 0,
                isBraked() && was.state() == TaskState.HELD ? line : "",
                was.error(),
                worker,
                started,
                over(was.state(), at),
                was.turn().suits(was.state()) ? was.turn() : Turn.USUAL,
                reported);
    }

    /** A person wants it to go before others, or no longer. */
    public Task turned(Turn to) {
        must(to.suits(state), "turned to " + to);
        return new Task(
                state, ending, failures, tries, progress, line, error, worker, started, finished,
                to, reported);
    }

    /** A person wants it to end in {@code to}; its process has still to go. */
    public Task endingIn(TaskState to) {
        must(state.isActive() && !to.isActive(), "ending in " + to);
        return new Task(
                state, to, failures, tries, progress, line, error, worker, started, finished);
    }

    /** A worker was chosen for its next attempt. */
    public Task assigned(int attempt, String to, When at) {
        must(state == TaskState.OPEN && attempt == tries + 1, "assigned as attempt " + attempt);
        return new Task(
                TaskState.ASSIGNED,
                TaskState.ASSIGNED,
                failures,
                attempt,
                0,
                "",
                error,
                to,
                at,
                When.NEVER);
    }

    /** This task, whose newest attempt must be that one. */
    public Task in(int attempt) {
        must(tries == attempt, "in attempt " + attempt);
        return this;
    }

    /** Its process is there. A wish to end it stays. */
    public Task running() {
        must(state.isActive(), "started");
        TaskState goal = isEnding() ? ending : TaskState.RUNNING;
        return new Task(
                TaskState.RUNNING,
                goal,
                failures,
                tries,
                progress,
                line,
                error,
                worker,
                started,
                finished);
    }

    /** Its process came further. */
    public Task progressed(int percent, String said) {
        must(state.isActive(), "progressing");
        int reached = Math.clamp(percent, progress, 100);
        return new Task(
                state, ending, failures, tries, reached, said, error, worker, started, finished);
    }

    /** Its process is gone. */
    public Task ended(TaskState to, Exit exit, When at) {
        must(state.isActive() && !to.isActive(), "ended as " + to);
        boolean comesBack = exit.end() == End.DONE && to == TaskState.OPEN;
        boolean opened = isEnding() && to == TaskState.OPEN;
        boolean fresh = comesBack || opened;
        boolean failedByHand = isEnding() && to == TaskState.FAILED;
        boolean failure = exit.end().isFailure() || failedByHand;
        int failed = fresh ? 0 : failure ? failures + 1 : failures;
        String why =
                to == TaskState.DONE || fresh ? "" : exit.error().isEmpty() ? error : exit.error();
        int percent = to == TaskState.DONE ? 100 : 0;
        return new Task(
                to,
                to,
                failed,
                tries,
                percent,
                to == TaskState.DONE ? "" : line,
                why,
                worker,
                started,
                at,
                Turn.USUAL,
                Reported.percent(progress));
    }

    private void must(boolean possible, String what) {
        if (!possible) {
            throw new IllegalStateException(
                    "a task that is " + state + " after " + tries + " tries cannot be " + what);
        }
    }
}
