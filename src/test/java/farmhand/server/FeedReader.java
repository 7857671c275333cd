package farmhand.server;

import farmhand.dialect.live.frame.FrameReader;
import farmhand.farm.view.Update;
import farmhand.farm.view.View;

import okhttp3.Request;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/** One live session: what it was told, folded. */
final class FeedReader extends WebSocketListener implements AutoCloseable {
    private static final long SECONDS = 20;

    private final FrameReader frames = new FrameReader();
    private final List<Update> told = new ArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final WebSocket socket;
    private View view = View.EMPTY;
    private int closeCode;
    private int httpStatus;
    private boolean reading = true;

    FeedReader(Doors doors, String path) {
        this(doors, doors.request(path).build());
    }

    FeedReader(Doors doors, Request request) {
        socket = doors.client.newWebSocket(request, this);
    }

    /** A session that knows nothing yet. */
    static FeedReader of(Doors doors) {
        return new FeedReader(doors, "/farm/live");
    }

    /** From now on, or no longer, does it take what comes. */
    void read(boolean wanted) {
        locked(() -> reading = wanted);
    }

    void say(String frame) {
        socket.send(frame);
    }

    /** Waits until the folded view is as wanted. */
    View awaitView(Predicate<View> wanted) {
        await(() -> wanted.test(view));
        return view;
    }

    /** Waits for the first update of that kind that is as wanted. */
    <U extends Update> U await(Class<U> kind, Predicate<U> wanted) {
        await(() -> find(kind, wanted) != null);
        U found = find(kind, wanted);
        if (found == null) {
            throw new AssertionError("it was there");
        }
        return found;
    }

    int awaitClose() {
        await(() -> closeCode != 0);
        return closeCode;
    }

    int awaitRefusal() {
        await(() -> httpStatus != 0);
        return httpStatus;
    }

    List<Update> told() {
        lock.lock();
        try {
            return List.copyOf(told);
        } finally {
            lock.unlock();
        }
    }

    private <U extends Update> @Nullable U find(Class<U> kind, Predicate<U> wanted) {
        return told.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(wanted)
                .findFirst()
                .orElse(null);
    }

    private interface Check {
        boolean holds();
    }

    private void await(Check check) {
        lock.lock();
        try {
            long rest = TimeUnit.SECONDS.toNanos(SECONDS);
            while (!check.holds()) {
                if (rest <= 0) {
                    throw new AssertionError(
                            "not within " + SECONDS + " s; " + told.size() + " updates came");
                }
                rest = news.awaitNanos(rest);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } finally {
            lock.unlock();
        }
    }

    private void locked(Runnable run) {
        lock.lock();
        try {
            run.run();
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void onMessage(WebSocket from, String text) {
        lock.lock();
        try {
            await(() -> reading);
            Update update = frames.read(text);
            told.add(update);
            view = view.apply(update);
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void onClosing(WebSocket from, int code, String reason) {
        locked(() -> closeCode = code);
    }

    @Override
    public void onFailure(WebSocket from, Throwable broken, @Nullable Response response) {
        locked(
                () -> {
                    httpStatus = response == null ? -1 : response.code();
                    closeCode = -1;
                });
    }

    @Override
    public void close() {
        socket.cancel();
    }
}
