package farmhand.client;

import static java.util.Objects.requireNonNull;

import farmhand.dialect.live.frame.FrameReader;
import farmhand.dialect.live.frame.WatchFrames;
import farmhand.farm.link.Feed;
import farmhand.farm.link.Since;
import farmhand.farm.view.Update;
import farmhand.farm.view.Watch;

import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.schedulers.Schedulers;

import okhttp3.WebSocket;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One feed over WebSocket. All its state belongs to one worker of a scheduler: whatever comes from
 * outside is handed to it and done in order.
 */
final class Session implements Feed {
    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    private final Clients clients;
    private final Supplier<Endpoint> endpoint;
    private final Updates updates;
    private final Runnable lost;
    private final Consumer<Session> ended;
    private final Scheduler.Worker worker = Schedulers.io().createWorker();
    private final Arrived arrived = new Arrived();
    private final LastWord lastWord = new LastWord();
    private final Retry retry = new Retry(worker, this::connectNow);

    private FrameReader frames = new FrameReader();
    private Since since = Since.NOTHING;
    private String epoch = "";
    private Watch watch = Watch.NOTHING;
    private boolean greeted;
    private boolean over;
    private @Nullable Endpoint where;
    private @Nullable WebSocket socket;

    Session(
            Clients clients,
            Supplier<Endpoint> endpoint,
            Flow.Subscriber<? super Update> reader,
            Runnable lost,
            Consumer<Session> ended) {
        this.clients = clients;
        this.endpoint = endpoint;
        this.updates = new Updates(reader);
        this.lost = lost;
        this.ended = ended;
    }

    @Override
    public void request(long count) {
        run(count > 0 ? () -> asked(count) : this::refuseCount);
    }

    @Override
    public void watch(Watch wanted) {
        run(
                () -> {
                    if (greeted) {
                        send(WatchFrames.print(watch, wanted));
                    }
                    watch = wanted;
                });
    }

    @Override
    public void tryNow() {
        run(retry::now);
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
                    updates.complete();
                });
    }

    void connect() {
        run(this::connectNow);
    }

    private void asked(long count) {
        boolean returned = updates.isOverflown();
        updates.request(count);
        if (returned) {
            connectNow();
        }
        readOn();
    }

    private void refuseCount() {
        end();
        updates.fail(new IllegalArgumentException("Request one update or more."));
    }

    private void connectNow() {
        try {
            Endpoint found = endpoint.get();
            where = found;
            frames = since.epoch().isEmpty() ? new FrameReader() : frames;
            socket =
                    clients.to(found)
                            .newWebSocket(Requests.live(found, since), new SessionListener(this));
        } catch (FarmUnreachable problem) {
            lost(problem.text());
        }
    }

    /** A frame came. Whoever brings it waits while others were not read. */
    void received(WebSocket from, String text) {
        boolean tookRoom = arrived.takeRoom();
        run(
                () -> {
                    if (isCurrent(from)) {
                        lastWord.came(worker.now(TimeUnit.MILLISECONDS));
                        arrived.add(text, tookRoom);
                        readOn();
                    } else {
                        arrived.giveBack(tookRoom);
                    }
                });
    }

    /** Reads what came, but no more of all jobs than the reader asks for. */
    private void readOn() {
        while (!updates.isFull()) {
            Optional<String> next = arrived.next();
            if (next.isEmpty()) {
                return;
            }
            read(next.get()).ifPresent(this::accept);
        }
    }

    private Optional<Update> read(String text) { // what a broken farm says ends no feed
        try {
            return Optional.of(frames.read(text));
        } catch (RuntimeException unreadable) {
            LOG.warn("what {} said cannot be read", where, unreadable);
            since = Since.NOTHING;
            lost("The farm said something that cannot be understood.");
            return Optional.empty();
        }
    }

    private void accept(Update update) {
        switch (update) {
            case Update.Hello hello -> greeted(hello);
            case Update.Snapshot snapshot -> {
                if (!snapshot.more()) {
                    since = at(snapshot.revision());
                    retry.worked();
                }
            }
            case Update.Changes changes -> {
                if (changes.from() != since.revision() + 1) {
                    lost("The farm left something out.");
                    return;
                }
                since = at(changes.to());
                retry.worked();
            }
            case Update.Watched _,
                    Update.LogText _,
                    Update.Workers _,
                    Update.Link _,
                    Update.NotWatched _,
                    Update.Lost _ -> {}
        }
        updates.add(update);
        if (updates.isOverflown()) {
            since = Since.NOTHING;
            drop();
        }
    }

    private void greeted(Update.Hello hello) {
        since = hello.resumed() ? since : Since.NOTHING;
        epoch = hello.epoch();
        greeted = true;
        send(WatchFrames.print(Watch.NOTHING, watch));
    }

    private Since at(long revision) {
        return new Since(epoch, revision);
    }

    /** The socket broke or was closed. */
    void broken(WebSocket from, String reason) {
        runFor(from, () -> lost(reason));
    }

    /** Nothing came back from where the farm should be; or somebody else is there. */
    void unanswered(WebSocket from, Throwable problem) {
        runFor(
                from,
                () -> {
                    if (Failures.isForGood(problem)) {
                        fail(Failures.of(requireNonNull(where), problem));
                    } else {
                        lost("The farm at " + where + " does not answer.", unheard(problem));
                    }
                });
    }

    /** The farm does not take the token. */
    void refused(WebSocket from) {
        runFor(from, () -> fail(new TokenRefused(requireNonNull(where))));
    }

    private void fail(FarmUnreachable problem) {
        end();
        updates.fail(problem);
    }

    private Duration unheard(Throwable problem) {
        long now = worker.now(TimeUnit.MILLISECONDS);
        return greeted ? lastWord.unheard(problem, now, LiveLink.PING) : Duration.ZERO;
    }

    private void lost(String reason) {
        lost(reason, Duration.ZERO);
    }

    private void lost(String reason, Duration unheard) {
        drop();
        lost.run();
        updates.add(new Update.Lost(reason, retry.later(), unheard));
    }

    private void send(List<String> told) {
        if (socket != null) {
            told.forEach(socket::send);
        }
    }

    private void drop() {
        greeted = false;
        arrived.clear();
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

    private void runFor(WebSocket from, Runnable what) {
        run(
                () -> {
                    if (isCurrent(from)) {
                        what.run();
                    }
                });
    }

    @SuppressWarnings("ReferenceEquality") // what an older socket still says is of no interest
    private boolean isCurrent(WebSocket from) {
        return from == socket;
    }
}
