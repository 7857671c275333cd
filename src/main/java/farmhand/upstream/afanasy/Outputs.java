package farmhand.upstream.afanasy;

import farmhand.dialect.afanasy.mirror.Ask;
import farmhand.dialect.afanasy.mirror.told.ToldEvents;
import farmhand.farm.Farm;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.link.LogPiece;
import farmhand.farm.link.Question;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.task.Task;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * What tasks wrote. Of one that ended the server has it; of one that runs it is fetched from the
 * render and comes with the events. Any thread.
 */
final class Outputs {
    private static final Logger LOG = LoggerFactory.getLogger(Outputs.class);
    private static final int MOST_KEPT = 32;

    private final Server server;
    private final Ask ask;
    private final Executor executor;
    private final long patience;
    private final AtomicInteger monitor = new AtomicInteger();
    private final Map<String, CompletableFuture<byte[]>> awaited = new ConcurrentHashMap<>();

    /** The newest of those that run, and those that ended. */
    private final Map<AttemptAddress, Text> kept =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<AttemptAddress, Text> eldest) {
                    return size() > MOST_KEPT;
                }
            };

    /** What an attempt wrote, {@code whole} once it ended. */
    private static final class Text {
        private final byte[] bytes;
        private final boolean whole;

        Text(byte[] bytes, boolean whole) {
            this.bytes = bytes;
            this.whole = whole;
        }
    }

    Outputs(Server server, Ask ask, Executor executor, Upstream upstream) {
        this.server = server;
        this.ask = ask;
        this.executor = executor;
        this.patience = upstream.patience().toMillis();
    }

    /** The monitor whose events bring what running tasks wrote. */
    void monitor(int number) {
        monitor.set(number);
    }

    /** Something that a running task wrote came. */
    void came(ToldEvents.Output output) {
        CompletableFuture<byte[]> waiting =
                awaited.remove(name(output.job(), output.block(), output.task()));
        if (waiting != null) {
            waiting.complete(output.text().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The piece, read now. May wait for the server. */
    LogPiece piece(Farm farm, Function<TaskAddress, Integer> ids, Question.LogOf asked) {
        Task task = known(farm, asked.attempt());
        boolean runs = farm.isActive(asked.attempt());
        Text known = kept(asked.attempt());
        if (known != null && known.whole && !runs) {
            return cut(known.bytes, asked, true);
        }
        byte[] text = read(ids.apply(asked.attempt().task()), asked.attempt(), task, runs);
        keep(asked.attempt(), new Text(text, !runs));
        return cut(text, asked, !runs);
    }

    /** The piece for one who follows: of a task that runs what is known, while more is fetched. */
    Optional<LogPiece> followed(
            Farm farm, Function<TaskAddress, Integer> ids, Question.LogOf asked, Runnable then) {
        try {
            if (!farm.isActive(asked.attempt())) {
                return Optional.of(piece(farm, ids, asked));
            }
            fetch(ids.apply(asked.attempt().task()), asked.attempt(), then);
            return Optional.ofNullable(kept(asked.attempt()))
                    .map(known -> cut(known.bytes, asked, false));
        } catch (Refused gone) {
            return Optional.empty();
        }
    }

    /** Once at a time for each task; whoever follows is told when it came. */
    private void fetch(int job, AttemptAddress attempt, Runnable then) {
        String name = name(job, attempt.task().block(), attempt.task().task());
        CompletableFuture<byte[]> waiting = new CompletableFuture<>();
        if (awaited.putIfAbsent(name, waiting) != null) {
            return;
        }
        CompletableFuture<byte[]> late = waiting.orTimeout(patience, TimeUnit.MILLISECONDS);
        executor.execute(() -> request(job, attempt, 0, waiting));
        var _ =
                late.whenComplete(
                        (text, problem) -> {
                            awaited.remove(name, waiting);
                            Text before = kept(attempt);
                            if (problem == null
                                    && (before == null || text.length != before.bytes.length)) {
                                keep(attempt, new Text(text, false));
                                then.run();
                            }
                        });
    }

    private byte[] read(int job, AttemptAddress attempt, Task task, boolean runs) {
        CompletableFuture<byte[]> text = new CompletableFuture<>();
        String name = name(job, attempt.task().block(), attempt.task().task());
        if (runs) {
            CompletableFuture<byte[]> other = awaited.putIfAbsent(name, text);
            text = other == null ? text : other;
            if (other == null) {
                request(job, attempt, 0, text);
            }
        } else {
            request(job, attempt, attempt.number() < task.tries() ? attempt.number() : 0, text);
        }
        try {
            return text.get(patience, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException late) {
            awaited.remove(name, text);
            throw unread(attempt, late);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unread(attempt, e);
        }
    }

    /** Asks; what runs answers later, by an event. */
    private void request(
            int job, AttemptAddress attempt, int number, CompletableFuture<byte[]> text) {
        TaskAddress at = attempt.task();
        try {
            var answer = server.ask(ask.output(job, at.block(), at.task(), number, monitor.get()));
            Optional<String> error = answer.error();
            if (error.isPresent()) {
                text.completeExceptionally(new IOException(error.get()));
            } else if (number > 0 || !answer.isRunning()) {
                text.complete(answer.written().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException problem) {
            LOG.debug("the output of {} cannot be read", attempt, problem);
            text.completeExceptionally(problem);
        }
    }

    private @Nullable Text kept(AttemptAddress attempt) {
        synchronized (kept) {
            return kept.get(attempt);
        }
    }

    private void keep(AttemptAddress attempt, Text text) {
        synchronized (kept) {
            kept.put(attempt, text);
        }
    }

    private static LogPiece cut(byte[] text, Question.LogOf asked, boolean ended) {
        long from = asked.offset() < 0 ? text.length + asked.offset() : asked.offset();
        int start = Math.clamp(from, 0, text.length);
        int length = Math.min(asked.limit(), text.length - start);
        return new LogPiece(
                start, ByteBuffer.wrap(text, start, length).slice(), text.length, ended);
    }

    private static Task known(Farm farm, AttemptAddress attempt) {
        return farm.task(attempt.task())
                .filter(task -> attempt.number() <= task.tries())
                .orElseThrow(
                        () ->
                                refused(
                                        "not_found",
                                        "There is no log of attempt " + attempt + ".",
                                        "List the task's attempts to see their numbers.",
                                        attempt));
    }

    private static Refused unread(AttemptAddress attempt, Exception why) {
        return refused(
                "no_output",
                "What attempt %s wrote cannot be had from the afserver (%s)."
                        .formatted(attempt, why.getMessage()),
                "Try again in a moment.",
                attempt);
    }

    private static Refused refused(
            String code, String message, String remedy, AttemptAddress attempt) {
        return new Refused(Rejection.of(code, message, remedy).about(attempt.toString()));
    }

    private static String name(int job, int block, int task) {
        return job + "/" + block + "/" + task;
    }
}
