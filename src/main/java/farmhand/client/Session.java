package farmhand.client;

import farmhand.dialect.live.frame.FrameReader;
import farmhand.dialect.live.frame.WatchFrames;
import farmhand.dialect.live.json.DialectException;
import farmhand.farm.link.Feed;
import farmhand.farm.link.Since;
import farmhand.farm.view.Update;
import farmhand.farm.view.Watch;

import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.schedulers.Schedulers;

import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.WebSocket;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * One feed over WebSocket. All its state belongs to one worker of a scheduler: whatever comes from
 * outside is handed to it and done in order.
 */
final class Session implements Feed {
    /**
     * Frames that may wait for a reader who does not ask; above it they are dropped and a snapshot
     * is asked for.
     */
    private static final int MOST_WAITING = 4_096;

    private final OkHttpClient http;
    private final Supplier<Endpoint> endpoint;
    private final Flow.Subscriber<? super Update> reader;
    private final Consumer<Session> ended;
    private final Scheduler.Worker worker = Schedulers.io().createWorker();
    private final Backoff backoff = new Backoff(RandomGenerator.getDefault());
    private final Deque<Update> waiting = new ArrayDeque<>();

    private FrameReader frames = new FrameReader();
    private Since since;
    private String epoch = "";
    private Watch watch = Watch.NOTHING;
    private long demand;
    private boolean over;
    private @Nullable WebSocket socket;

    Session(
            OkHttpClient http,
            Supplier<Endpoint> endpoint,
            Since since,
            Flow.Subscriber<? super Update> reader,
            Consumer<Session> ended) {
        this.http = http;
        this.endpoint = endpoint;
        this.since = since;
        this.reader = reader;
        this.ended = ended;
    }

    @Override
    public void request(long count) {
        run(
                () -> {
                    demand = demand + count < 0 ? Long.MAX_VALUE : demand + count;
                    deliver();
                });
    }

    @Override
    public void watch(Watch wanted) {
        run(
                () -> {
                    send(WatchFrames.print(watch, wanted));
                    watch = wanted;
                });
    }

    @Override
    public void cancel() {
        run(this::end);
    }

    /** The link is being closed: the reader is told so. */
    void complete() {
        run(
                () -> {
                    end();
                    reader.onComplete();
                });
    }

    void connect() {
        run(this::connectNow);
    }

    private void connectNow() {
        try {
            Endpoint where = endpoint.get();
            frames = since.epoch().isEmpty() ? new FrameReader() : frames;
            Request request = Requests.to(where, where.user(), live(where)).build();
            socket = http.newWebSocket(request, new SessionListener(this));
        } catch (FarmUnreachable problem) {
            lost(problem.text());
        }
    }

    private HttpUrl live(Endpoint where) {
        HttpUrl.Builder url = where.http().newBuilder().addPathSegments("farm/live");
        if (!since.epoch().isEmpty()) {
            url.addQueryParameter("since", Long.toString(since.revision()));
            url.addQueryParameter("epoch", since.epoch());
        }
        return url.build();
    }

    /** A frame came. */
    void received(WebSocket from, String text) {
        runFor(
                from,
                () -> {
                    try {
                        accept(frames.read(text));
                    } catch (DialectException unreadable) {
                        since = Since.NOTHING;
                        lost(
                                "The farm said something that cannot be understood. "
                                        + unreadable.getMessage());
                    }
                });
    }

    private void accept(Update update) {
        switch (update) {
            case Update.Hello hello -> {
                backoff.reset();
                since = hello.resumed() ? since : Since.NOTHING;
                epoch = hello.epoch();
                send(WatchFrames.print(Watch.NOTHING, watch));
            }
            case Update.Snapshot snapshot ->
                    since = snapshot.more() ? Since.NOTHING : at(snapshot.revision());
            case Update.Changes changes -> {
                if (changes.from() > since.revision() + 1) {
                    reconnect();
                    return;
                }
                since = at(changes.to());
            }
            case Update.Watched _, Update.LogText _, Update.NotWatched _, Update.Lost _ -> {}
        }
        waiting.add(update);
        if (waiting.size() > MOST_WAITING) {
            waiting.clear();
            since = Since.NOTHING;
            reconnect();
        }
        deliver();
    }

    private Since at(long revision) {
        return new Since(epoch, revision);
    }

    private void reconnect() {
        drop();
        connectNow();
    }

    /** The socket broke or was closed. */
    void broken(WebSocket from, String reason) {
        runFor(from, () -> lost(reason));
    }

    /** The farm does not take the token. */
    void refused(WebSocket from) {
        runFor(
                from,
                () -> {
                    TokenRefused problem = new TokenRefused(endpoint.get());
                    end();
                    reader.onError(problem);
                });
    }

    private void lost(String reason) {
        drop();
        Duration pause = backoff.next();
        if (waiting.peekLast() instanceof Update.Lost) {
            waiting.removeLast();
        }
        waiting.add(new Update.Lost(reason, pause));
        deliver();
        worker.schedule(this::connectUnlessOver, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void connectUnlessOver() {
        if (!over) {
            connectNow();
        }
    }

    private void deliver() {
        while (!over && demand > 0 && !waiting.isEmpty()) {
            demand -= demand == Long.MAX_VALUE ? 0 : 1;
            reader.onNext(waiting.removeFirst());
        }
    }

    private void send(List<String> told) {
        if (socket != null) {
            told.forEach(socket::send);
        }
    }

    private void drop() {
        if (socket != null) {
            socket.cancel();
            socket = null;
        }
    }

    private void end() {
        over = true;
        drop();
        worker.dispose();
        ended.accept(this);
    }

    private void run(Runnable what) {
        worker.schedule(
                () -> {
                    if (!over) {
                        what.run();
                    }
                });
    }

    @SuppressWarnings("ReferenceEquality") // what an older socket still says is of no interest
    private void runFor(WebSocket from, Runnable what) {
        run(
                () -> {
                    if (from == socket) {
                        what.run();
                    }
                });
    }
}
