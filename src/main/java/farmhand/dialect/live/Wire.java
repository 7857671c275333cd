package farmhand.dialect.live;

import static java.util.stream.Collectors.joining;

import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.command.Origin;
import farmhand.farm.link.Question;
import farmhand.farm.link.Since;
import farmhand.farm.time.Age;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Names that both ends of a connection must spell alike. */
public final class Wire {
    /** Size of the whole log at the moment, in bytes. */
    public static final String LOG_SIZE = "Farmhand-Log-Size";

    /** First byte of the piece of a log that is answered. */
    public static final String LOG_OFFSET = "Farmhand-Log-Offset";

    /** {@code true} when the log can grow no more. */
    public static final String LOG_ENDED = "Farmhand-Log-Ended";

    /** Path of the output whose bytes are answered, spelled as a user's name is. */
    public static final String OUTPUT_PATH = "Farmhand-Output-Path";

    /** Path of the farm itself. */
    public static final String FARM = "/farm";

    /** Path of all machines that run tasks. */
    public static final String WORKERS = FARM + "/workers";

    /** Path of all services. */
    public static final String SERVICES = FARM + "/services";

    /** Name of the person or script that asks. */
    public static final String USER = "Farmhand-User";

    /** Which program of ours asks, one of {@link #PROGRAMS}; all others say nothing. */
    public static final String PROGRAM = "Farmhand-Program";

    /** The window and the command line, as the history names them. */
    public static final String WINDOW = "window", COMMAND_LINE = "command line";

    /** All of them. */
    public static final Set<String> PROGRAMS = Set.of(WINDOW, COMMAND_LINE, Origin.BY_ITSELF);

    /** What makes a request that is sent again be done once. */
    public static final String KEY = "Idempotency-Key";

    /** Close code of a live feed whose reader does not keep up, or of a full server. */
    public static final int TRY_LATER = 1013;

    /** Close code of a live feed that will never be open: the token is refused. */
    public static final int TOKEN_REFUSED = 4401;

    private Wire() {}

    /** How a user's name is spelled in the header {@link #USER}: other letters percent-encoded. */
    public static String spelled(String user) {
        return URLEncoder.encode(user, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The name that a header {@link #USER} spells, be it encoded or not. */
    public static String user(String spelled) {
        try {
            return URLDecoder.decode(spelled.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return spelled;
        }
    }

    /** The live feed from {@code since} on. */
    public static String live(Since since) {
        return "/farm/live?since="
                + since.revision()
                + "&epoch="
                + URLEncoder.encode(since.epoch(), StandardCharsets.UTF_8);
    }

    /** The jobs that a query means. */
    public static String jobs(Question.JobsWhere asked) {
        return "/farm/jobs"
                + where(asked.where(), asked.part())
                + (asked.ages().contains(Age.INACTIVE) ? "&finished=true" : "")
                + (asked.ages().contains(Age.ARCHIVED) ? "&archived=true" : "");
    }

    /** The tasks that a query means. */
    public static String tasks(Question.TasksWhere asked) {
        return "/farm/tasks" + where(asked.where(), asked.part());
    }

    /** The tasks of a job or block. */
    public static String tasks(Question.TasksOf asked) {
        return job(asked.job())
                + "/tasks?from="
                + asked.skip()
                + "&limit="
                + asked.limit()
                + (asked.block() == Question.TasksOf.ALL ? "" : "&block=" + asked.block());
    }

    private static String where(String where, Question.Part part) {
        return "?where="
                + URLEncoder.encode(where, StandardCharsets.UTF_8)
                + "&skip="
                + part.skip()
                + "&limit="
                + part.limit();
    }

    /** What was changed; of some jobs, or of all where the question names none. */
    public static String history(Question.HistoryOf asked) {
        String jobs = asked.jobs().stream().map(JobNumber::toString).collect(joining(","));
        return FARM
                + "/history?before="
                + asked.before()
                + "&limit="
                + asked.limit()
                + (jobs.isEmpty() ? "" : "&job=" + jobs);
    }

    /** Why something does not run. */
    public static String why(Subject subject) {
        String path = job(subject.job()) + "/why";
        int slash = subject.toString().indexOf('/');
        return slash < 0 ? path : path + "?of=" + subject.toString().substring(slash + 1);
    }

    /** One queue with its jobs. */
    public static String queue(String name) {
        return FARM + "/queues/" + spelled(name);
    }

    /** One machine of the farm. */
    public static String workerPath(String name) {
        return WORKERS + "/" + spelled(name);
    }

    /** One user of the farm. */
    public static String userPath(String name) {
        return FARM + "/users/" + spelled(name);
    }

    /** One job with its blocks. */
    public static String job(JobNumber job) {
        return "/farm/jobs/" + job;
    }

    /** One task with its attempts. */
    public static String task(TaskAddress task) {
        return job(task.job()) + "/tasks/" + task.block() + "/" + task.task();
    }

    /** The files that a task makes. */
    public static String outputs(TaskAddress task) {
        return task(task) + "/outputs";
    }

    /** One of them. */
    public static String output(TaskAddress task, int output) {
        return outputs(task) + "/" + output;
    }

    /** A small picture of one of them, or of the first that is a picture. */
    public static String thumb(Question.ThumbOf asked) {
        return task(asked.task())
                + "/thumb?size="
                + asked.size()
                + (asked.output() == Question.ThumbOf.FIRST ? "" : "&output=" + asked.output());
    }

    /** A piece of an attempt's log; a negative {@code offset} counts from the end. */
    public static String log(AttemptAddress attempt, long offset, int limit) {
        return task(attempt.task())
                + "/attempts/"
                + attempt.number()
                + "/log?offset="
                + offset
                + "&limit="
                + limit;
    }
}
