package farmhand.viewmodel.log;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.AttemptAddress;
import farmhand.farm.refusal.Refused;
import farmhand.farm.view.Update;
import farmhand.viewmodel.ask.Asker;
import farmhand.viewmodel.text.Sizes;

import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.disposables.Disposable;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The log of one attempt: its end as the feed tells it while it is followed, and any other part of
 * it once the user looks further back or finds something there. Used on the window's thread.
 */
public final class LogViewModel {
    private final LogLines lines = new LogLines();
    private final LogSearch search = new LogSearch(lines.seen(), this::beyond);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper totals = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper(text("log.nothing"));
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final LogFollow following = new LogFollow();
    private final LogAge age;
    private final LogReading reading;
    private final Scheduler disk;
    private final Scheduler window;
    private final Consumer<Optional<AttemptAddress>> watch;
    private Optional<AttemptAddress> attempt = Optional.empty();
    private Disposable asked = Disposable.disposed();
    private Optional<Runnable> again = Optional.empty();
    private boolean away;

    /**
     * A log that is followed through {@code watch}, and read elsewhere through {@code asker}.
     *
     * @param disk runs what waits for the farm
     * @param now what time it is
     */
    public LogViewModel(
            Asker asker,
            Scheduler disk,
            Supplier<Instant> now,
            Consumer<Optional<AttemptAddress>> watch) {
        this.age = new LogAge(now);
        this.reading = new LogReading(asker.link());
        this.disk = disk;
        this.window = asker.window();
        this.watch = watch;
        following.on().subscribe((_, follows) -> followed(follows));
    }

    /** Its lines; the last may still grow. */
    public ObservableList<LogLine> lines() {
        return lines.seen();
    }

    /** The number of that line in the whole log, from 1; 0 where nobody counted those before it. */
    public long number(int index) {
        return lines.number(index);
    }

    /** Looks for lines. */
    public LogSearch search() {
        return search;
    }

    /** Which attempt it is of. */
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** How much there is, and whether more may come. */
    public ReadOnlyStringProperty state() {
        return following.state();
    }

    /** How much it is, and what of it tells of something wrong; empty while nothing is there. */
    public ReadOnlyStringProperty totals() {
        return totals.getReadOnlyProperty();
    }

    /** How long ago it said something, or when it ended; empty while neither is known. */
    public ReadOnlyStringProperty age() {
        return age.said();
    }

    /** A second has passed. */
    public void tick() {
        age.tick();
    }

    /** When its attempt ended, in words; empty while that is not known. */
    public void ended(String words) {
        age.ended(words);
    }

    /** What stands in place of lines while there are none. */
    public ReadOnlyStringProperty nothing() {
        return nothing.getReadOnlyProperty();
    }

    /** Whether there is a log at all. */
    public ReadOnlyBooleanProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /** Whether the newest line is to be seen; set, it leads back to the end. */
    public BooleanProperty following() {
        return following.on();
    }

    /** The attempt whose log it is. */
    public Optional<AttemptAddress> attempt() {
        return attempt;
    }

    /** Shows the log of that attempt from now on, or none. */
    public void follow(Optional<AttemptAddress> other) {
        if (other.equals(attempt)) {
            return;
        }
        attempt = other;
        stop();
        search.forget();
        lines.forget();
        age.forget();
        away = false;
        following.on().set(true);
        shown.set(other.isPresent());
        title.set(other.map(one -> text("log.attempt", one.number())).orElse(""));
        following.say(text("log.empty"));
        totals.set("");
        nothing.set(text("log.nothing"));
        watch.accept(other);
    }

    /** Takes a piece of the followed log; and asks anew, once the farm is back, what it did not. */
    public void apply(Update update) {
        if (update instanceof Update.Hello) {
            again.ifPresent(Runnable::run);
        }
        if (update instanceof Update.LogText piece
                && attempt.equals(Optional.of(piece.attempt()))) {
            age.hear(piece.end());
            following.hear(piece);
            away |= !following.on().get() && lines.isFull(); // what is looked at stays
            apply(piece);
        }
    }

    private void apply(Update.LogText piece) {
        if (!away) {
            lines.apply(piece);
            following.hold(lines.seen().size(), lines.from() == 0);
            totals.set(LogTotals.of(lines.seen(), lines.from() == 0, lines.to()));
            nothing.set(text(piece.end() ? "log.nothingAtAll" : "log.nothing"));
        }
    }

    /** The user looks at the first line that is there; {@code added} is told how many came. */
    public void earlier(Consumer<Integer> added) {
        if (lines.from() > 0 && asked.isDisposed()) {
            leave();
            long from = lines.from();
            ask(
                    () -> reading.before(current(), from),
                    part -> {
                        lines.before(part);
                        said(part);
                        added.accept(part.lines().size());
                    });
        }
    }

    /** The user looks at the last line that is there, and it is not the last of the log. */
    public void later() {
        if (away && asked.isDisposed()) {
            long to = lines.to();
            ask(
                    () -> reading.after(current(), to),
                    part -> {
                        lines.after(part);
                        said(part);
                    });
        }
    }

    private void followed(boolean now) {
        if (now && away) {
            away = false;
            stop();
            lines.forget();
            search.forget();
            watch.accept(Optional.empty());
            watch.accept(attempt);
        }
    }

    /** From here on other parts may be shown than what the feed tells. */
    private void leave() {
        away = true;
        following.on().set(false);
    }

    /** Finds what is not among the lines that are there; false where they are all there are. */
    private boolean beyond(Predicate<LogLine> fits, int by) {
        if (attempt.isEmpty() || (lines.from() == 0 && !away)) {
            return false;
        }
        stop();
        long from = lines.from();
        long to = lines.to();
        ask(
                () ->
                        by > 0
                                ? reading.next(current(), fits, to)
                                        .or(() -> reading.next(current(), fits, 0))
                                : reading.previous(current(), fits, from)
                                        .or(
                                                () ->
                                                        reading.previous(
                                                                current(), fits, Long.MAX_VALUE)),
                found -> found.ifPresentOrElse(this::show, search::nothing));
        return true;
    }

    private void show(long at) {
        leave();
        ask(
                () -> reading.around(current(), at),
                part -> {
                    lines.show(part);
                    said(part);
                    search.found(part.starts().indexOf(at), at);
                });
    }

    private void said(LogPart part) {
        following.say(text("log.part", lines.seen().size(), Sizes.file(part.size())));
        boolean whole = lines.from() == 0 && lines.to() >= part.size();
        totals.set(LogTotals.of(lines.seen(), whole, part.size()));
    }

    private AttemptAddress current() {
        return attempt.orElseThrow();
    }

    private void stop() {
        asked.dispose();
        again = Optional.empty();
    }

    private <T> void ask(Callable<T> waiting, Consumer<T> then) {
        again = Optional.empty();
        asked =
                Single.fromCallable(waiting)
                        .subscribeOn(disk)
                        .observeOn(window)
                        .subscribe(
                                answer -> {
                                    asked = Disposable.disposed();
                                    then.accept(answer);
                                },
                                problem -> failed(problem, () -> ask(waiting, then)));
    }

    /** What the farm refuses is not there; what it did not answer is asked anew. */
    private void failed(Throwable problem, Runnable sameAgain) {
        asked = Disposable.disposed();
        if (Asker.cause(problem) instanceof Refused refused) {
            search.nothing();
            following.say(refused.rejection().text());
        } else {
            again = Optional.of(sameAgain);
            search.unanswered();
            following.say(text("log.waits"));
        }
    }
}
