package farmhand.upstream.afanasy;

import farmhand.dialect.afanasy.mirror.Ask;
import farmhand.dialect.afanasy.mirror.told.Told;
import farmhand.dialect.afanasy.mirror.told.ToldRender;
import farmhand.engine.upkeep.RecentFailures;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.When;
import farmhand.farm.refusal.Refused;
import farmhand.farm.view.Machine;
import farmhand.farm.view.WorkerInfo;
import farmhand.farm.why.Reason;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** The renders, as workers: what each runs and how its machine is doing. Any thread. */
final class Renders {
    /** How often renders tell the server about their machines. */
    private static final long FRESH_NANOS = Duration.ofSeconds(5).toNanos();

    private final Server server;
    private final Ask ask;
    private final People people;
    private final RecentFailures failures;
    private final InstantSource clock;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile Seen seen = new Seen(System.nanoTime() - FRESH_NANOS, Map.of());

    /** Machines by id, as they were then. */
    private record Seen(long at, Map<Integer, Machine> machines) {}

    Renders(Server server, Ask ask, People people, RecentFailures failures, InstantSource clock) {
        this.failures = failures;
        this.clock = clock;
        this.server = server;
        this.ask = ask;
        this.people = people;
    }

    /** Slots of the renders that are there. */
    int slots() {
        return people.renders().stream()
                .filter(ToldRender::online)
                .mapToInt(ToldRender::slots)
                .sum();
    }

    /** Why none of them takes a task; empty while one may. */
    Optional<Reason> keeps() {
        return NoRender.why(people.renders());
    }

    /** All of them, by name. */
    List<WorkerInfo> all(Farm farm) {
        Map<String, List<TaskAddress>> running = byWorker(farm);
        Map<Integer, Machine> machines = machines();
        Map<String, Integer> failed = failures.counts(When.at(clock.instant()));
        List<WorkerInfo> workers = new ArrayList<>();
        for (ToldRender render : people.renders()) {
            List<TaskAddress> tasks = running.getOrDefault(render.name(), List.of());
            workers.add(
                    new WorkerInfo(
                            render.name(),
                            Math.max(render.slots(), tasks.size()),
                            tasks.size(),
                            tasks,
                            machines.getOrDefault(render.id(), Machine.UNKNOWN),
                            render.paused(),
                            render.presence(),
                            render.note(),
                            failed.getOrDefault(render.name(), 0),
                            render.since()));
        }
        return workers;
    }

    /** What the server notes of one; refused where it is not there. */
    String log(String worker) {
        int id =
                people.render(worker)
                        .orElseThrow(
                                () ->
                                        Refused.of(
                                                "not_found",
                                                "There is no render “" + worker + "”.",
                                                "List the workers to see their names."));
        try {
            return String.join("\n", server.ask(ask.renderLog(id)).lines());
        } catch (IOException problem) {
            throw Refused.of(
                    "no_log",
                    "The log of render “%s” cannot be had (%s)."
                            .formatted(worker, problem.getMessage()),
                    "Try again in a moment.");
        }
    }

    /** However many windows look, the server is asked once in a while. */
    private Map<Integer, Machine> machines() {
        if (System.nanoTime() - seen.at() >= FRESH_NANOS && asking.compareAndSet(false, true)) {
            try {
                seen = new Seen(System.nanoTime(), askedMachines());
            } catch (IOException ignored) {
                // then they are as they were
            } finally {
                asking.set(false);
            }
        }
        return seen.machines();
    }

    private Map<Integer, Machine> askedMachines() throws IOException {
        Map<Integer, Machine> machines = new HashMap<>();
        for (Told render : server.ask(ask.resources()).objects("renders")) {
            machines.put(render.id(), ToldRender.machine(render));
        }
        return Map.copyOf(machines);
    }

    private static Map<String, List<TaskAddress>> byWorker(Farm farm) {
        Map<String, List<TaskAddress>> running = new HashMap<>();
        for (Job job : (Iterable<Job>) farm.jobs().stream()::iterator) {
            for (Block block : job.blocks()) {
                BlockAddress at = new BlockAddress(job.number(), block.index());
                block.tasks()
                        .active()
                        .forEach(i -> add(running, block.tasks().task(i).worker(), at.task(i)));
            }
        }
        return running;
    }

    private static void add(
            Map<String, List<TaskAddress>> running, String worker, TaskAddress task) {
        running.computeIfAbsent(worker, _ -> new ArrayList<>()).add(task);
    }
}
