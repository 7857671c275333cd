package farmhand.client;

import farmhand.farm.view.Update;
import farmhand.farm.view.ViewChange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Flow;

/**
 * What waits for one reader, and how much it asked for. Bounded: what a reader who does not ask
 * leaves lying is dropped, and it begins anew once it asks. Used by one thread at a time.
 */
final class Updates {
    /** Updates, and changes within them. */
    private static final int MOST_WAITING = 4_096;

    private final Flow.Subscriber<? super Update> reader;
    private final Deque<Update> waiting = new ArrayDeque<>();
    private long demand;
    private boolean overflown;
    private boolean over;

    Updates(Flow.Subscriber<? super Update> reader) {
        this.reader = reader;
    }

    /** The reader asks for {@code count} more. */
    void request(long count) {
        overflown = false;
        demand = demand + count < 0 ? Long.MAX_VALUE : demand + count;
        deliver();
    }

    /**
     * Hands it to the reader once it asked for it. Changes that wait become one update, so that a
     * reader who was slow once catches up at once; of several losses it is told the last.
     */
    void add(Update update) {
        if (update instanceof Update.Lost && waiting.peekLast() instanceof Update.Lost) {
            waiting.removeLast();
        }
        if (update instanceof Update.Changes now
                && waiting.peekLast() instanceof Update.Changes before) {
            waiting.removeLast();
            waiting.add(joined(before, now));
        } else {
            waiting.add(update);
        }
        deliver();
        if (waiting.size() > MOST_WAITING || lastHolds() > MOST_WAITING) {
            waiting.clear();
            overflown = true;
        }
    }

    private int lastHolds() {
        return waiting.peekLast() instanceof Update.Changes last ? last.changes().size() : 0;
    }

    private static Update.Changes joined(Update.Changes before, Update.Changes now) {
        List<ViewChange> both = new ArrayList<>(before.changes());
        both.addAll(now.changes());
        return new Update.Changes(before.from(), now.to(), both);
    }

    /**
     * Whether a part of all jobs waits, and others follow: they do not become one, as changes do.
     */
    boolean isFull() {
        return waiting.peekLast() instanceof Update.Snapshot part && part.more();
    }

    /** Whether what waited was dropped, and the reader has not asked since. */
    boolean isOverflown() {
        return overflown;
    }

    /** The stream ends well. */
    void complete() {
        over = true;
        reader.onComplete();
    }

    /** The stream ends for good, and why. */
    void fail(Throwable problem) {
        over = true;
        reader.onError(problem);
    }

    private void deliver() {
        while (!over && demand > 0 && !waiting.isEmpty()) {
            demand -= demand == Long.MAX_VALUE ? 0 : 1;
            reader.onNext(waiting.removeFirst());
        }
    }
}
