package farmhand.upstream.afanasy;

import farmhand.dialect.afanasy.mirror.Ask;
import farmhand.dialect.afanasy.mirror.Told;
import farmhand.dialect.afanasy.mirror.ToldRender;
import farmhand.farm.Account;
import farmhand.farm.Attempt;
import farmhand.farm.Block;
import farmhand.farm.End;
import farmhand.farm.Exit;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.Task;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.When;
import farmhand.farm.link.Question;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.service.ServiceList;
import farmhand.farm.view.Machine;
import farmhand.farm.view.WorkerInfo;
import farmhand.farm.why.Capacity;
import farmhand.query.FarmAnswers;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Answers what a feed does not tell; may wait for the server. Any thread. */
final class Answering {
    private final Server server;
    private final Ask ask;
    private final People people;
    private final Journal journal;
    private final Outputs outputs;
    private final InstantSource clock;

    Answering(
            Server server,
            Ask ask,
            People people,
            Journal journal,
            Outputs outputs,
            InstantSource clock) {
        this.server = server;
        this.ask = ask;
        this.people = people;
        this.journal = journal;
        this.outputs = outputs;
        this.clock = clock;
    }

    /** The answer; {@code ids} says by which ids the server knows jobs. */
    @SuppressWarnings("unchecked") // each question names the type of its answer
    <A> A answer(Farm farm, Function<TaskAddress, Integer> ids, Question<A> question) {
        return switch (question) {
            case Question.AttemptsOf(var task) -> (A) attempts(farm, task);
            case Question.OutputsOf _ -> (A) List.of();
            case Question.OutputOf _, Question.ThumbOf _ -> throw noFiles();
            case Question.HistoryOf asked -> (A) journal.history(asked);
            case Question.LogOf log -> (A) outputs.piece(farm, ids, log);
            case Question.AllServices() -> (A) new ServiceList(List.of(), List.of());
            case Question.AllWorkers() -> (A) workers(farm);
            case Question.OfFarm<A> about ->
                    FarmAnswers.of(farm, capacity(farm), about, When.at(clock.instant()));
        };
    }

    private static Refused noFiles() {
        return Refused.of(
                "not_found",
                "Files of tasks are not shown of an afserver's farm.",
                "Open them by their paths.");
    }

    /** Slots of the renders that are there. */
    int slots() {
        return people.renders().stream()
                .filter(ToldRender::online)
                .mapToInt(ToldRender::slots)
                .sum();
    }

    /** Tasks that run. */
    static int running(Farm farm) {
        return farm.jobs().stream().mapToInt(job -> job.totals().active()).sum();
    }

    private Capacity capacity(Farm farm) {
        return new Capacity(slots(), running(farm), Optional.empty(), (_, _) -> 1);
    }

    /** Of the newest run the server knows more than of those before, which it only counted. */
    private List<Attempt> attempts(Farm farm, TaskAddress address) {
        Task task =
                farm.task(address)
                        .orElseThrow(
                                () ->
                                        new Refused(
                                                Rejection.of(
                                                                "not_found",
                                                                "There is no task " + address + ".",
                                                                "List the job's tasks to see their"
                                                                        + " addresses.")
                                                        .about(address.toString())));
        if (task.tries() == 0) {
            return List.of();
        }
        String command =
                farm.block(address.inBlock())
                        .map(block -> block.command(address.task()).text())
                        .orElse("");
        return List.of(
                new Attempt(
                                address.attempt(task.tries()),
                                task.worker(),
                                command,
                                task.started(),
                                task.finished(),
                                exit(task))
                        .with(Account.NONE.withProgress(task.progress())));
    }

    private static Exit exit(Task task) {
        return switch (task.state()) {
            case ASSIGNED, RUNNING -> Exit.NOT_YET;
            case DONE -> Exit.DONE;
            case FAILED -> Exit.of(End.FAILED, task.error());
            case OPEN, HELD, EXCLUDED, DELETED ->
                    task.failures() > 0 ? Exit.of(End.FAILED, task.error()) : Exit.STOPPED;
        };
    }

    private List<WorkerInfo> workers(Farm farm) {
        Map<String, List<TaskAddress>> running = byWorker(farm);
        Map<Integer, Machine> machines = machines();
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
                            render.note()));
        }
        return workers;
    }

    private Map<Integer, Machine> machines() {
        Map<Integer, Machine> machines = new HashMap<>();
        try {
            for (Told render : server.ask(ask.resources()).objects("renders")) {
                machines.put(render.id(), ToldRender.machine(render));
            }
        } catch (IOException ignored) {
            // then nothing is known of them
        }
        return machines;
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
