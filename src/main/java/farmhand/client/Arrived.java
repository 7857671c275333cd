package farmhand.client;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Frames that came and were not read yet. There is room for few: who brings more waits, and with
 * that the farm does. A window that lays out its first rows is not disturbed by the reading of all
 * others on its machine.
 */
final class Arrived {
    private static final int ROOM = 4;

    /**
     * Then one more comes nevertheless: a connection that is not read for long takes itself dead.
     */
    private static final long PATIENCE_MILLIS = 1_000;

    private record Frame(String text, boolean tookRoom) {}

    private final Semaphore room = new Semaphore(ROOM);
    private final Deque<Frame> frames = new ArrayDeque<>();

    /** Waits for room, a second at most, and says whether there was some. Called by who brings. */
    boolean takeRoom() {
        try {
            return room.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Gives room back that was taken for a frame that nobody wants any more. */
    void giveBack(boolean tookRoom) {
        if (tookRoom) {
            room.release();
        }
    }

    void add(String text, boolean tookRoom) {
        frames.add(new Frame(text, tookRoom));
    }

    /** The one that came first. */
    Optional<String> next() {
        Optional<Frame> first = Optional.ofNullable(frames.poll());
        first.ifPresent(frame -> giveBack(frame.tookRoom()));
        return first.map(Frame::text);
    }

    /** What a connection brought that is gone is of no interest. */
    void clear() {
        frames.forEach(frame -> giveBack(frame.tookRoom()));
        frames.clear();
    }
}
