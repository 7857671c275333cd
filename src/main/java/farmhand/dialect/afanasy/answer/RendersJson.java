package farmhand.dialect.afanasy.answer;

import farmhand.dialect.afanasy.json.JsonOut;
import farmhand.dialect.afanasy.spec.Kept;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.When;
import farmhand.farm.task.Task;
import farmhand.farm.view.Machine;
import farmhand.farm.view.WorkerInfo;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;

/**
 * The machines that run tasks, as Afanasy tells its renders.
 *
 * @param farm whose tasks they run
 * @param opened when the door was opened
 * @param now at what time they are asked for
 */
public record RendersJson(Farm farm, When opened, When now) {
    private static final long MEGABYTE = 1024 * 1024;

    /** These, by number. */
    public String list(SortedMap<Integer, WorkerInfo> workers) {
        return each(workers, (out, number) -> render(out, worker(workers, number), number));
    }

    /** What they have, and how much of it is used. */
    public String resources(SortedMap<Integer, WorkerInfo> workers) {
        return each(
                workers,
                (out, number) -> {
                    WorkerInfo worker = worker(workers, number);
                    out.number("id", number);
                    out.text("host_name", worker.name());
                    out.number("idle_time", Seconds.of(now));
                    out.number("busy_time", Seconds.of(now));
                    out.object("host_resources", _ -> resources(out, worker));
                });
    }

    /** All of one. */
    public String full(WorkerInfo worker, int number) {
        return JsonOut.object(
                out ->
                        out.object(
                                "object",
                                _ -> {
                                    out.text("name", worker.name());
                                    out.number("id", number);
                                    out.object("render", _ -> render(out, worker, number));
                                    out.text("custom_data", "");
                                    out.object("host_resources", _ -> resources(out, worker));
                                }));
    }

    private static WorkerInfo worker(SortedMap<Integer, WorkerInfo> workers, int number) {
        return Objects.requireNonNull(workers.get(number));
    }

    private static String each(
            SortedMap<Integer, WorkerInfo> workers, ObjIntConsumer<JsonOut> one) {
        return JsonOut.object(
                out ->
                        out.array(
                                "renders",
                                _ ->
                                        workers.keySet()
                                                .forEach(
                                                        number ->
                                                                out.item(
                                                                        _ ->
                                                                                one.accept(
                                                                                        out,
                                                                                        number)))));
    }

    private void render(JsonOut out, WorkerInfo worker, int number) {
        if (worker.isRunning()) {
            out.array(
                    "tasks_percents", _ -> running(worker, (_, task) -> out.item(task.progress())));
        }
        out.text("name", worker.name());
        out.number("id", number);
        out.number("priority", 99);
        out.ifText("annotation", farm.policy().note(worker.name()));
        Map<String, Long> services = new TreeMap<>();
        running(worker, (block, _) -> services.merge(block.spec().how().service(), 1L, Long::sum));
        if (!services.isEmpty()) {
            out.object("running_services", _ -> services.forEach(out::number));
        }
        out.text("user_name", "render");
        out.number("time_register", Seconds.of(opened));
        out.number("time_launch", Seconds.of(opened));
        out.number("time_update", Seconds.of(now));
        out.text("engine", "farmhand");
        out.text("pool", "/");
        RenderState.write(out, worker, farm.policy().paused());
        out.number("capacity_used", worker.busySlots() * 1_000L);
        out.number("task_start_finish_time", Seconds.of(now));
        out.number("idle_time", Seconds.of(now));
        out.number("busy_time", Seconds.of(now));
        if (worker.isRunning()) {
            out.array("tasks", _ -> worker.running().forEach(at -> task(out, at)));
        }
    }

    private void task(JsonOut out, TaskAddress at) {
        Job job = farm.job(at.job()).orElse(null);
        if (job == null || at.block() >= job.blocks().size()) {
            return; // it was taken away since
        }
        Block block = job.blocks().get(at.block());
        BlockNumbers numbers = new BlockNumbers(block, Kept.in(block.spec().metadata()));
        out.item(
                _ -> {
                    out.text("name", numbers.taskName(at.task()));
                    out.text("service", block.service(at.task()));
                    out.number("capacity", numbers.capacity());
                    out.number("time_start", Seconds.of(block.tasks().task(at.task()).started()));
                    out.text("user_name", job.settings().user());
                    out.text("block_name", block.spec().name());
                    out.text("job_name", job.settings().name());
                    out.number("job_id", at.job().value());
                    out.number("block_num", at.block());
                    out.number("task_num", at.task());
                });
    }

    private void running(WorkerInfo worker, java.util.function.BiConsumer<Block, Task> each) {
        for (TaskAddress at : worker.running()) {
            farm.block(at.inBlock())
                    .filter(block -> at.task() < block.tasks().size())
                    .ifPresent(block -> each.accept(block, block.tasks().task(at.task())));
        }
    }

    private static void resources(JsonOut out, WorkerInfo worker) {
        Machine machine = worker.machine();
        out.number("cpu_num", worker.slots());
        Consumer<Double> load =
                value ->
                        out.array(
                                "cpu_loadavg",
                                _ -> {
                                    long tenths = Math.round(Math.max(0, value) * 10);
                                    out.item(tenths);
                                    out.item(tenths);
                                    out.item(tenths);
                                });
        load.accept(machine.load());
        out.number("mem_total_mb", Math.max(0, machine.memory()) / MEGABYTE);
        out.number("mem_free_mb", Math.max(0, machine.freeMemory()) / MEGABYTE);
        out.number("mem_cached_mb", 0);
        out.number("mem_buffers_mb", 0);
        out.number("swap_total_mb", 0);
        out.number("swap_used_mb", 0);
        out.text("hw_info", "");
    }
}
