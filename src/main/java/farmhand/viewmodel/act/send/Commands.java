package farmhand.viewmodel.act.send;

import farmhand.farm.command.Command;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Outcome;
import farmhand.farm.link.FarmLink;
import farmhand.viewmodel.ask.Asker;
import farmhand.viewmodel.form.Sender;
import farmhand.viewmodel.text.Messages;

import io.reactivex.rxjava3.core.Scheduler;

import javafx.beans.property.ReadOnlyObjectProperty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Sends commands, and keeps what was said of the newest until it was read. */
public final class Commands {
    private final Asking asking;
    private final Supplier<String> user;
    private final Function<Command, String> file;
    private final Voice voice;
    private final LastDone last;
    private final AsOne asOne = new AsOne();
    private final OwnUndo undo;
    private final Outbox outbox = new Outbox();

    /**
     * Commands of {@code origin} to {@code link}; answers arrive on {@code window}.
     *
     * @param user as whom the farm knows {@code origin}
     * @param deaf why the farm is asked for no change now, with what to do; empty when it listens
     * @param file the text of a job file for what a command submits or appends
     */
    public Commands(
            FarmLink link,
            Origin origin,
            Supplier<String> user,
            Supplier<String> deaf,
            Scheduler window,
            Function<Command, String> file) {
        this.file = file;
        this.user = user;
        this.voice = new Voice(window);
        this.last = new LastDone(link, window, user);
        this.asking = new Asking(link, origin, window, deaf, last::mayChange);
        this.undo = new OwnUndo(asking, last, asOne, this::say, this::unanswered);
    }

    /** What became of the newest; nothing once there was time to read it. */
    public ReadOnlyObjectProperty<Optional<Said>> said() {
        return voice.said();
    }

    /** What undo would undo. */
    public LastDone last() {
        return last;
    }

    /** What waits while the farm is away. */
    public Outbox outbox() {
        return outbox;
    }

    /** The farm is back: sends what waited, one by one, and says what came of it. */
    public void sendWaiting() {
        if (outbox.isSending()) {
            return;
        }
        int late = outbox.forgetLate(now());
        if (late > 0) {
            voice.sayToo(new Said(Messages.text("outbox.tooLong", late), ""));
        }
        sendWaiting(0, Optional.empty());
    }

    private void sendWaiting(int sent, Optional<Outcome> refused) {
        Optional<Outbox.Waiting> next = outbox.next();
        next.ifPresent(
                one ->
                        asking.ask(
                                one.command(),
                                outcome -> {
                                    outbox.answered();
                                    var bad = Optional.of(outcome).filter(it -> !isDone(it));
                                    sendWaiting(sent + 1, refused.or(() -> bad));
                                },
                                error -> {
                                    if (outbox.unanswered()) {
                                        sendWaiting();
                                    } else {
                                        unanswered(error);
                                    }
                                }));
        if (next.isEmpty() && sent > 0) {
            last.look();
            voice.sayToo(
                    refused.map(outcome -> Said.of(outcome, ""))
                            .orElseGet(() -> new Said(Messages.text("outbox.sent", sent), "")));
        }
    }

    private Instant now() {
        return Instant.ofEpochMilli(asking.window().now(TimeUnit.MILLISECONDS));
    }

    /** The way of a form to the farm. */
    public Sender sender() {
        return new Sender(
                asking::send,
                asking.window(),
                sent -> changed(asOne.take(sent), sent.said()),
                file);
    }

    /** Undoes what the user did last. */
    public void undo() {
        if (outbox.takeBack()) {
            say(new Said(Messages.text("outbox.takenBack"), ""));
            return;
        }
        undo.undo();
    }

    /** Undoes the command of that revision. */
    public void undo(long revision) {
        undo(revision, () -> {});
    }

    /** Undoes the command of that revision; {@code then} follows the answer. */
    public void undo(long revision, Runnable then) {
        undo.undo(revision, then);
    }

    /** Does again what the user undid last. */
    public void redo() {
        undo.redo();
    }

    /** Says something to the user. */
    public void say(Said something) {
        voice.say(something);
    }

    /** Says that the farm is back, beside what came of what waited for it. */
    public void sayBack(Said something) {
        voice.sayBack(something);
    }

    /** Takes that away: the farm is lost again. */
    public void forgetBack() {
        voice.forgetBack();
    }

    /** Takes away what was said. */
    public void forget() {
        voice.forget();
    }

    /** Asks for {@code command}, and says {@code done} once it is durable. */
    public void send(Command command, String done) {
        send(command, done, () -> {});
    }

    /** The same; {@code then} follows the answer. */
    public void send(Command command, String done, Runnable then) {
        if (waits(command, done)) {
            return;
        }
        asking.ask(
                command,
                outcome -> {
                    changed(outcome, done);
                    then.run();
                },
                error -> {
                    if (!waits(command, done)) { // the farm may have been lost meanwhile
                        unanswered(error);
                    }
                });
    }

    /** Asks for what nobody told the window to do: no undo takes it back. */
    public void sendByItself(Command command, String done) {
        asking.byItself().ask(command, outcome -> say(Said.of(outcome, done)), this::unanswered);
    }

    private boolean waits(Command command, String done) {
        boolean waits = outbox.takes(command);
        if (waits) {
            outbox.add(command, now());
            say(new Said(Messages.text("outbox.waits", done), Messages.text("outbox.takeBack")));
        }
        return waits;
    }

    /**
     * Asks for one after another, up to the first that is refused; says {@code done} of all. One
     * undo takes them all back.
     */
    public void sendAll(List<Command> all, String done) {
        asOne.begin();
        inOrder(all, asOne::add, outcome -> changed(outcome, done));
    }

    /** The outcome of the last, or of the first that was not done. */
    private void inOrder(
            List<? extends Command> all, Consumer<Outcome> each, Consumer<Outcome> then) {
        asking.inOrder(
                all,
                (outcome, last) -> {
                    each.accept(outcome);
                    if (last || !isDone(outcome)) {
                        then.accept(outcome);
                    }
                    return isDone(outcome);
                },
                this::unanswered);
    }

    private static boolean isDone(Outcome outcome) {
        return outcome instanceof Outcome.Done all && all.refused().isEmpty();
    }

    private void changed(Outcome outcome, String done) {
        OptionalLong revision = last.changedBy(outcome);
        answered(outcome, done);
        revision.ifPresent(this::offerUndo);
    }

    /** Looks whether the user's own command of that revision can be undone, and says so. */
    private void offerUndo(long revision) {
        Optional<Said> shown = voice.said().get();
        asking.ask(
                asOne.entries(revision),
                page -> {
                    OptionalLong newest = asOne.newest(page, user.get(), revision);
                    if (voice.said().get().equals(shown) && newest.isPresent()) {
                        long at = newest.getAsLong();
                        voice.restate(s -> new Said(s.text(), s.remedy(), at));
                    }
                },
                _ -> {}); // then it can be undone by its key
    }

    private void answered(Outcome outcome, String done) {
        last.look();
        say(Said.of(outcome, done));
    }

    private void unanswered(Throwable error) {
        say(Said.unanswered(Asker.cause(error)));
    }
}
