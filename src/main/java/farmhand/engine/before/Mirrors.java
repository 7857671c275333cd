package farmhand.engine.before;

import farmhand.engine.port.Mirror;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.link.LogPiece;
import farmhand.farm.link.Question;
import farmhand.farm.task.Attempt;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;

import java.util.List;
import java.util.Optional;

/** The places where others keep jobs that this farm shows. */
public final class Mirrors {
    private final List<Mirror> places;

    /** Of these places. */
    public Mirrors(List<? extends Mirror> places) {
        this.places = List.copyOf(places);
    }

    /** All of them. */
    public List<Mirror> places() {
        return places;
    }

    /** The place whose jobs stand in that queue. */
    Optional<Mirror> of(String queue) {
        return places.stream().filter(place -> place.queue().equals(queue)).findFirst();
    }

    /** The job of that number, if it is kept in one of the places. */
    public Optional<Job> job(Farm farm, JobNumber number) {
        return farm.job(number).filter(Job::isMirrored);
    }

    /** What an attempt wrote, where its job is kept elsewhere; empty also when it wrote nothing. */
    public Optional<LogPiece> log(Job job, Question.LogOf log) {
        AttemptAddress attempt = log.attempt();
        Block block = job.blocks().getFirst();
        if (attempt.task().task() >= block.tasks().size()
                || block.tasks().task(attempt.task().task()).tries() != attempt.number()) {
            return Optional.empty();
        }
        String key = block.options(attempt.task().task()).key();
        return of(job.queue())
                .flatMap(
                        place ->
                                place.log(
                                        job.settings().position(), key, log.offset(), log.limit()));
    }

    /** Of what is kept elsewhere no more is known than the newest attempt. */
    public static List<Attempt> attempts(Job job, TaskAddress address) {
        Task task = job.blocks().get(address.block()).tasks().task(address.task());
        if (task.tries() == 0 || task.started().isNever()) {
            return List.of();
        }
        String command = job.blocks().get(address.block()).command(address.task()).text();
        return List.of(
                new Attempt(
                        address.attempt(task.tries()),
                        task.worker(),
                        command,
                        task.started(),
                        task.finished(),
                        exit(task)));
    }

    private static Exit exit(Task task) {
        return task.state() == TaskState.DONE
                ? Exit.DONE
                : task.state() == TaskState.FAILED
                        ? Exit.of(End.FAILED, task.error())
                        : Exit.NOT_YET;
    }
}
