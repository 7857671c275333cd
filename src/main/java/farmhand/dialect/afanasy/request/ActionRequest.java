package farmhand.dialect.afanasy.request;

import farmhand.dialect.afanasy.action.Deed;
import farmhand.dialect.afanasy.action.JobAction;
import farmhand.dialect.afanasy.answer.Info;
import farmhand.dialect.afanasy.json.Fields;
import farmhand.farm.Job;
import farmhand.farm.address.JobNumber;
import farmhand.farm.command.Outcome;
import farmhand.farm.link.Question;
import farmhand.farm.refusal.Refused;
import farmhand.farm.spec.Mask;
import farmhand.farm.view.WorkerInfo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/**
 * {@code {"action": ..}}: something is done to nodes. They are taken one after another; of all that
 * is said of them the last is answered.
 */
final class ActionRequest {
    private static final int SYSTEM_JOB = 1;
    private static final int MOST_IDS = 10_000;

    /** So many jobs Afanasy can hold; an id from it on is told from one that is not there. */
    private static final int CAPACITY = 1_000_000;

    private final Fields action;
    private final Desk desk;

    /** What is still to be done; each looks at the farm as it is then. */
    private final Deque<Supplier<List<Deed>>> nodes = new ArrayDeque<>();

    private final Deque<Deed> deeds = new ArrayDeque<>();
    private Optional<String> said = Optional.empty();

    private ActionRequest(Fields action, Desk desk) {
        this.action = action;
        this.desk = desk;
    }

    static Step begin(Fields action, Desk desk) {
        Optional<String> wrong = wrong(action);
        if (wrong.isPresent()) {
            return new Step.Answer(Info.error(wrong.get()));
        }
        if (action.numbers("ids").isEmpty()) {
            Optional<String> bad = badMask(action.text("mask"));
            if (bad.isPresent()) {
                return new Step.Answer(Info.error(bad.get()));
            }
        }
        ActionRequest request = new ActionRequest(action, desk);
        return switch (action.text("type")) {
            case "jobs" -> request.onJobs();
            case "users" -> request.onUsers();
            case "monitors" -> MonitorAction.begin(action, desk);
            case "renders" ->
                    new Step.Ask<>(
                            new Question.AllWorkers(),
                            workers -> request.onRenders(workers.orElse(List.of())));
            case "branches", "pools" ->
                    request.onEach(
                            List.of(1L),
                            _ -> List.of(Deed.said(Info.error(RenderAction.notHere(desk)))));
            default ->
                    new Step.Answer(
                            Info.error("Action has unknown type: '" + action.text("type") + "'"));
        };
    }

    private static Optional<String> wrong(Fields action) {
        if (action.text("type").isEmpty()) {
            return Optional.of("Invalid action.");
        }
        List<Long> ids = action.numbers("ids");
        if (ids.isEmpty() && action.text("mask").isEmpty()) {
            return Optional.of("JSON action should have nodes ids or mask to operate with.");
        }
        if (ids.size() > MOST_IDS) {
            return Optional.of("Action has " + ids.size() + " ids. Send at most 10,000 at a time.");
        }
        if (action.text("user_name").isEmpty()) {
            return Optional.of("Action should have a not empty \"user_name\" string.");
        }
        if (action.text("host_name").isEmpty()) {
            return Optional.of("Action should have a not empty \"host_name\" string.");
        }
        return Optional.empty();
    }

    /** What is wrong with what shall be done; said only where there is a node to do it to. */
    private Optional<String> unusable() {
        var operation = action.object().path("operation");
        if (action.object().has("operation")) {
            if (!operation.isObject()) {
                return Optional.of("Action \"operation\" should be an object.");
            }
            if (!operation.path("type").isTextual()) {
                return Optional.of("Action \"operation\" \"type\" should be a string.");
            }
            if (operation.path("type").asText().isEmpty()) {
                return Optional.of("Action \"operation\" \"type\" string is empty.");
            }
        }
        if (action.object().has("params")) {
            return action.object().path("params").isObject()
                    ? Optional.empty()
                    : Optional.of("Action \"params\" should be an object.");
        }
        return action.object().has("operation")
                ? Optional.empty()
                : Optional.of("Action should have an \"operation\" or(and) \"params\" object.");
    }

