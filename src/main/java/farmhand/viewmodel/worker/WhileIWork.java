package farmhand.viewmodel.worker;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.command.Command;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.history.Entry;
import farmhand.farm.link.Question;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.view.WorkerInfo;
import farmhand.viewmodel.act.send.Commands;
import farmhand.viewmodel.ask.Asker;
import farmhand.viewmodel.keep.Keepsake;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps this computer from starting renders while its user works at it. What somebody else paused
 * is left alone. Used on the window's thread.
 */
public final class WhileIWork {
    /** A user who did nothing for so long has left. */
    private static final Duration IDLE = Duration.ofMinutes(5);

    /** So often it is looked at whether somebody let it go on meanwhile. */
    private static final Duration LOOKS = Duration.ofSeconds(10);

    private static final String ON = "pause-while-i-work";
    private static final String PAUSED = "paused-while-i-work.";

    private final String machine;
    private final String kept;
    private final Asker asker;
    private final Commands commands;
    private final Keepsake keepsake;
    private final BooleanProperty on = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private Instant worked = Instant.MIN;
    private Instant ticked = Instant.MIN;
    private Instant looks = Instant.MIN;
    private String known = "";
    private boolean paused;
    private boolean asking;
    private Optional<WorkerLine> seen = Optional.empty();

    /**
     * For the machine of that name on the farm of that name; for none when it is empty.
     *
     * @param keepsake remembers it, so that what a window that died paused goes on with the next
     */
    public WhileIWork(
            String farm, String machine, Asker asker, Commands commands, Keepsake keepsake) {
        this.machine = machine;
        this.kept = PAUSED + farm;
        this.asker = asker;
        this.commands = commands;
        this.keepsake = keepsake;
        commands.last().leave(this::whyStays);
        look();
        paused = machine.equals(keepsake.read(kept)) && !machine.isEmpty();
        on.subscribe(
                (_, now) -> {
                    keep(keepsake, now);
                    known = keepsake.read(ON);
                });
        say();
    }

    /** Whether the user wants so, as {@code keepsake} remembers it. */
    public static boolean isOn(Keepsake keepsake) {
        return "true".equals(keepsake.read(ON));
    }

    /** Remembers in {@code keepsake} whether the user wants so. */
    public static void keep(Keepsake keepsake, boolean on) {
        keepsake.write(ON, on ? "true" : "");
    }

    /** Takes what was set meanwhile in the window of another farm. */
    public void look() {
        String now = keepsake.read(ON);
        if (!now.equals(known)) {
            known = now;
            on.set("true".equals(now));
        }
    }

    /** Whether there is a machine at all to keep free. */
    public boolean isPossible() {
        return !machine.isEmpty();
    }

    /** Whether the user wants so. */
    public BooleanProperty on() {
        return on;
    }

    /** The farm's machines are so now. */
    public void see(List<WorkerLine> all) {
        look();
        seen = all.stream().filter(line -> line.name().equals(machine)).findFirst();
        say();
    }

    /**
     * What this computer does for the farm, a few words; empty where it is none of its machines, or
     * that was not told yet.
     */
    public ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /** The user moved the mouse or pressed a key. */
    public void worked(Instant now) {
        worked = now;
        tick(now);
    }

    /** Some time has passed. */
    public void tick(Instant now) {
        ticked = now;
        if (asking || !isPossible()) {
            return;
        }
        boolean works = on.get() && now.isBefore(end());
        if (works && (!paused || !now.isBefore(looks))) {
            asking = true;
            looks = now.plus(LOOKS);
            asker.ask(new Question.AllWorkers(), this::pause, _ -> asking = false);
        } else if (!works && paused) {
            set(false);
        }
        say();
    }

    /** Why {@code entry} is not undone now: it would let this computer go on. */
    Optional<Rejection> whyStays(Entry entry) {
        boolean letsGoOn =
                entry.command().equals(PolicyEdit.PAUSE)
                        && entry.about().equals(pause(true).about());
        return letsGoOn && isPossible() && on.get() && ticked.isBefore(end())
                ? Optional.of(
                        Rejection.of(
                                        "in_use",
                                        text("work.stays", machine),
                                        text("work.staysUntil", text("preferences.work")))
                                .about(entry.about()))
                : Optional.empty();
    }

    private Instant end() {
        return worked.equals(Instant.MIN) ? Instant.MIN : worked.plus(IDLE);
    }

    private void pause(List<WorkerInfo> all) {
        asking = false;
        boolean free = all.stream().anyMatch(one -> one.name().equals(machine) && !one.paused());
        if (free) {
            set(true);
        }
    }

    private void set(boolean now) {
        paused = now;
        keepsake.write(kept, now ? machine : "");
        commands.sendByItself(pause(now), text(now ? "work.paused" : "work.resumed"));
        say();
    }

    private Command pause(boolean now) {
        return new Command.EditPolicy(new PolicyEdit.OfWorker(machine, now));
    }

    private void say() {
        said.set(
                on.get() && isPossible() ? text(paused ? "work.isPaused" : "work.isFree") : told());
    }

    private String told() {
        return seen.map(line -> text(isOn(line) ? "work.isOn" : "work.isOff")).orElse("");
    }

    private static boolean isOn(WorkerLine line) {
        return line.state() == WorkerState.BUSY || line.state() == WorkerState.IDLE;
    }
}
