package farmhand.dialect.cgkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.farm.TaskNeeds;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.Work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A tree of jobs that is to be written into a queue.
 *
 * @param places each behind those it lies in; the root first
 */
public record NewTree(List<Place> places) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_BYTES = 64 * 1024;

    /**
     * One entry of the tree.
     *
     * @param path names from the root; empty = the root itself
     * @param what lies there
     */
    public record Place(List<String> path, What what) {
        public Place {
            path = List.copyOf(path);
        }
    }

    /** What lies in a place. */
    public sealed interface What {}

    /** A job. */
    public record Made(String label, ProcDef definition) implements What {}

    /** A job that lies elsewhere in the tree. */
    public record Link(LinkFile target) implements What {}

    public NewTree {
        places = List.copyOf(places);
    }

    /**
     * The tree of a job whose tasks are of one block, each with a service and with its parameters
     * as data.
     *
     * @throws Refused where cgkit has no place for what the job says
     */
    public static NewTree of(JobSpec job) {
        List<TaskSpec> tasks = tasks(job);
        refuseOddNeeds(tasks);
        TaskNeeds needs = TaskNeeds.of(tasks, i -> tasks.get(i).wishes());
        int root = root(tasks, needs);
        Writer writer = new Writer(named(tasks, root, job.name()), needs);
        writer.put(root, List.of());
        if (writer.placed.size() < tasks.size()) {
            throw refused(
                    "cycle",
                    "Some tasks need each other in a circle.",
                    "Take one of their needs away.",
                    "tasks");
        }
        return new NewTree(writer.places);
    }

    /** The types of all its jobs. */
    public List<String> types() {
        return places.stream()
                .map(Place::what)
                .filter(Made.class::isInstance)
                .map(what -> ((Made) what).definition().type())
                .distinct()
                .toList();
    }

    private static List<TaskSpec> tasks(JobSpec job) {
        if (job.blocks().size() != 1
                || !(job.blocks().getFirst().work()
                        instanceof Work.Listed(List<TaskSpec> tasks, _))) {
            throw refused(
                    "not_a_tree",
                    "A job in a cgkit directory is one block of listed tasks.",
                    "Submit one block with tasks, each with a service and data.",
                    "blocks");
        }
        BlockSpec block = job.blocks().getFirst();
        if (!job.needs().isEmpty() || !block.needs().isEmpty()) {
            throw refused(
                    "needs_elsewhere",
                    "cgkit knows no needs on other jobs or blocks.",
                    "Let tasks of this job need each other.",
                    "needs");
        }
        return tasks.stream()
                .map(
                        task ->
                                task.service().isEmpty()
                                        ? task.with(block.how().service(), task.environment())
                                        : task)
                .toList();
    }

    /** Each need names a job of the tree, and another than the one that has it. */
    private static void refuseOddNeeds(List<TaskSpec> tasks) {
        Set<String> names = tasks.stream().map(TaskSpec::name).collect(Collectors.toSet());
        for (int i = 0; i < tasks.size(); i++) {
            String name = tasks.get(i).name();
            for (NeedSpec.OnTask need : tasks.get(i).wishes().needs()) {
                if (need.name().equals(name)) {
                    throw refused(
                            "cycle",
                            "Task “" + name + "” waits for itself.",
                            "Take that need away.",
                            "tasks[" + i + "].needs");
                }
                if (!names.contains(need.name())) {
                    throw refused(
                            "unknown_need",
                            "There is no task “" + need.name() + "” in this block.",
                            "Name a task of the block, or leave the need away.",
                            "tasks[" + i + "].needs");
                }
            }
        }
    }

    /** cgkit knows a job by the label of its root. */
    private static List<TaskSpec> named(List<TaskSpec> tasks, int root, String name) {
        List<TaskSpec> named = new ArrayList<>(tasks);
        TaskSpec old = tasks.get(root);
        named.set(
                root,
                new TaskSpec(
                        name,
                        old.command(),
                        old.service(),
                        old.environment(),
                        old.wishes(),
                        old.options()));
        return named;
    }

    /** The one that needs all others, at any distance. */
    private static int root(List<TaskSpec> tasks, TaskNeeds needs) {
        List<Integer> tops = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            if (!needs.waiting().containsKey(i)) {
                tops.add(i);
            }
        }
        if (tops.size() != 1) {
            throw refused(
                    tops.isEmpty() ? "cycle" : "not_a_tree",
                    tops.isEmpty()
                            ? "The tasks need each other in a circle."
                            : tops.size() + " tasks are needed by no other.",
                    "Let one task need all others, itself or through others.",
                    "tasks");
        }
        return tops.getFirst();
    }

    /** Walks down from the root; what was placed already is linked to. */
    private static final class Writer {
        private final List<Place> places = new ArrayList<>();
        private final Map<Integer, List<String>> placed = new HashMap<>();
        private final Set<Integer> open = new HashSet<>();
        private final List<TaskSpec> tasks;
        private final TaskNeeds needs;

        Writer(List<TaskSpec> tasks, TaskNeeds needs) {
            this.tasks = tasks;
            this.needs = needs;
        }

        void put(int task, List<String> path) {
            if (!open.add(task)) {
                throw refused(
                        "cycle",
                        "Task “" + tasks.get(task).name() + "” needs itself, through others.",
                        "Take one of these needs away.",
                        "tasks[" + task + "].needs");
            }
            placed.put(task, path);
            places.add(new Place(path, made(tasks.get(task), "tasks[" + task + "]")));
            int number = 0;
            for (int need : needs.of(task).stream().toArray()) {
                List<String> below = new ArrayList<>(path);
                below.add("job" + number);
                if (open.contains(need) || !placed.containsKey(need)) {
                    put(need, below);
                } else {
                    places.add(new Place(below, new Link(new LinkFile(placed.get(need)))));
                }
                number++;
            }
            open.remove(task);
        }
    }

    private static Made made(TaskSpec task, String at) {
        if (!task.command().isEmpty()) {
            throw refused(
                    "no_commands",
                    "Task “" + task.name() + "” has a command: cgkit runs procedures.",
                    "Name a procedure as the service, and give its parameters as data.",
                    at + ".command");
        }
        ProcDef definition =
                new ProcDef(task.service(), Refused.at(at + ".data", () -> parameters(task)));
        if (Refused.at(at + ".data", definition::print).length() > MOST_BYTES) {
            throw refused(
                    "data_too_large",
                    "The parameters of “" + task.name() + "” are larger than 64 KiB.",
                    "Keep large things in a file and its path in the parameters.",
                    at + ".data");
        }
        return new Made(task.name(), definition);
    }

    private static ObjectNode parameters(TaskSpec task) {
        String data = task.options().data();
        try {
            JsonNode read = data.isEmpty() ? JSON.createObjectNode() : JSON.readTree(data);
            if (read instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException _) {
            // said below
        }
        throw Refused.of(
                "bad_data",
                "The data of “" + task.name() + "” is no object.",
                "Give the parameters by name, such as {\"scene\": \"shot.ma\"}.");
    }

    private static Refused refused(String code, String message, String remedy, String at) {
        return new Refused(Rejection.of(code, message, remedy).within(at));
    }
}
