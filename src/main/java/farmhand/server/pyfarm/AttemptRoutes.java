package farmhand.server.pyfarm;

import farmhand.dialect.pyfarm.TaskAnswers;
import farmhand.farm.Job;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.link.FarmHost;
import farmhand.farm.link.LogPiece;
import farmhand.farm.link.Question;
import farmhand.farm.task.Attempt;
import farmhand.server.route.Asked;
import farmhand.server.route.Reply;
import farmhand.server.route.Waiting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Map;

/** Below a task: {@code failed_on_agents/} and {@code attempts/{n}/logs/…}. */
final class AttemptRoutes {
    private static final int PIECE = 1 << 20;

    private final FarmHost host;
    private final Lookup lookup;

    AttemptRoutes(FarmHost host, Lookup lookup) {
        this.host = host;
        this.lookup = lookup;
    }

    /** {@code path} is {@code jobs, job, tasks, task} and at least one more. */
    Reply answer(Asked asked, List<String> path) throws InterruptedException {
        asked.query().only();
        if (!asked.method().equals("GET")) {
            throw Refusals.notAllowed(asked.method(), "GET");
        }
        Job job = lookup.job(path.get(1));
        TaskAddress task = lookup.task(job, path.get(3));
        List<Attempt> attempts = Waiting.await(host.ask(new Question.AttemptsOf(task)));
        List<String> rest = path.subList(4, path.size());
        if (rest.equals(List.of("failed_on_agents"))) {
            return Reply.json(200, TaskAnswers.failedOn(attempts));
        }
        boolean logs =
                rest.size() >= 3 && rest.get(0).equals("attempts") && rest.get(2).equals("logs");
        return attempts.stream()
                .filter(attempt -> logs && number(attempt).equals(rest.get(1)))
                .findFirst()
                .map(attempt -> log(asked, attempt, rest.subList(3, rest.size())))
                .orElseThrow(() -> Refusals.notFound(asked.path()));
    }

    private Reply log(Asked asked, Attempt attempt, List<String> rest) {
        if (rest.isEmpty()) {
            return Reply.json(200, TaskAnswers.log(attempt, true));
        }
        boolean known = rest.getFirst().equals(TaskAnswers.identifier(attempt));
        if (known && rest.size() == 1) {
            return Reply.json(200, TaskAnswers.log(attempt, false));
        }
        if (known && rest.size() == 2 && rest.get(1).equals("logfile")) {
            return new Reply.Streamed(
                    Map.of("Content-Type", "text/plain; charset=utf-8"),
                    out -> write(attempt, out));
        }
        throw Refusals.notFound(asked.path());
    }

    /** What there is of it by now. */
    private void write(Attempt attempt, OutputStream out) throws IOException, InterruptedException {
        long at = 0;
        while (true) {
            LogPiece piece =
                    Waiting.await(host.ask(new Question.LogOf(attempt.address(), at, PIECE)));
            if (!piece.bytes().hasRemaining()) {
                out.flush();
                return;
            }
            at = piece.offset() + piece.bytes().remaining();
            Channels.newChannel(out).write(piece.bytes());
        }
    }

    private static String number(Attempt attempt) {
        return Integer.toString(attempt.address().number());
    }
}
