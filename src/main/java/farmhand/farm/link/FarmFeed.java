package farmhand.farm.link;

import static java.util.Objects.requireNonNull;

import farmhand.farm.view.Update;
import farmhand.farm.view.Watch;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * One reader of a farm that is held in memory. Remembers which farm the reader was last told of,
 * and tells the difference to the newest one each time the reader asks; a reader that does not ask
 * costs nothing but that older farm.
 *
 * <p>The host calls {@link #wake} whenever there may be something new, and {@link #complete} when
 * it closes. Methods may be called from any thread and return at once; the work, reading of logs
 * included, is done on the executor, one step at a time without locks.
 */
public final class FarmFeed implements Feed {
    private enum End {
        /** The stream goes on. */
        NOT_YET,
        /** The host has no more to tell. */
        COMPLETE,
        /** The reader asked for less than one update. */
        BAD_REQUEST,
        /** Nothing may be told any more. */
        OVER
    }

    private static final String BAD = "Fewer than one update was asked for. Request one or more.";

    private final Flow.Subscriber<? super Update> reader;
    private final Executor executor;

    /** Runs what is to be done a second later. */
    private final Executor later;

    private final Telling telling;
    private final AtomicReference<Watch> wanted = new AtomicReference<>(Watch.NOTHING);
    private final AtomicReference<End> end = new AtomicReference<>(End.NOT_YET);
    private final AtomicBoolean looking = new AtomicBoolean();
    private final AtomicLong asked = new AtomicLong();

    /** Calls for work that were not answered yet; who raises it from 0 starts the work. */
    private final AtomicInteger calls = new AtomicInteger();

    private FarmFeed(Telling telling, Executor executor, Flow.Subscriber<? super Update> reader) {
        this.telling = telling;
        this.executor = executor;
        this.later = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, executor);
        this.reader = reader;
    }

    /**
     * Begins to tell {@code reader}, first {@code onSubscribe}.
     *
     * @param host whose farm
     * @param logs reads a piece of a log; may wait for a disk
     * @param executor runs the work; may run the work of many feeds at a time
     * @param since what the reader has
     */
    public static FarmFeed open(
            FarmHost host,
            Function<Question.LogOf, Optional<LogPiece>> logs,
            Executor executor,
            Since since,
            Flow.Subscriber<? super Update> reader) {
        Telling telling = new Telling(host, since, new FollowedLogs(logs));
        FarmFeed feed = new FarmFeed(telling, executor, reader);
        feed.calls.set(1);
        executor.execute(
                () -> {
                    feed.toReader(() -> reader.onSubscribe(feed));
                    feed.work();
                });
        return feed;
    }

    /** There may be something new: a farm was published, or a log grew. */
    public void wake() {
        telling.wake();
        call();
    }

    /** The host closes: the stream ends well. */
    public void complete() {
        end(End.COMPLETE);
    }

    /** Whether nothing will be told any more, so that the host can forget the feed. */
    public boolean isOver() {
        return end.get() == End.OVER;
    }

    @Override
    public void watch(Watch watch) {
        wanted.set(watch);
        if (watch.workers() && !looking.getAndSet(true)) {
            later.execute(this::look);
        }
        call();
    }

    /** Once a second as long as machines are watched. */
    private void look() {
        if (isOver() || !requireNonNull(wanted.get()).workers()) {
            looking.set(false);
            return;
        }
        telling.look();
        call();
        later.execute(this::look);
    }

    /** It is never away. */
    @Override
    public void tryNow() {}

    @Override
    public void request(long count) {
        if (count <= 0) {
            end(End.BAD_REQUEST);
            return;
        }
        asked.accumulateAndGet(count, (a, b) -> a + b < 0 ? Long.MAX_VALUE : a + b);
        call();
    }

    @Override
    public void cancel() {
        end.set(End.OVER);
    }

    private void end(End how) {
        end.compareAndSet(End.NOT_YET, how);
        call();
    }

    private void call() {
        if (!isOver() && calls.getAndIncrement() == 0) {
            executor.execute(this::work);
        }
    }

    private void work() {
        int answered = calls.get();
        do {
            tell();
            answered = calls.addAndGet(-answered);
        } while (answered != 0);
    }

    private void tell() {
        while (goesOn() && asked.get() > 0) {
            Optional<Update> update = next();
            if (update.isEmpty()) {
                return;
            }
            asked.updateAndGet(n -> n == Long.MAX_VALUE ? n : n - 1);
            toReader(() -> reader.onNext(update.get()));
        }
    }

    private boolean goesOn() {
        return switch (requireNonNull(end.get())) {
            case NOT_YET -> true;
            case OVER -> false;
            case COMPLETE -> last(reader::onComplete);
            case BAD_REQUEST -> last(() -> reader.onError(new IllegalArgumentException(BAD)));
        };
    }

    private Optional<Update> next() {
        try {
            return telling.next(requireNonNull(wanted.get()));
        } catch (RuntimeException broken) {
            last(() -> reader.onError(broken));
            return Optional.empty();
        }
    }

    private boolean last(Runnable word) {
        if (end.getAndSet(End.OVER) != End.OVER) {
            toReader(word);
        }
        return false;
    }

    /** A reader that throws is told nothing more; its error is the executor's to report. */
    private void toReader(Runnable word) {
        try {
            word.run();
        } catch (RuntimeException | Error broken) {
            cancel();
            throw broken;
        }
    }
}
