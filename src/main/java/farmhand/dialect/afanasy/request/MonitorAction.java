package farmhand.dialect.afanasy.request;

import farmhand.dialect.afanasy.answer.Info;
import farmhand.dialect.afanasy.json.Fields;
import farmhand.dialect.afanasy.monitor.Monitor;
import farmhand.dialect.afanasy.monitor.Monitors;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.spec.Mask;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** An action on monitors: what they watch, what is said to them, and that they go. */
final class MonitorAction {
    private static final Set<String> CLASSES =
            Set.of("jobs", "users", "renders", "branches", "pools", "monitors");
    private static final int MOST_MESSAGE = 4_000;

    private final Fields operation;
    private final Fields action;
    private final Monitors monitors;

    private MonitorAction(Fields action, Desk desk) {
        this.action = action;
        this.operation = action.object("operation");
        this.monitors = desk.monitors();
    }

    static Step begin(Fields action, Desk desk) {
        return new MonitorAction(action, desk).begin();
    }

    private Step begin() {
        List<Integer> ids = ids();
        String nobody = "Monitors: No node matches '" + action.text("mask") + "' found.";
        Step said = answer(Info.error(nobody));
        for (int id : ids) {
            said = on(id);
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

    private Step on(int id) {
        if (monitors.all().stream().noneMatch(one -> one.id() == id)) {
            return answer(Info.error(notFound(id)));
        }
        String type = operation.text("type");
        return switch (type) {
            case "exit" -> changed(id, one -> one.instructed("exit"), "Instruction 'exit' set.");
            case "message" -> changed(id, one -> one.told(message()), "Message sent.");
            case "watch" -> watch(id, operation.text("class"));
            case "deregister" ->
                    monitors.remove(id) ? new Step.Silence() : answer(Info.error(notFound(id)));
            default -> answer(Info.error("Unknown operation '" + type + "'."));
        };
    }

    private Step watch(int id, String kind) {
        boolean on = operation.text("status").equals("subscribe");
        String done = (on ? "Subscribed on '" : "Unsubscribed from '") + kind + "'";
        if (kind.equals("perm")) {
            int uid = Math.clamp(operation.number("uid", -1), -1, Integer.MAX_VALUE);
            return changed(id, one -> uid < 0 ? one : one.ofUser(uid), "Permissions set.");
        }
        if (kind.equals("tasks")) {
            Set<JobNumber> jobs =
                    operation.numbers("ids").stream()
                            .filter(job -> job > 0 && job <= Integer.MAX_VALUE)
                            .map(job -> new JobNumber(job.intValue()))
                            .collect(Collectors.toSet());
            return changed(id, one -> one.watchingTasks(jobs, on), done);
        }
        if (kind.equals("listen")) {
            return listen(id, on, done);
        }
        return CLASSES.contains(kind)
                ? changed(id, one -> one.watching(kind, on), done)
                : answer(Info.error("Unknown operation 'watch' class '" + kind + "'."));
    }

    private Step listen(int id, boolean on, String done) {
        long job = operation.number("job", 0);
        long block = operation.number("block", -1);
        long task = operation.number("task", -1);
        boolean possible = job > 0 && Math.min(block, task) >= 0;
        if (!possible || Math.max(job, Math.max(block, task)) > Integer.MAX_VALUE) {
            return answer(Info.error("Listen to one task: give job, block and task."));
        }
        TaskAddress heard = new TaskAddress(new JobNumber((int) job), (int) block, (int) task);
        return changed(id, one -> one.listening(heard, on), done);
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
