package farmhand.dialect.afanasy.request;

import farmhand.dialect.afanasy.answer.Info;
import farmhand.dialect.afanasy.answer.JobList;
import farmhand.dialect.afanasy.answer.Logs;
import farmhand.dialect.afanasy.answer.NodesJson;
import farmhand.dialect.afanasy.answer.RendersJson;
import farmhand.dialect.afanasy.json.Fields;
import farmhand.dialect.afanasy.json.JsonOut;
import farmhand.dialect.afanasy.json.Prefixes;
import farmhand.farm.Farm;
import farmhand.farm.link.FarmInfo;
import farmhand.farm.link.Question;
import farmhand.farm.view.WorkerInfo;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** {@code {"get": ..}}: something is looked at. */
final class GetRequest {
    /** What CGRU's programs would find in their own files; no more is told of this machine. */
    private static final String CONFIG = "{\"cgru_config\":{\"af_priority\":99}}";

    private final Fields get;
    private final Desk desk;

    private GetRequest(Fields get, Desk desk) {
        this.get = get;
        this.desk = desk;
    }

    static Step begin(Fields get, Desk desk) {
        GetRequest request = new GetRequest(get, desk);
        String type = get.text("type");
        return switch (type) {
            case "jobs" -> new GetJobs(get, desk).begin();
            case "renders" -> request.renders();
            case "users" -> request.users();
            case "pools" -> request.pools();
            case "branches" -> request.branches();
            case "monitors" -> GetMonitors.begin(get, desk);
            case "config" ->
                    answer(JsonOut.object(out -> out.array("cgru_config", _ -> out.item(CONFIG))));
            case "files" -> answer(Info.error("Files are not served here."));
            default -> answer(Info.error("Invalid get type = '" + type + "'"));
        };
    }

    private Step renders() {
        return new Step.Ask<>(
                new Question.AllWorkers(), workers -> renders(workers.orElse(List.of())));
    }

    private Step renders(List<WorkerInfo> told) {
        SortedMap<Integer, WorkerInfo> workers = desk.renders().numbered(told);
        RendersJson json = new RendersJson(desk.farm(), desk.opened(), desk.now());
        List<Long> ids = get.numbers("ids");
        String mode = get.text("mode");
        if (ids.size() == 1 && !mode.isEmpty() && !mode.equals("resources")) {
            long id = ids.getFirst();
            WorkerInfo worker = workers.get(Math.clamp(id, 0, Integer.MAX_VALUE));
            if (worker == null) {
                return answer(Info.error("Invalid ID"));
            }
            switch (mode) {
                case "full" -> {
                    return answer(json.full(worker, (int) id));
                }
                case "log" -> {
                    return log(worker.name());
                }
                case "tasks_log" -> {
                    return answer(Logs.message(worker.name(), mode, List.of()));
                }
                default -> {}
            }
        }
        String mask = get.text("mask");
        Prefixes names = new Prefixes(mask);
        SortedMap<Integer, WorkerInfo> some = new TreeMap<>();
        workers.forEach(
                (number, worker) -> {
                    if ((ids.isEmpty() || ids.contains((long) number))
                            && (mask.isEmpty() || names.matches(worker.name()))) {
                        some.put(number, worker);
                    }
                });
        return answer(mode.equals("resources") ? json.resources(some) : json.list(some));
    }

    /** Of an own machine nothing is noted. */
    private static Step log(String worker) {
        return new Step.Ask<>(
                new Question.WorkerLogOf(worker),
                text -> answer(Logs.message(worker, "log", text.orElse("").lines().toList())));
    }

    private Step users() {
        NodesJson nodes = nodes();
        List<Long> ids = get.numbers("ids");
        if (ids.size() != 1) {
            String mask = get.text("mask");
            Prefixes names = new Prefixes(mask);
            return answer(
                    nodes.users(
                            desk.users().all().stream()
                                    .filter(name -> mask.isEmpty() || names.matches(name))
                                    .filter(name -> ids.isEmpty() || isOneOf(ids, name))
                                    .toList()));
        }
        int id = Math.clamp(ids.getFirst(), 0, Integer.MAX_VALUE);
        Optional<String> user = desk.users().name(id);
        if (user.isEmpty()) {
            return answer(
                    get.text("mode").isEmpty() ? nodes.users(List.of()) : Info.error("Invalid ID"));
        }
        return answer(
                switch (get.text("mode")) {
                    case "jobs_order" -> nodes.order(id, jobsOf(user.get()));
                    case "log" -> Logs.message(user.get(), "log", List.of());
                    default -> nodes.users(List.of(user.get()));
                });
    }

    private boolean isOneOf(List<Long> ids, String user) {
        return ids.contains((long) desk.users().number(user));
    }

    private List<farmhand.farm.Job> jobsOf(String user) {
        return new JobList(desk.farm())
                .inOrder().stream().filter(job -> job.settings().user().equals(user)).toList();
    }

    private Step pools() {
        FarmInfo info = desk.info();
        return answer(
                !isRootMeant()
                        ? "{\"pools\":[]}"
                        : get.text("mode").equals("log")
                                ? Logs.message("/", "log", List.of())
                                : nodes().pools(info.slots(), info.busySlots()));
    }

    /** The only pool and the only branch are number 1. */
    private boolean isRootMeant() {
        List<Long> ids = get.numbers("ids");
        return ids.isEmpty() || ids.contains(1L);
    }

    private Step branches() {
        return answer(
                !isRootMeant()
                        ? "{\"branches\":[]}"
                        : get.text("mode").equals("log")
                                ? Logs.message("/", "log", List.of())
                                : nodes().branches());
    }

    private NodesJson nodes() {
        Farm farm = desk.farm();
        return new NodesJson(farm, desk.users(), desk.opened());
    }

    private static Step answer(String json) {
        return new Step.Answer(json);
    }
}
