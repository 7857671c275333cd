package farmhand.dialect.afanasy.request;

import farmhand.dialect.afanasy.answer.Info;
import farmhand.dialect.afanasy.json.Fields;
import farmhand.dialect.afanasy.monitor.Monitor;
import farmhand.dialect.afanasy.monitor.MonitorJson;
import farmhand.dialect.afanasy.monitor.Monitors;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.When;
import farmhand.farm.link.LogPiece;
import farmhand.farm.link.Question;
import farmhand.farm.spec.Mask;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** An action on monitors: what they watch, what is said to them, and that they go. */
final class MonitorAction {
    private static final int MOST_MESSAGE = 4_000;

    private final Fields operation;
    private final Fields action;
    private final Desk desk;
    private final Monitors monitors;

    private MonitorAction(Fields action, Desk desk) {
        this.action = action;
        this.operation = action.object("operation");
        this.desk = desk;
        this.monitors = desk.monitors();
    }

    static Step begin(Fields action, Desk desk) {
        return new MonitorAction(action, desk).begin();
    }

    private Step begin() {
        Optional<AttemptAddress> newest = isListening() ? newest() : Optional.empty();
        return newest.isEmpty()
                ? on(Monitor.Heard.NOTHING)
                : new Step.Ask<>(
                        new Question.LogOf(newest.get(), -1, 1),
                        piece -> {
                            long size = piece.map(LogPiece::size).orElse(0L);
                            return on(new Monitor.Heard(newest.get().number(), size));
                        });
    }

    private boolean isListening() {
        return operation.text("type").equals("watch")
                && operation.text("class").equals("listen")
                && operation.text("status").equals("subscribe");
    }

    /** What it wrote until now is not told to who listens from now on. */
    private Optional<AttemptAddress> newest() {
        return task().flatMap(
                        task ->
                                desk.farm()
                                        .task(task)
                                        .filter(now -> now.tries() > 0)
                                        .map(now -> task.attempt(now.tries())));
    }

    private Step on(Monitor.Heard from) {
        List<Integer> ids = ids();
        String nobody = "Monitors: No node matches '" + action.text("mask") + "' found.";
        Step said = answer(Info.error(nobody));
        for (int id : ids) {
            said = on(id, from);
        }
        return said;
    }

    private List<Integer> ids() {
        List<Long> ids = action.numbers("ids");
        if (!ids.isEmpty()) {
            return ids.stream().map(id -> Math.clamp(id, -1, Integer.MAX_VALUE)).toList();
        }
        Mask names = new Mask(action.text("mask"));
        return monitors.all().stream()
                .filter(one -> names.matches(one.name()))
                .map(Monitor::id)
                .toList();
    }

    private Step on(int id, Monitor.Heard from) {
        if (monitors.all().stream().noneMatch(one -> one.id() == id)) {
            return answer(Info.error(notFound(id)));
        }
        String type = operation.text("type");
        return switch (type) {
            case "exit" -> changed(id, one -> one.instructed("exit"), "Instruction 'exit' set.");
            case "message" -> changed(id, one -> one.told(message()), "Message sent.");
            case "watch" -> watch(id, operation.text("class"), from);
            case "deregister" ->
                    monitors.remove(id) ? new Step.Silence() : answer(Info.error(notFound(id)));
            default -> answer(Info.error("Unknown operation '" + type + "'."));
        };
    }

    private Step watch(int id, String kind, Monitor.Heard from) {
        boolean on = operation.text("status").equals("subscribe");
        String done = (on ? "Subscribed on '" : "Unsubscribed from '") + kind + "'";
        if (kind.equals("perm")) {
            int uid = Math.clamp(operation.number("uid", -1), -1, Integer.MAX_VALUE);
            return watched(id, one -> uid < 0 ? one : one.ofUser(uid), "Permissions set.");
        }
        if (kind.equals("tasks")) {
            Set<JobNumber> jobs =
                    operation.numbers("ids").stream()
                            .filter(job -> job > 0 && job <= Integer.MAX_VALUE)
                            .map(job -> new JobNumber(job.intValue()))
                            .collect(Collectors.toSet());
            return watched(id, one -> one.watchingTasks(jobs, on), done);
        }
        if (kind.equals("listen")) {
            return listen(id, on, from, done);
        }
        return MonitorJson.KINDS.contains(kind)
                ? watched(id, one -> one.watching(kind, on), done)
                : answer(Info.error("Unknown operation 'watch' class '" + kind + "'."));
    }

    private Step listen(int id, boolean on, Monitor.Heard from, String done) {
        Optional<TaskAddress> task = task();
        if (task.isEmpty()) {
            return answer(Info.error("Listen to one task: give job, block and task."));
        }
        return watched(
                id,
                one -> on ? one.listening(task.get(), from) : one.notListening(task.get()),
                done);
    }

    private Optional<TaskAddress> task() {
        long job = operation.number("job", 0);
        long block = operation.number("block", -1);
        long task = operation.number("task", -1);
        boolean possible = job > 0 && Math.min(block, task) >= 0;
        return !possible || Math.max(job, Math.max(block, task)) > Integer.MAX_VALUE
                ? Optional.empty()
                : Optional.of(new TaskAddress(new JobNumber((int) job), (int) block, (int) task));
    }

    private Step watched(int id, UnaryOperator<Monitor> change, String done) {
        When now = desk.now();
        return changed(id, one -> change.apply(one).activeAt(now), done);
    }

    private Step changed(int id, UnaryOperator<Monitor> change, String done) {
        return answer(
                monitors.change(id, change)
                        .map(_ -> Info.log(done))
                        .orElseGet(() -> Info.error(notFound(id))));
    }

    private String message() {
        String text = operation.text("text");
        return text.substring(0, Math.min(text.length(), MOST_MESSAGE))
                + "\n - "
                + action.text("user_name")
                + "@"
                + action.text("host_name");
    }

    private static String notFound(int id) {
        return "Action node ID not found: " + id + ".";
    }

    private static Step answer(String json) {
        return new Step.Answer(json);
    }
}
