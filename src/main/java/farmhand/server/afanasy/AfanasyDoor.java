package farmhand.server.afanasy;

import farmhand.server.peer.Peers;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The TCP port that Afanasy's clients know: one connection a message. It runs commands for whoever
 * may come in, so it is opened only when asked for.
 */
public final class AfanasyDoor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AfanasyDoor.class);
    private static final int MOST_CONNECTIONS = 1_000;
    private static final int BACKLOG = 512;
    private static final int TIDY_SECONDS = 20;

    private final AfanasySettings settings;
    private final AfanasyAnswers answers;
    private final Peers peers;
    private final ServerSocket listening;
    private final LargeMessages large = new LargeMessages();
    private final Semaphore room = new Semaphore(MOST_CONNECTIONS);
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService guard =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("afanasy-guard").factory());

    private AfanasyDoor(AfanasyAnswers answers, AfanasySettings settings) throws IOException {
        this.answers = answers;
        this.settings = settings;
        this.peers = new Peers(settings.allowed());
        this.listening = new ServerSocket();
        listening.setReuseAddress(true);
        listening.bind(new InetSocketAddress(settings.host(), settings.port()), BACKLOG);
    }

    /** Opens it; throws when the port cannot be had. */
    public static AfanasyDoor open(AfanasyAnswers answers, AfanasySettings settings)
            throws IOException {
        AfanasyDoor door = new AfanasyDoor(answers, settings);
        Thread.ofPlatform().daemon().name("afanasy-accept").start(door::accept);
        var _ =
                door.guard.scheduleAtFixedRate(
                        answers::tidy, TIDY_SECONDS, TIDY_SECONDS, TimeUnit.SECONDS);
        return door;
    }

    /** Where it is, such as {@code 127.0.0.1:51000}. */
    public String address() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return host + ":" + port();
    }

    /** The port that is listened on. */
    public int port() {
        return listening.getLocalPort();
    }

    /** How many connections are open now. */
    public int connections() {
        return open.size();
    }

    /** Closes the door; whoever is inside is cut off. Does not close the farm. */
    @Override
    public void close() {
        closeQuietly(listening);
        open.forEach(AfanasyDoor::closeQuietly);
        guard.shutdownNow();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                room.acquire();
                Socket socket = listening.accept();
                open.add(socket);
                Thread.ofVirtual().name("afanasy-" + socket.getPort()).start(() -> serve(socket));
            } catch (IOException problem) {
                room.release();
                if (!listening.isClosed()) {
                    LOG.warn("A connection could not be accepted: {}", problem.getMessage());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try {
            HttpAccess access = new HttpAccess(settings.host(), socket.getLocalAddress());
            Conversation conversation =
                    new Conversation(socket, settings.patience(), access, large);
            Optional<byte[]> answer = conversation.hear(peers, answers);
            if (answer.isPresent()) {
                Runnable cut = () -> closeQuietly(socket);
                conversation.say(
                        answer.get(), new Guarded(socket, guard, settings.patience(), cut));
            }
        } catch (IOException | RejectedExecutionException gone) { // the door closes
            LOG.debug("A connection ended early: {}", gone.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            closeQuietly(socket);
            open.remove(socket);
            room.release();
        }
    }

    private static void closeQuietly(AutoCloseable closing) {
        try {
            closing.close();
        } catch (Exception ignored) {
            // what cannot be closed is closed already
        }
    }
}
