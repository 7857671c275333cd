package farmhand.upstream.afanasy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.engine.port.TaskFiles;
import farmhand.runner.outputs.MadeFiles;
import farmhand.runner.process.Programs;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/**
 * An afserver that says what was recorded of a real one: answers are followed by spaces, and the
 * connection stays open until the client closes it. Jobs that are submitted to it run.
 */
public final class ScriptedServer implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> ONLY_IN_FULL =
            List.of("tasks", "command", "tasks_name", "working_directory", "files", "environment");

    /** Who was recorded. */
    private static final int USER = 2;

    private static final TaskFiles FILES = new MadeFiles(new Programs(""));
    private static final Path RECORDED = Path.of("src/test/resources/golden/afanasy-upstream");

    /** Jobs in full, by id, each as it was told. */
    public final Map<Integer, String> jobs = new ConcurrentSkipListMap<>();

    /** How the tasks of jobs stand, by id. */
    public final Map<Integer, String> progress = new ConcurrentHashMap<>();

    /** What comes next to the monitor. */
    public final Queue<String> events = new ConcurrentLinkedQueue<>();

    /** Actions and jobs that came, subscriptions apart. */
    public final List<JsonNode> deeds = java.util.Collections.synchronizedList(new ArrayList<>());

    /** What is said of single tasks and renders, by the mode in which it is asked for. */
    public final Map<String, String> ofOne = new ConcurrentHashMap<>();

    final AtomicInteger connections = new AtomicInteger();
    final AtomicInteger polls = new AtomicInteger();

    /** What becomes of each answer on its way. */
    volatile UnaryOperator<byte[]> spoiled = UnaryOperator.identity();

    private final AtomicInteger monitors = new AtomicInteger();

    /** Of whose jobs the monitor hears; 0 is everybody. */
    private final AtomicInteger watched = new AtomicInteger();

    private final ServerSocket listening;
    private final PlayedFarm played = new PlayedFarm(this);
    private volatile Optional<String> users = Optional.empty();
    private volatile String renders = "{\"renders\":[]}";

    /** Listens on any port. */
    public ScriptedServer() throws IOException {
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    /** The text of a recording, such as {@code 21-get-job-full-running-mixed}. */
    public static String recorded(String name) throws IOException {
        return Files.readString(RECORDED.resolve(name + ".response.json"));
    }

    /** What was asked in that recording. */
    static String requested(String name) throws IOException {
        return Files.readString(RECORDED.resolve(name + ".request.json"));
    }

    /** The first job of a recorded answer. */
    public static String job(String name) throws IOException {
        return JSON.readTree(recorded(name)).path("jobs").get(0).toString();
    }

    /** What is said of users. */
    public void users(String answer) {
        users = Optional.of(answer);
    }

    /** What is said of renders. */
    public void renders(String answer) {
        renders = answer;
    }

    /** Whether any render says that it is there and nothing else. */
    boolean rendersTakePart() {
        return renders.contains("\"state\":\" ONL\"");
    }

    /** Nobody is known from now on, as after a restart. */
    void forget() {
        monitors.incrementAndGet();
    }

    /** A gateway to it. */
    public AfanasyLink linked() {
        return linked(Duration.ofMillis(30), Duration.ofSeconds(10));
    }

    /** Asks it as a gateway does. */
    Server asked() {
        return new Server(upstream(Duration.ofMillis(30), Duration.ofSeconds(10)));
    }

    /** One that asks so often, and waits so long for an answer. */
    AfanasyLink linked(Duration cycle, Duration patience) {
        return AfanasyLink.start(
                upstream(cycle, patience), "here", "1.0", InstantSource.system(), FILES);
    }

    private Upstream upstream(Duration cycle, Duration patience) {
        return new Upstream("127.0.0.1", listening.getLocalPort(), cycle, patience);
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            StringBuilder header = new StringBuilder();
            while (!header.toString().endsWith("JSON")) {
                header.append((char) in.readByte());
            }
            byte[] body = new byte[Integer.parseInt(header.substring(8, header.indexOf(" JSON")))];
            in.readFully(body);
            byte[] answer = answer(JSON.readTree(body)).getBytes(StandardCharsets.UTF_8);
            byte[] head = ("AFANASY " + answer.length + " JSON").getBytes(StandardCharsets.UTF_8);
            byte[] whole = Arrays.copyOf(head, head.length + answer.length + 1);
            System.arraycopy(answer, 0, whole, head.length, answer.length);
            whole[whole.length - 1] = ' ';
            byte[] sent = spoiled.apply(whole);
            socket.getOutputStream().write(sent);
            socket.getOutputStream().flush();
            if (sent.length >= whole.length) { // else it ended in the middle
                var _ = in.read();
            }
        } catch (IOException _) {
            // the client has what it wanted
        }
    }

    private String answer(JsonNode request) {
        if (request.has("monitor")) {
            watched.set(USER);
            return "{\"monitor\":{\"id\":%d,\"uid\":%d}}"
                    .formatted(monitors.incrementAndGet(), USER);
        }
        if (request.has("job")) {
            deeds.add(request);
            return played.submit(request.path("job"));
        }
        JsonNode action = request.path("action");
        if (!action.isMissingNode()) {
            if (!action.path("type").asText().equals("monitors")) {
                deeds.add(action);
            }
            if (action.path("operation").path("class").asText().equals("perm")) {
                watched.set(action.path("operation").path("uid").asInt());
            }
            return played.act(action);
        }
        return got(request.path("get"));
    }

    private String got(JsonNode get) {
        String mode = get.path("mode").asText("");
        return switch (get.path("type").asText()) {
            case "monitors" -> mode.equals("events") ? polled(get) : "{\"monitors\":[]}";
            case "users" ->
                    mode.equals("jobs_order")
                            ? order(get.path("ids").get(0).asInt())
                            : users.orElseGet(played::users);
            case "renders" -> ofOne.getOrDefault("renders " + mode, renders);
            case "jobs" ->
                    get.has("task_ids")
                            ? Optional.ofNullable(
                                            ofOne.get(mode + " " + get.path("number").asInt()))
                                    .orElseGet(() -> played.ofTask(mode, get))
                            : mode.equals("progress")
                                    ? progress.getOrDefault(
                                            get.path("ids").get(0).asInt(), "{\"job_progress\":{}}")
                                    : jobs(get.path("ids"), mode.equals("full"));
            default -> throw new UncheckedIOException(new IOException("asked for " + get));
        };
    }

    private String polled(JsonNode get) {
        polls.incrementAndGet();
        if (get.path("ids").get(0).asInt() != monitors.get()) {
            return "{\"monitor\":{\"id\":0}}";
        }
        String next = events.poll();
        return next == null ? played.events(watched.get()) : next;
    }

    private String order(int user) {
        return "{\"events\":{\"jobs_order\":{\"uids\":[%d],\"jids\":[%s]}}}"
                .formatted(user, played.order(user));
    }

    private String jobs(JsonNode ids, boolean full) {
        List<String> told = new ArrayList<>();
        Collection<Integer> wanted =
                ids.isMissingNode()
                        ? jobs.keySet()
                        : ids.valueStream().map(JsonNode::asInt).toList();
        wanted.stream()
                .filter(jobs::containsKey)
                .map(jobs::get)
                .map(job -> full ? job : listed(job))
                .forEach(told::add);
        return "{\"jobs\":[" + String.join(",\n", told) + "]}";
    }

    /** Without what only the full form tells; what is broken stays as it is. */
    private static String listed(String job) {
        try {
            JsonNode told = JSON.readTree(job);
            told.path("blocks").forEach(block -> ((ObjectNode) block).remove(ONLY_IN_FULL));
            return told.toString();
        } catch (IOException broken) {
            return job;
        }
    }

    @Override
    public void close() throws IOException {
        played.close();
        listening.close();
    }
}
