package farmhand.server;

import farmhand.farm.link.FarmHost;
import farmhand.server.live.LiveSessions;
import farmhand.server.route.Routes;
import farmhand.server.socket.OwnerSocket;

import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.unixdomain.server.UnixDomainServerConnector;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** HTTP and WebSocket on loopback or, with TLS, beyond it, and on a unix socket. */
public final class HttpDoor implements AutoCloseable {
    private static final int MOST_HEADER = 64 * 1024;
    private static final int MOST_CONNECTIONS = 4_000;
    private static final int IDLE_MILLIS = 30_000;
    private static final int THREADS = 16;

    /**
     * What Jetty otherwise asks the management beans for, which take a tenth of a start to load.
     */
    private static final String CACHE_LINE = "org.eclipse.jetty.util.referencesPerCacheLine";

    private final DoorSettings settings;
    private final Server server;
    private final ServerConnector tcp;
    private final LiveSessions sessions;
    private final FarmHandler handler;

    private HttpDoor(FarmHost host, DoorSettings settings) {
        this.settings = settings;
        this.server = newServer();
        HttpConnectionFactory http = new HttpConnectionFactory(configuration());
        this.tcp = tcp(server, settings.reach(), http);
        tcp.setHost(settings.host());
        tcp.setPort(settings.port());
        tcp.setIdleTimeout(IDLE_MILLIS);
        server.addConnector(tcp);
        settings.socket().map(path -> unix(path, http)).ifPresent(server::addConnector);
        server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
        server.setErrorHandler(new PlainErrors());
        this.sessions =
                new LiveSessions(server, host, settings.pace(), settings.others().withoutToken());
        this.handler =
                new FarmHandler(
                        access(settings),
                        new Paths(host, new Routes(host, this::addresses)),
                        sessions,
                        settings.user(),
                        settings.others());
        server.setHandler(handler);
    }

    /** Loads what doors are made of, so that {@link #open} need not; opens nothing. */
    public static void prepare() {
        Server server = newServer();
        server.addConnector(
                new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration())));
        LiveSessions.prepare(server);
    }

    /**
     * Opens the doors of {@code host}. Throws {@link DoorException} when one cannot be opened, with
     * what to do.
     */
    public static HttpDoor open(FarmHost host, DoorSettings settings) {
        settings.reach().refuseOthers(settings.host());
        settings.socket().ifPresent(HttpDoor::clear);
        HttpDoor door = new HttpDoor(host, settings);
        door.start();
        return door;
    }

    /** Where the doors are: {@code http} to {@code 127.0.0.1:8032}, {@code socket} to its path. */
    public Map<String, String> addresses() {
        Map<String, String> doors = new HashMap<>(settings.others().addresses());
        String name = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        doors.put("http", name + ":" + port());
        settings.socket().ifPresent(path -> doors.put("socket", path.toString()));
        settings.others().open().forEach(open -> doors.put(open, name + ":" + port()));
        return doors;
    }

    /** The port that is listened on. */
    public int port() {
        return tcp.getLocalPort();
    }

    /** How many readers watch now. */
    public int sessions() {
        return sessions.count();
    }

    /** How many requests came in so far; those that were turned away do not count. */
    public long requests() {
        return handler.requests();
    }

    /** Closes the doors; whoever is inside is told. Does not close the farm. */
    @Override
    public void close() {
        sessions.close();
        stop();
    }

    private static Server newServer() {
        System.setProperty(CACHE_LINE, System.getProperty(CACHE_LINE, "16"));
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setName("http");
        threads.setVirtualThreadsExecutor(
                VirtualThreads.getNamedVirtualThreadsExecutor("http-request-"));
        return new Server(threads);
    }

    private UnixDomainServerConnector unix(Path path, HttpConnectionFactory http) {
        UnixDomainServerConnector connector = new UnixDomainServerConnector(server, 1, 1, http);
        connector.setUnixDomainPath(path);
        return connector;
    }

    private void start() {
        try {
            tcp.open();
        } catch (IOException e) {
            throw new DoorException(
                    "Another program listens on "
                            + settings.host()
                            + ":"
                            + settings.port()
                            + ". Give another port with --http, or port 0 for any.",
                    true,
                    e);
        }
        try {
            server.start();
            sessions.start();
            if (settings.socket().isPresent()) {
                new OwnerSocket(settings.socket().get()).protect();
            }
        } catch (Exception e) {
            close();
            throw settings.socket()
                    .map(path -> noSocket(path, e))
                    .orElseGet(
                            () ->
                                    new DoorException(
                                            "The doors cannot be opened: " + e.getMessage(),
                                            false,
                                            e));
        }
    }

    private void stop() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new DoorException("The doors cannot be closed: " + e.getMessage(), false, e);
        }
    }

    private static void clear(Path path) {
        try {
            switch (new OwnerSocket(path).clear()) {
                case NONE -> {}
                case IN_USE ->
                        throw new DoorException(
                                "Another program listens on the socket "
                                        + path
                                        + ". End it, or give another path with --socket.");
                case OTHER_FILE ->
                        throw new DoorException(
                                path
                                        + " is there and is no socket. Give another path with"
                                        + " --socket.");
            }
        } catch (IOException e) {
            throw noSocket(path, e);
        }
    }

    private static DoorException noSocket(Path path, Exception e) {
        return new DoorException(
                "The socket "
                        + path
                        + " cannot be opened ("
                        + e.getMessage()
                        + "). Give a path in a folder of your own with --socket, at most 100"
                        + " characters long.",
                false,
                e);
    }

    private static ServerConnector tcp(Server server, Reach reach, HttpConnectionFactory http) {
        if (reach.tls().isEmpty()) {
            return new ServerConnector(server, 1, 1, http);
        }
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setSslContext(reach.tls().get());
        String next = http.getProtocol();
        return new ServerConnector(server, 1, 1, new SslConnectionFactory(tls, next), http);
    }

    private static Access access(DoorSettings settings) {
        return new Access(
                settings.token(),
                settings.guests(),
                new OwnNames(settings.host(), settings.reach().tls().isPresent()));
    }

    private static HttpConfiguration configuration() {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendDateHeader(false);
        http.setRequestHeaderSize(MOST_HEADER);
        return http;
    }
}
