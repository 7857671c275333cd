package farmhand.viewmodel.worker;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.command.Command;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.command.WorkerVerb;
import farmhand.viewmodel.act.Commands;
import farmhand.viewmodel.text.Times;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What is done to the chosen machine. */
public final class WorkerActions {
    private final WorkersViewModel workers;
    private final Commands commands;

    /** On the chosen one of {@code workers}. */
    public WorkerActions(WorkersViewModel workers, Commands commands) {
        this.workers = workers;
        this.commands = commands;
    }

    /** It starts nothing more, and what it runs goes on; or it goes on. */
    public void pause(boolean paused) {
        chosen().ifPresent(
                        line ->
                                commands.send(
                                        paused(line, paused),
                                        text(
                                                paused ? "worker.saidPaused" : "worker.saidResumed",
                                                line.name()),
                                        workers::load));
    }

    /** It starts nothing more, and what it runs is ended and waits for another machine. */
    public void takeOut() {
        chosen().ifPresent(
                        line ->
                                commands.send(
                                        paused(line, true),
                                        text("worker.saidPaused", line.name()),
                                        () -> eject(line)));
    }

    /** What it runs is ended and starts again where there is room. */
    public void eject() {
        chosen().ifPresent(this::eject);
    }

    /** It starts tasks of its own user alone; or of everybody. */
    public void keep(boolean toItsUser) {
        chosen().ifPresent(
                        line ->
                                steer(
                                        line,
                                        toItsUser ? WorkerVerb.NIMBY : WorkerVerb.FREE,
                                        text(
                                                toItsUser ? "worker.saidKept" : "worker.saidFreed",
                                                line.name())));
    }

    /** It is given tasks again though much failed on it. */
    public void heal() {
        chosen().ifPresent(
                        line ->
                                steer(
                                        line,
                                        WorkerVerb.HEAL,
                                        text("worker.saidHealed", line.name())));
    }

    /** What taking it out costs, a sentence. */
    public String cost() {
        List<OnWorker> running = workers.running().get();
        Duration lost = running.stream().map(OnWorker::took).reduce(Duration.ZERO, Duration::plus);
        return chosen().map(
                        line ->
                                running.isEmpty()
                                        ? text("worker.costNothing", line.name())
                                        : text(
                                                "worker.cost",
                                                line.name(),
                                                running.size(),
                                                running.getFirst().title(),
                                                Times.elapsed(lost)))
                .orElse("");
    }

    private void eject(WorkerLine line) {
        if (line.running().isEmpty()) {
            workers.load();
            return;
        }
        steer(
                line,
                WorkerVerb.EJECT,
                text("worker.saidEjected", line.name(), line.running().size()));
    }

    private void steer(WorkerLine line, WorkerVerb verb, String said) {
        commands.send(
                new Command.EditPolicy(new PolicyEdit.SteerWorker(line.name(), verb)),
                said,
                workers::load);
    }

    private static Command paused(WorkerLine line, boolean paused) {
        return new Command.EditPolicy(new PolicyEdit.OfWorker(line.name(), paused));
    }

    private Optional<WorkerLine> chosen() {
        return workers.shown().get();
    }
}
