package farmhand.server.live;

import static org.eclipse.jetty.websocket.api.Callback.NOOP;

import farmhand.dialect.live.Wire;
import farmhand.dialect.live.frame.FramePrinter;
import farmhand.dialect.live.frame.WatchFrames;
import farmhand.farm.link.Feed;
import farmhand.farm.link.Since;
import farmhand.farm.refusal.Refused;
import farmhand.farm.view.Update;
import farmhand.farm.view.Watch;

import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One reader. Asks its feed for one update, writes it, and asks for the next once it is written and
 * the tick has passed; what happens meanwhile is conflated by the feed. Public because Jetty calls
 * it from outside.
 */
public final class LiveFeed implements Session.Listener, Flow.Subscriber<Update> {
    private static final Logger LOG = LoggerFactory.getLogger(LiveFeed.class);
    private static final long NOT_WRITING = 0;
    private static final long FLUSH_NANOS = TimeUnit.MILLISECONDS.toNanos(8);

    private final LiveSessions all;
    private final Since since;
    private final Reader reader;
    private volatile @Nullable Session session;
    private volatile @Nullable Feed feed;

    /** When the frame that is on its way was given to the socket. */
    private volatile long writing = NOT_WRITING;

    /** What waits for the tick to pass; null when nothing does. */
    private final AtomicReference<@Nullable Runnable> resting = new AtomicReference<>();

    /** Whether a command of the reader's was done while a frame was on its way. */
    private volatile boolean hurried;

    private volatile boolean cut;
    private volatile long lastChange = System.nanoTime() - TimeUnit.DAYS.toNanos(1);
    private long lastPing = System.nanoTime();
    private Watch watch = Watch.NOTHING;

    LiveFeed(LiveSessions all, Since since, Reader reader) {
        this.all = all;
        this.since = since;
        this.reader = reader;
    }

    /** Who reads. */
    Reader reader() {
        return reader;
    }

    @Override
    public void onWebSocketOpen(Session opened) {
        session = opened;
        all.add(this);
        all.host().open(since, this);
    }

    /** Only now is the reader heard, since there is somebody to tell what it watches. */
    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        Session open = session;
        if (open == null || !(subscription instanceof Feed given)) {
            throw new IllegalStateException("a feed is given to an open session");
        }
        feed = given;
        if (!open.isOpen()) {
            given.cancel();
            return;
        }
        given.request(1);
        open.demand();
    }

    @Override
    public void onNext(Update update) {
        boolean paced =
                switch (update) {
                    case Update.Changes _, Update.LogText _, Update.Workers _ -> true;
                    case Update.Hello _,
                            Update.Snapshot _,
                            Update.Watched _,
                            Update.Link _,
                            Update.NotWatched _,
                            Update.Lost _ ->
                            false;
                };
        if (paced) {
            lastChange = System.nanoTime();
        }
        Update told =
                update instanceof Update.Hello hello
                        ? hello.with(all.open(), reader.user())
                        : update;
        write(FramePrinter.print(told).iterator(), paced);
    }

    private void write(Iterator<String> frames, boolean paced) {
        Session open = session;
        if (open == null) {
            return;
        }
        if (!frames.hasNext()) {
            next(paced);
            return;
        }
        writing = System.nanoTime();
        open.sendText(
                frames.next(),
                Callback.from(
                        () -> {
                            writing = NOT_WRITING;
                            write(frames, paced);
                        },
                        this::onWebSocketError));
    }

    private void next(boolean paced) {
        long pause = hurried ? FLUSH_NANOS : all.tick().toNanos();
        hurried = false;
        if (paced && untilPassed(pause) > 0) {
            Runnable next = this::request;
            resting.set(next);
            later(next, pause);
        } else {
            request();
        }
    }

    /** Does not wait for the tick, but for a little: a script can command fast. */
    void flush() {
        Runnable next = resting.get();
        if (next == null) {
            hurried = true;
        } else {
            later(next, FLUSH_NANOS);
        }
    }

    private void later(Runnable next, long pause) {
        all.later(
                () -> {
                    if (resting.compareAndSet(next, null)) {
                        next.run();
                    }
                },
                Math.max(0, untilPassed(pause)));
    }

    private long untilPassed(long pause) {
        return lastChange + pause - System.nanoTime();
    }

    private void request() {
        Feed current = feed;
        if (current != null) {
            current.request(1);
        }
    }

    @Override
    public void onWebSocketText(String text) {
        Session open = session;
        Feed current = feed;
        if (open == null || current == null) {
            return;
        }
        try {
            watch = WatchFrames.apply(watch, text);
            current.watch(watch);
            open.demand();
        } catch (Refused refused) {
            Update unread = new Update.NotWatched(Watch.NOTHING, refused.rejection());
            open.sendText(
                    FramePrinter.print(unread).getFirst(),
                    Callback.from(open::demand, this::onWebSocketError));
        }
    }

    @Override
    public void onWebSocketBinary(ByteBuffer bytes, Callback callback) {
        callback.succeed();
        close(StatusCode.BAD_DATA, "Frames of this feed are JSON text.");
    }

    @Override
    public void onWebSocketPong(ByteBuffer payload) {
        demand();
    }

    /** Nobody else answers it, and a reader that hears nothing takes the farm to be gone. */
    @Override
    public void onWebSocketPing(ByteBuffer payload) {
        Session open = session;
        if (open != null) {
            open.sendPong(payload, NOOP);
            open.demand();
        }
    }

    private void demand() {
        Session open = session;
        if (open != null) {
            open.demand();
        }
    }

    @Override
    public void onWebSocketClose(int code, String reason, Callback callback) {
        end();
        callback.succeed();
    }

    @Override
    public void onWebSocketError(Throwable cause) {
        LOG.debug("a live session broke", cause);
        end();
    }

    @Override
    public void onError(Throwable broken) {
        LOG.warn("a live session ends, since its feed broke", broken);
        close(StatusCode.SERVER_ERROR, "The farm cannot be told any more; try again.");
    }

    @Override
    public void onComplete() {
        leave();
    }

    /** The coordinator ends. */
    void leave() {
        close(StatusCode.SHUTDOWN, "The coordinator closes.");
    }

    /** Called now and then: pings, and cuts off who does not read or may no longer. */
    void look(long now, LivePace pace) {
        Session open = session;
        long begun = writing;
        if (open == null) {
            return;
        }
        if (!reader.welcome().getAsBoolean()) {
            cutOff(open, Wire.TOKEN_REFUSED, "The invitation was taken back.");
        } else if (begun != NOT_WRITING && now - begun > pace.patience().toNanos()) {
            LOG.info("a live session does not read and is cut off");
            cutOff(open, Wire.TRY_LATER, "Frames were not read in time; try again later.");
        } else if (now - lastPing > pace.ping().toNanos()) {
            lastPing = now;
            open.sendPing(ByteBuffer.allocate(0), NOOP);
        }
    }

    /** First politely; at the next look the connection is dropped. */
    private void cutOff(Session open, int code, String reason) {
        if (cut) {
            open.disconnect();
            end();
            return;
        }
        cut = true;
        close(code, reason);
    }

    private void close(int code, String reason) {
        Session open = session;
        if (open != null) {
            open.close(code, reason, NOOP);
        }
    }

    private void end() {
        all.remove(this);
        Feed current = feed;
        if (current != null) {
            current.cancel();
        }
    }
}
