package farmhand.client;

import farmhand.farm.command.Command;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Outcome;
import farmhand.farm.link.FarmLink;
import farmhand.farm.link.Feed;
import farmhand.farm.link.Question;
import farmhand.farm.link.Since;
import farmhand.farm.view.Update;

import okhttp3.OkHttpClient;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Supplier;

/**
 * A farm across the network, or across the loopback: commands and questions by HTTP, updates by
 * WebSocket.
 *
 * <p>Where the farm is, is asked anew before each connection, since a coordinator that was started
 * again may have another port.
 */
public final class LiveLink implements FarmLink {
    /**
     * How long the farm may leave a ping unanswered. A farm that has ended is heard of at once:
     * this finds networks that swallow everything and coordinators that hang, before a command on
     * its way is given up. Longer than a machine that is short of processors takes to answer.
     */
    static final Duration PING = Duration.ofSeconds(10);

    /** How long an answer may take; longer than two pings, see {@link #PING}. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Executor VIRTUAL =
            command -> Thread.ofVirtual().name("farm-request").start(command);

    private final Clients clients;
    private final Supplier<Endpoint> endpoint;
    private volatile @Nullable Endpoint known;
    private volatile boolean closed;
    private final Requests requests;
    private final Set<Session> sessions = ConcurrentHashMap.newKeySet();

    /**
     * A link to wherever {@code endpoint} says; it may throw {@link FarmUnreachable} while there is
     * none.
     */
    public LiveLink(Supplier<Endpoint> endpoint) {
        this.endpoint = endpoint;
        this.clients =
                new Clients(
                        new OkHttpClient.Builder()
                                .pingInterval(PING)
                                .connectTimeout(Duration.ofSeconds(5))
                                .readTimeout(PATIENCE)
                                .build());
        this.requests = new Requests(clients, this::known, this::found);
    }

    /**
     * {@inheritDoc}
     *
     * <p>Frames name what changed of what was told on the same feed; so a new feed always begins
     * with a snapshot. After a loss a feed goes on where it was by itself.
     */
    @Override
    public Feed open(Since since, Flow.Subscriber<? super Update> reader) {
        Session session =
                new Session(
                        clients, this::found, reader, requests::giveUpQuestions, sessions::remove);
        sessions.add(session);
        reader.onSubscribe(session);
        session.connect();
        if (closed) {
            session.complete();
        }
        return session;
    }

    @Override
    public CompletionStage<Outcome> send(Command command, Origin origin) {
        return CompletableFuture.supplyAsync(() -> requests.send(command, origin), VIRTUAL);
    }

    @Override
    @SuppressWarnings("unchecked") // Requests answers each question with what it asks for
    public <A> CompletionStage<A> ask(Question<A> question) {
        return CompletableFuture.supplyAsync(() -> (A) requests.ask(question), VIRTUAL);
    }

    private Endpoint found() {
        Endpoint now = endpoint.get();
        known = now;
        return now;
    }

    private Endpoint known() {
        Endpoint last = known;
        return last == null ? found() : last;
    }

    @Override
    public void close() {
        closed = true;
        sessions.forEach(Session::complete);
        clients.close();
    }
}
