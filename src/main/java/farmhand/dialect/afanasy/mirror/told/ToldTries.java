package farmhand.dialect.afanasy.mirror.told;

import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.When;
import farmhand.farm.task.Account;
import farmhand.farm.task.Attempt;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.farm.task.Task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The attempts of a task, by its log as Afanasy writes it: {@code Sat 21 Nov 01:00.53: afanasy:
 * SESSION #1: Starting on "rnode1"}, then how that ended. Of the times in it the year and the zone
 * are not told, so they are counted back from when the newest attempt started, which is known.
 */
public final class ToldTries {
    private static final String BY_SERVER = ": afanasy: ";

    private static final Pattern SESSION =
            Pattern.compile("SESSION #(\\d{1,7}): Starting on \"(.*)\"");

    /** What the server notes beside ends. */
    private static final Pattern BESIDE =
            Pattern.compile(
                    "Automatically retrying .*|AVOIDING HOST: .*|Forgived error host .*"
                            + "|Host owner ejected\\.|Reconnecting .*|running");

    private static final Pattern WELL =
            Pattern.compile(
                    "Finished success\\.|Parser finished success\\.|Finished, but post failed\\."
                            + "|Skipped by service on render\\.");

    private static final Pattern LOST = Pattern.compile("Finished - render .*|Reconnect.* .*");

    private final TaskAddress address;
    private final Task task;
    private final String command;
    private final List<Session> sessions = new ArrayList<>();

    /** One run, as far as the log tells it. */
    private static final class Session {
        private final int number;
        private final String worker;
        private final Optional<LogTimes.Moment> started;
        private Optional<LogTimes.Moment> ended = Optional.empty();
        private Optional<Exit> exit = Optional.empty();

        Session(int number, String worker, Optional<LogTimes.Moment> started) {
            this.number = number;
            this.worker = worker;
            this.started = started;
        }
    }

    private ToldTries(TaskAddress address, Task task, String command) {
        this.address = address;
        this.task = task;
        this.command = command;
    }

    /**
     * All that the log tells, in order of their numbers; the newest always, from what is known of
     * the task.
     *
     * @param command what is run, patterns filled
     * @param log lines of the task's log; old ones may be missing
     */
    public static List<Attempt> of(
            TaskAddress address, Task task, String command, List<String> log) {
        if (task.tries() == 0) {
            return List.of();
        }
        ToldTries tries = new ToldTries(address, task, command);
        log.forEach(tries::read);
        return tries.attempts();
    }

    /** The newest one alone, as far as the task itself tells it; none where it never ran. */
    public static List<Attempt> newest(TaskAddress address, Task task, String command) {
        return of(address, task, command, List.of());
    }

    private void read(String line) {
        int at = line.indexOf(BY_SERVER);
        if (at < 0) {
            return;
        }
        String what = line.substring(at + BY_SERVER.length());
        Optional<LogTimes.Moment> when = LogTimes.moment(line.substring(0, at));
        Matcher session = SESSION.matcher(what);
        if (session.matches()) {
            sessions.add(new Session(Integer.parseInt(session.group(1)), session.group(2), when));
        } else if (!sessions.isEmpty() && !BESIDE.matcher(what).matches()) {
            Session last = sessions.getLast();
            last.ended = when;
            last.exit = last.exit.isPresent() ? last.exit : Optional.of(exit(what));
        }
    }

    private static Exit exit(String what) {
        if (WELL.matcher(what).matches()) {
            return Exit.DONE;
        }
        if (what.equals("Stopped.")) {
            return Exit.STOPPED;
        }
        return Exit.of(LOST.matcher(what).matches() ? End.LOST : End.FAILED, what);
    }

    private List<Attempt> attempts() {
        List<Attempt> attempts = new ArrayList<>();
        Optional<LogTimes.Moment> anchor = Optional.empty();
        for (Session session : sessions) {
            anchor = session.number == task.tries() ? session.started : anchor;
        }
        LogTimes times = new LogTimes(anchor, task.started());
        for (Session session : sessions) {
            if (session.number < task.tries()) {
                attempts.add(
                        attempt(
                                session.number,
                                session.worker,
                                times.when(session.started),
                                times.when(session.ended),
                                session.exit.orElse(Exit.of(End.LOST, ""))));
            }
        }
        attempts.add(
                attempt(task.tries(), task.worker(), task.started(), task.finished(), newest())
                        .with(Account.NONE.withProgress(task.progress())));
        return attempts;
    }

    /** The state of the task says how its newest attempt goes; the log, why it ended. */
    private Exit newest() {
        Optional<Exit> told =
                sessions.stream()
                        .filter(session -> session.number == task.tries())
                        .flatMap(session -> session.exit.stream())
                        .findFirst();
        return switch (task.state()) {
            case ASSIGNED, RUNNING -> Exit.NOT_YET;
            case DONE -> Exit.DONE;
            case FAILED -> told.orElse(Exit.of(End.FAILED, task.error()));
            case OPEN, HELD, EXCLUDED, DELETED ->
                    told.orElse(
                            task.failures() > 0 ? Exit.of(End.FAILED, task.error()) : Exit.STOPPED);
        };
    }

    private Attempt attempt(int number, String worker, When started, When ended, Exit exit) {
        return new Attempt(address.attempt(number), worker, command, started, ended, exit);
    }
}
