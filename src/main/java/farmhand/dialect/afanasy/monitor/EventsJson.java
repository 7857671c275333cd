package farmhand.dialect.afanasy.monitor;

import farmhand.dialect.afanasy.answer.TaskPrinter;
import farmhand.dialect.afanasy.answer.Users;
import farmhand.dialect.afanasy.json.JsonOut;
import farmhand.farm.Farm;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.When;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is told to a monitor that asks for events.
 *
 * @param monitor as it was when it asked
 * @param heard what tasks wrote to which it listens
 * @param now what there is now
 * @param users the numbers of users
 * @param at at what time it asked
 */
public record EventsJson(
        Monitor monitor, List<Monitor.Output> heard, Monitor.Seen now, Users users, When at) {
    private static final Set<Integer> ONE = Set.of(1);

    /** The events; nothing happened = none. */
    public String print() {
        Farm before = monitor.seen().farm();
        Farm farm = now.farm();
        List<Runnable> parts = new ArrayList<>();
        return JsonOut.object(
                out -> {
                    collect(out, before, farm, parts);
                    if (parts.isEmpty()) {
                        out.none("events");
                    } else {
                        out.object("events", _ -> parts.forEach(Runnable::run));
                    }
                });
    }

    private void collect(JsonOut out, Farm before, Farm farm, List<Runnable> parts) {
        JobChanges jobs = JobChanges.between(before, farm, users, monitor.uid());
        if (watches("jobs")) {
            numbers(out, "jobs_add", jobs.added(), parts);
            numbers(out, "jobs_change", jobs.changed(), parts);
            numbers(out, "jobs_del", jobs.gone(), parts);
        }
        if (watches("users")) {
            Set<Integer> known = monitor.seen().users();
            numbers(out, "users_add", less(now.users(), known), parts);
            numbers(out, "users_change", jobs.users(), parts);
            numbers(out, "users_del", less(known, now.users()), parts);
        }
        boolean work = jobs.isWorkDifferent();
        boolean paused = before.policy().paused() != farm.policy().paused();
        if (watches("renders")) {
            renders(out, work || paused, parts);
        }
        if (watches("monitors")) {
            Map<Integer, When> known = monitor.seen().monitors();
            numbers(out, "monitors_add", less(now.monitors().keySet(), known.keySet()), parts);
            numbers(out, "monitors_change", other(known, now.monitors()), parts);
            numbers(out, "monitors_del", less(known.keySet(), now.monitors().keySet()), parts);
        }
        if (watches("branches") && (jobs.isCountDifferent() || paused)) {
            numbers(out, "branches_change", ONE, parts);
        }
        if (watches("pools") && (work || paused)) {
            numbers(out, "pools_change", ONE, parts);
        }
        tasks(out, TaskEvents.between(before, farm, monitor.tasks()), parts);
        if (watches("jobs")) {
            users.name(monitor.uid())
                    .map(
                            user ->
                                    monitor.said().isOrder()
                                            ? JobChanges.order(farm, user)
                                            : JobChanges.order(before, farm, user))
                    .ifPresent(order -> numbers(out, "jobs_order_ids", order, parts));
        }
        said(out, parts);
    }

    /** Of a farm of one machine it is the one that works. */
    private void renders(JsonOut out, boolean work, List<Runnable> parts) {
        Map<Integer, RenderLook> known = monitor.seen().renders();
        numbers(out, "renders_add", less(now.renders().keySet(), known.keySet()), parts);
        Set<Integer> other = new TreeSet<>(now.renders().keySet());
        other.removeIf(id -> known.containsKey(id) && known.get(id).equals(now.renders().get(id)));
        if (work && now.renders().size() <= 1) {
            other.addAll(ONE);
        }
        numbers(out, "renders_change", other, parts);
        numbers(out, "renders_del", less(known.keySet(), now.renders().keySet()), parts);
    }

    private void tasks(JsonOut out, TaskEvents events, List<Runnable> parts) {
        TaskPrinter printer = new TaskPrinter(now.farm(), at);
        if (!events.tasks().isEmpty()) {
            parts.add(
                    () ->
                            out.array(
                                    "tasks_progress",
                                    _ ->
                                            events.tasks()
                                                    .forEach(
                                                            (job, some) ->
                                                                    out.item(
                                                                            _ ->
                                                                                    progress(
                                                                                            out,
                                                                                            printer,
                                                                                            job,
                                                                                            some)))));
        }
        if (!events.blocks().isEmpty()) {
            parts.add(() -> out.object("block_ids", _ -> blocks(out, events.blocks())));
        }
    }

    private static void progress(
            JsonOut out, TaskPrinter printer, JobNumber job, List<TaskAddress> tasks) {
        out.number("job_id", job.value());
        out.array("blocks", _ -> tasks.forEach(task -> out.item(task.block())));
        out.array("tasks", _ -> tasks.forEach(task -> out.item(task.task())));
        out.array("progress", _ -> tasks.forEach(task -> printer.progress(out, task)));
    }

    private static void blocks(JsonOut out, Map<BlockAddress, String> blocks) {
        out.array("job_id", _ -> blocks.keySet().forEach(at -> out.item(at.job().value())));
        out.array("block_num", _ -> blocks.keySet().forEach(at -> out.item(at.block())));
        out.array("mode", _ -> blocks.values().forEach(out::item));
    }

    private void said(JsonOut out, List<Runnable> parts) {
        Monitor.Said said = monitor.said();
        TaskPrinter printer = new TaskPrinter(now.farm(), at);
        if (!said.outputs().isEmpty()) {
            parts.add(
                    () ->
                            out.array(
                                    "tasks_outputs",
                                    _ ->
                                            said.outputs()
                                                    .forEach(
                                                            one ->
                                                                    printer.output(
                                                                            out,
                                                                            one.task(),
                                                                            one.text()))));
        }
        if (!heard.isEmpty()) {
            parts.add(
                    () ->
                            out.array(
                                    "tasks_listens",
                                    _ ->
                                            heard.forEach(
                                                    one ->
                                                            printer.listened(
                                                                    out, one.task(), one.text()))));
        }
        if (!said.message().isEmpty()) {
            parts.add(() -> out.text("message", said.message()));
        }
        if (!said.instruction().isEmpty()) {
            parts.add(() -> out.text("instruction", said.instruction()));
        }
    }

    private boolean watches(String kind) {
        return monitor.classes().contains(kind);
    }

    private static Set<Integer> less(Set<Integer> all, Set<Integer> without) {
        Set<Integer> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }

    /** Those that watch otherwise than they did, and new ones. */
    private static Set<Integer> other(Map<Integer, When> before, Map<Integer, When> now) {
        Set<Integer> other = new TreeSet<>(now.keySet());
        other.removeIf(id -> before.getOrDefault(id, When.NEVER).equals(now.get(id)));
        return other;
    }

    private static void numbers(
            JsonOut out, String key, Collection<Integer> numbers, List<Runnable> parts) {
        if (!numbers.isEmpty()) {
            parts.add(() -> out.array(key, _ -> numbers.forEach(number -> out.item(number))));
        }
    }
}
