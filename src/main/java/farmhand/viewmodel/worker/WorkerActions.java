package farmhand.viewmodel.worker;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.command.Command;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.command.WorkerVerb;
import farmhand.farm.view.Presence;
import farmhand.viewmodel.act.offer.Machines;
import farmhand.viewmodel.act.send.Commands;
import farmhand.viewmodel.text.Times;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What is done to the chosen machine. */
public final class WorkerActions implements Machines {
    private final WorkersViewModel workers;
    private final Commands commands;
    private final BiConsumer<String, String> noting;
    private final UnaryOperator<String> impossible;
    private final Supplier<String> noLog;
    private final Supplier<String> away;

    /**
     * On the chosen one of {@code workers}.
     *
     * @param noting asks what is noted of the machine of that name, with what is noted of it
     * @param impossible why the farm cannot do what that word asks for; empty when it can
     * @param noLog why nothing is noted of machines; empty when something is
     * @param away why nothing can be asked of the farm now; empty when it listens
     */
    public WorkerActions(
            WorkersViewModel workers,
            Commands commands,
            BiConsumer<String, String> noting,
            UnaryOperator<String> impossible,
            Supplier<String> noLog,
            Supplier<String> away) {
        this.workers = workers;
        this.commands = commands;
        this.noting = noting;
        this.impossible = impossible;
        this.noLog = noLog;
        this.away = away;
    }

    @Override
    public String label(Deed deed) {
        return seen().map(line -> labelOn(deed, line))
                .orElse(text("worker.doTo", bare(deed), text("worker.some")));
    }

    @Override
    public String missing(Deed deed) {
        return seen().map(line -> missingOn(deed, line)).orElse(text("worker.chooseFirst"));
    }

    /** Whether the farm can do it to any machine: what it never can, is better not seen. */
    public boolean isOffered(Deed deed) {
        return switch (deed) {
            case KEEP -> impossible.apply("nimby").isEmpty();
            case FREE -> impossible.apply("free").isEmpty();
            case HEAL -> impossible.apply("heal").isEmpty();
            case PAUSE, TAKE_OUT, BRING_BACK, EJECT, NOTE, LOG -> true;
        };
    }

    @Override
    public void act(Deed deed) {
        switch (deed) {
            case PAUSE -> pause(true);
            case TAKE_OUT -> takeOut();
            case BRING_BACK -> pause(false);
            case EJECT -> eject();
            case KEEP -> keep(true);
            case FREE -> keep(false);
            case HEAL -> heal();
            case NOTE -> chosen().ifPresent(line -> noting.accept(line.name(), line.remark()));
            case LOG -> workers.past().askLog();
        }
    }

    /** Nothing is done to one that is out of sight. */
    private Optional<WorkerLine> seen() {
        return chosen().filter(_ -> workers.looking().get());
    }

    private static String labelOn(Deed deed, WorkerLine line) {
        return deed == Deed.EJECT && !line.running().isEmpty()
                ? text("worker.ejectFrom", line.running().size(), line.name())
                : text("worker.doTo", bare(deed), line.name());
    }

    private static String bare(Deed deed) {
        return switch (deed) {
            case PAUSE -> text("worker.pause");
            case TAKE_OUT -> text("worker.takeOut");
            case BRING_BACK -> text("worker.bringBack");
            case EJECT -> text("worker.eject");
            case KEEP -> text("worker.keep");
            case FREE -> text("worker.free");
            case HEAL -> text("worker.heal");
            case NOTE -> text("worker.noteAct");
            case LOG -> text("worker.log");
        };
    }

    private String missingOn(Deed deed, WorkerLine line) {
        if (deed != Deed.LOG && !away.get().isEmpty()) {
            return away.get();
        }
        boolean kept = line.presence() == Presence.NIMBY;
        return switch (deed) {
            case PAUSE -> line.paused() ? text("worker.isPaused", line.name()) : "";
            case TAKE_OUT ->
                    line.paused() && line.running().isEmpty()
                            ? text("worker.isOut", line.name())
                            : "";
            case BRING_BACK -> line.paused() ? "" : text("worker.isNotPaused", line.name());
            case EJECT -> line.running().isEmpty() ? text("worker.isIdle", line.name()) : "";
            case KEEP -> kept ? text("worker.isKept", line.name()) : impossible.apply("nimby");
            case FREE -> kept ? "" : or("nimby", text("worker.isFree", line.name()));
            case HEAL -> line.isSick() ? "" : text("worker.isWell", line.name());
            case NOTE -> "";
            case LOG -> noLog.get();
        };
    }

    private String or(String word, String otherwise) {
        String never = impossible.apply(word);
        return never.isEmpty() ? otherwise : never;
    }

    /** It starts nothing more, and what it runs goes on; or it goes on. */
    public void pause(boolean paused) {
        on(
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
        on(
                line ->
                        commands.send(
                                paused(line, true),
                                text("worker.saidPaused", line.name()),
                                () -> eject(line)));
    }

    /** What it runs is ended and starts again where there is room. */
    public void eject() {
        on(this::eject);
    }

    /** It starts tasks of its own user alone; or of everybody. */
    public void keep(boolean toItsUser) {
        on(
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
        on(line -> steer(line, WorkerVerb.HEAL, text("worker.saidHealed", line.name())));
    }

    private void on(Consumer<WorkerLine> deed) {
        chosen().ifPresent(deed);
    }

    /** What taking it out costs, a sentence. */
    public String cost() {
        List<OnWorker> running = workers.running().get();
        return chosen().map(
                        line ->
                                running.isEmpty()
                                        ? text("worker.costNothing", line.name())
                                        : text(
                                                "worker.cost",
                                                line.name(),
                                                running.size(),
                                                running.getFirst().title(),
                                                lost()))
                .orElse("");
    }

    private String lost() {
        return Times.elapsed(
                workers.running().get().stream()
                        .map(OnWorker::took)
                        .reduce(Duration.ZERO, Duration::plus));
    }

    private void eject(WorkerLine line) {
        if (line.running().isEmpty()) {
            workers.load();
            return;
        }
        steer(
                line,
                WorkerVerb.EJECT,
                text("worker.saidEjected", line.name(), line.running().size(), lost()));
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
