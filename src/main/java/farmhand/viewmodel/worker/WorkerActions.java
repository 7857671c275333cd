package farmhand.viewmodel.worker;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.Command;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.command.Verb;
import farmhand.viewmodel.act.Commands;
import farmhand.viewmodel.text.Times;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<BlockAddress, TaskSet> tasks = new LinkedHashMap<>();
        line.running()
                .forEach(
                        task ->
                                tasks.merge(
                                        new BlockAddress(task.job(), task.block()),
                                        TaskSet.of(task.task()),
                                        TaskSet::union));
        List<Subject> subjects =
                tasks.entrySet().stream()
                        .<Subject>map(one -> new Subject.OfTasks(one.getKey(), one.getValue()))
                        .toList();
        commands.send(
                Command.act(new Verb.Retry(Verb.Which.ALL), subjects),
                text("worker.saidEjected", line.name(), line.running().size()),
                workers::load);
    }

    private static Command paused(WorkerLine line, boolean paused) {
        return new Command.EditPolicy(new PolicyEdit.OfWorker(line.name(), paused));
    }

    private Optional<WorkerLine> chosen() {
        return workers.shown().get();
    }
}
