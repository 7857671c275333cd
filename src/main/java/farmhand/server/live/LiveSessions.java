package farmhand.server.live;

import farmhand.dialect.live.Limits;
import farmhand.farm.link.FarmHost;
import farmhand.farm.link.Since;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** All live sessions: admits them, pings them, cuts off those that do not read. */
public final class LiveSessions implements AutoCloseable {
    private static final int MOST_TEXT = 64 * 1024;

    /** A machine that is short of everything may be silent for long and is there all the same. */
    private static final int MISSED_PINGS = 8;

    private static final long GOODBYE_MILLIS = 1_000;

    private final FarmHost host;
    private final LivePace pace;
    private final List<String> open;
    private final ServerWebSocketContainer container;
    private final Set<LiveFeed> feeds = ConcurrentHashMap.newKeySet();
    private final Scheduler timer;
    private final CountDownLatch left = new CountDownLatch(1);
    private volatile boolean closed;

    /**
     * Sessions of {@code server} on {@code host}; before the server starts.
     *
     * @param open what is answered without a token beside it, told to each reader
     */
    public LiveSessions(Server server, FarmHost host, LivePace pace, List<String> open) {
        this.open = List.copyOf(open);
        this.host = host;
        this.pace = pace;
        this.container = ServerWebSocketContainer.ensure(server);
        container.setMaxTextMessageSize(MOST_TEXT);
        container.setMaxFrameSize(MOST_TEXT);
        container.setIdleTimeout(pace.ping().multipliedBy(MISSED_PINGS));
        this.timer = server.getScheduler();
    }

    /** Loads what sessions are made of, so that making them need not. */
    public static void prepare(Server server) {
        ServerWebSocketContainer.ensure(server);
    }

    /** Begins to look after the sessions; once the server has started. */
    public void start() {
        sweepLater();
    }

    /** What is answered without a token beside it. */
    List<String> open() {
        return open;
    }

    /** How many there are now. */
    public int count() {
        return feeds.size();
    }

    /** Whether another one would be too many. */
    public boolean isFull() {
        return feeds.size() >= Limits.SESSIONS;
    }

    /** Tells the readers of that user at once: a command of theirs was done. */
    public void flush(String user) {
        feeds.stream().filter(feed -> feed.reader().user().equals(user)).forEach(LiveFeed::flush);
    }

    /**
     * Makes the request a session of {@code reader} that goes on from {@code since}; false, and
     * nothing done, when it asks for no WebSocket.
     */
    public boolean upgrade(
            Since since, Reader reader, Request request, Response response, Callback callback) {
        return container.upgrade(
                (_, upgraded, _) -> {
                    // Compression costs more than it saves on loopback.
                    upgraded.setExtensions(List.of());
                    return new LiveFeed(this, since, reader);
                },
                request,
                response,
                callback);
    }

    FarmHost host() {
        return host;
    }

    Duration tick() {
        return pace.tick();
    }

    void add(LiveFeed feed) {
        feeds.add(feed);
    }

    void remove(LiveFeed feed) {
        feeds.remove(feed);
        if (closed && feeds.isEmpty()) {
            left.countDown();
        }
    }

    void later(Runnable run, long nanos) {
        timer.schedule(run, nanos, TimeUnit.NANOSECONDS);
    }

    private void sweepLater() {
        long often = Math.clamp(pace.patience().toMillis() / 4, 10, 1_000);
        timer.schedule(this::sweep, often, TimeUnit.MILLISECONDS);
    }

    private void sweep() {
        try {
            long now = System.nanoTime();
            feeds.forEach(feed -> feed.look(now, pace));
        } finally {
            if (!closed) {
                sweepLater();
            }
        }
    }

    /** Readers are told, and get a moment to hear it before their connections go. */
    @Override
    public void close() {
        closed = true;
        feeds.forEach(LiveFeed::leave);
        try {
            boolean ignored = feeds.isEmpty() || left.await(GOODBYE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