    private Step onJobs() {
        List<Long> ids = action.numbers("ids");
        if (!ids.isEmpty()) {
            ids.forEach(id -> nodes.add(() -> onJob(id)));
            return next();
        }
        List<JobNumber> matching = new ArrayList<>();
        Mask names = new Mask(action.text("mask"));
        desk.farm().jobs().stream()
                .filter(job -> !job.deleted() && names.matches(job.settings().name()))
                .forEach(job -> matching.add(job.number()));
        if (names.matches("afanasy") && desk.farm().job(new JobNumber(SYSTEM_JOB)).isEmpty()) {
            nodes.add(() -> onJob(SYSTEM_JOB));
        }
        matching.forEach(job -> nodes.add(() -> onJob(job.value())));
        return nodes.isEmpty() ? nobody("Jobs") : next();
    }

    private Step onUsers() {
        List<Long> ids = action.numbers("ids");
        if (ids.isEmpty()) {
            Mask names = new Mask(action.text("mask"));
            ids =
                    desk.users().all().stream()
                            .filter(names::matches)
                            .map(name -> (long) desk.users().number(name))
                            .toList();
        }
        return ids.isEmpty()
                ? nobody("Users")
                : onEach(ids, id -> UserAction.deeds(action, id, desk));
    }

    private Step nobody(String kind) {
        return new Step.Answer(
                Info.error("%s: No node matches '%s' found.".formatted(kind, action.text("mask"))));
    }

    private static Optional<String> badMask(String mask) {
        try {
            var _ = new Mask(mask);
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of("Name pattern '" + mask + "' is invalid: " + refused.getMessage());
        }
    }

    private Step onRenders(List<WorkerInfo> told) {
        List<String> names =
                told.isEmpty()
                        ? List.of(desk.info().worker())
                        : told.stream().map(WorkerInfo::name).toList();
        SortedMap<Integer, String> workers = new TreeMap<>();
        names.forEach(name -> workers.put(desk.renders().number(name), name));
        Optional<String> unusable = unusable();
        if (unusable.isPresent()) {
            return new Step.Answer(Info.error(unusable.get()));
        }
        List<Long> numbers = RenderAction.numbers(action, workers);
        numbers.forEach(
                number -> nodes.add(() -> RenderAction.deeds(action, number, workers, desk)));
        return numbers.isEmpty() ? nobody("Renders") : next();
    }

    /** Nodes by their numbers. */
    private Step onEach(List<Long> ids, LongFunction<List<Deed>> deeds) {
        Optional<String> unusable = unusable();
        if (unusable.isPresent()) {
            return new Step.Answer(Info.error(unusable.get()));
        }
        ids.forEach(id -> nodes.add(() -> deeds.apply(id)));
        return next();
    }

    /** The first serial of an afserver is 1, too: behind a gateway that job has the number. */
    private List<Deed> onJob(long id) {
        Optional<Job> job =
                id >= SYSTEM_JOB && id <= Integer.MAX_VALUE
                        ? desk.farm().job(new JobNumber((int) id))
                        : Optional.empty();
        if (id != SYSTEM_JOB && job.isEmpty()) {
            return List.of(Deed.said(Info.error(notFound(id, CAPACITY))));
        }
        Optional<String> unusable = unusable();
        if (unusable.isPresent()) {
            return List.of(Deed.said(Info.error(unusable.get())));
        }
        return job.map(known -> JobAction.deeds(action, desk.farm(), known, desk.users()))
                .orElseGet(() -> JobAction.ofSystemJob(action));
    }

    private static String notFound(long id, int capacity) {
        return id >= capacity
                ? "Action node ID above container capacity: " + id + " >= " + capacity + "."
                : "Action node ID not found: " + id + ".";
    }

    /** Goes on until a command has to be waited for, or to the end. */
    private Step next() {
        while (true) {
            if (deeds.isEmpty()) {
                if (nodes.isEmpty()) {
                    return new Step.Answer(said.orElseGet(() -> Info.log("Action processed.")));
                }
                deeds.addAll(nodes.remove().get());
                continue;
            }
            Deed deed = deeds.remove();
            if (deed.command().isPresent()) {
                return new Step.Send(deed.command().get(), outcome -> after(deed, outcome));
            }
            said = deed.answered().or(() -> said);
        }
    }

    private Step after(Deed deed, Outcome outcome) {
        said = deed.answer().apply(outcome).or(() -> said);
        return next();
    }
}
