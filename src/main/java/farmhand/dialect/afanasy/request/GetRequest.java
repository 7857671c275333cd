package farmhand.dialect.afanasy.request;

import farmhand.dialect.afanasy.answer.Info;
import farmhand.dialect.afanasy.answer.JobList;
import farmhand.dialect.afanasy.answer.Logs;
import farmhand.dialect.afanasy.answer.NodesJson;
import farmhand.dialect.afanasy.answer.RendersJson;
import farmhand.dialect.afanasy.json.Fields;
import farmhand.dialect.afanasy.json.JsonOut;
import farmhand.farm.Farm;
import farmhand.farm.history.HistoryPage;
import farmhand.farm.link.FarmInfo;
import farmhand.farm.link.Question;
import farmhand.farm.view.WorkerInfo;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** {@code {"get": ..}}: something is looked at. */
final class GetRequest {
    /** What CGRU's programs would find in their own files; no more is told of this machine. */
    private static final String CONFIG = "{\"cgru_config\":{\"af_priority\":99}}";

    private static final Step NO_SUCH_ID = answer(Info.error("Invalid ID"));

    private final Chosen chosen;
    private final Desk desk;

    private GetRequest(Chosen chosen, Desk desk) {
        this.chosen = chosen;
        this.desk = desk;
    }

    static Step begin(Fields get, Desk desk) {
        GetRequest request = new GetRequest(Chosen.of(get), desk);
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
        SortedMap<Integer, WorkerInfo> some = new TreeMap<>(workers);
        some.entrySet().removeIf(one -> !chosen.has(one.getKey(), one.getValue().name()));
        String mode = chosen.modeOfOne();
        if (some.isEmpty() && !mode.isEmpty()) {
            return NO_SUCH_ID;
        }
        return switch (mode) {
            case "full" -> answer(json.full(only(some), some.firstKey()));
            case "log" -> log(only(some).name());
            case "tasks_log" -> answer(Logs.message(only(some).name(), mode, List.of()));
            default ->
                    answer(
                            chosen.mode().equals("resources")
                                    ? json.resources(some)
                                    : json.list(some));
        };
    }

    private static WorkerInfo only(SortedMap<Integer, WorkerInfo> some) {
        return some.values().iterator().next();
    }

    /** Of an own machine nothing is noted. */
    private static Step log(String worker) {
        return new Step.Ask<>(
                new Question.WorkerLogOf(worker),
                text -> answer(Logs.message(worker, "log", text.orElse("").lines().toList())));
    }

    private Step users() {
        List<String> some =
                (chosen.ids().isEmpty()
                                ? desk.users().all().stream().filter(this::isMasked)
                                : chosen.ids().stream().sorted().distinct().flatMap(this::user))
                        .toList();
        String mode = chosen.modeOfOne();
        if (some.isEmpty() && !mode.isEmpty()) {
            return NO_SUCH_ID;
        }
        return switch (mode) {
            case "jobs_order" -> order(some.getFirst());
            case "log" -> logOfUser(some.getFirst());
            default -> answer(nodes().users(some));
        };
    }

    private boolean isMasked(String user) {
        return chosen.has(0, user);
    }

    private Stream<String> user(long id) {
        return desk.users().name(Math.clamp(id, 0, Integer.MAX_VALUE)).stream();
    }

    private Step logOfUser(String user) {
        return new Step.Ask<>(
                new Question.HistoryOf(Set.of(), Question.HistoryOf.NEWEST, GetJobs.MOST_LINES),
                page ->
                        answer(
                                Logs.ofUser(
                                        user,
                                        desk.farm(),
                                        page.map(HistoryPage::entries).orElse(List.of()),
                                        desk.zone())));
    }

    private Step order(String user) {
        return answer(nodes().order(desk.users().number(user), jobsOf(user)));
    }

    private List<farmhand.farm.Job> jobsOf(String user) {
        return new JobList(desk.farm())
                .inOrder().stream().filter(job -> job.settings().user().equals(user)).toList();
    }

    private Step pools() {
        FarmInfo info = desk.info();
        return root("pools", () -> nodes().pools(info.slots(), info.busySlots()));
    }

    private Step branches() {
        return root("branches", () -> nodes().branches());
    }

    /** The only pool and the only branch are number 1. */
    private Step root(String type, Supplier<String> list) {
        String mode = chosen.modeOfOne();
        if (!chosen.has(1, "/")) {
            return mode.isEmpty()
                    ? answer(JsonOut.object(out -> out.array(type, _ -> {})))
                    : NO_SUCH_ID;
        }
        return answer(mode.equals("log") ? Logs.message("/", "log", List.of()) : list.get());
    }

    private NodesJson nodes() {
        Farm farm = desk.farm();
        return new NodesJson(farm, desk.users(), desk.opened());
    }

    private static Step answer(String json) {
        return new Step.Answer(json);
    }
}
