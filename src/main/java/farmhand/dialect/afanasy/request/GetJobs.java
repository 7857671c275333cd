package farmhand.dialect.afanasy.request;

import farmhand.dialect.afanasy.answer.BlockForm;
import farmhand.dialect.afanasy.answer.Info;
import farmhand.dialect.afanasy.answer.JobList;
import farmhand.dialect.afanasy.answer.Logs;
import farmhand.dialect.afanasy.answer.ProgressJson;
import farmhand.dialect.afanasy.answer.SystemJob;
import farmhand.dialect.afanasy.json.Fields;
import farmhand.dialect.afanasy.json.Prefixes;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.JobNumber;
import farmhand.farm.history.HistoryPage;
import farmhand.farm.link.Question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Jobs, and what is in them. */
final class GetJobs {
    static final int MOST_LINES = 1_000;

    private final Fields get;
    private final Desk desk;
    private final Farm farm;
    private final JobList list;

    GetJobs(Fields get, Desk desk) {
        this.get = get;
        this.desk = desk;
        this.farm = desk.farm();
        this.list = new JobList(farm);
    }

    Step begin() {
        if (GetTask.asksForOutput(get) && !GetTask.isOfOne(get)) {
            return new Step.Answer(Info.error("Invalid action."));
        }
        List<Long> ids = get.numbers("ids");
        if (ids.size() == 1) {
            Optional<Job> job = job(ids.getFirst());
            if (job.isPresent()) {
                return one(job.get());
            }
            if (ids.getFirst() == SystemJob.NUMBER) {
                return system();
            }
            return GetTask.asksForOutput(get)
                    ? GetTask.noOutput(get, "Invalid job ID")
                    : new Step.Answer(Info.error("Invalid ID"));
        }
        return ids.isEmpty() ? filtered() : listed(ids);
    }

    private Step system() {
        if (!get.numbers("block_ids").isEmpty() && !get.numbers("task_ids").isEmpty()) {
            return GetTask.ofSystem(get, desk);
        }
        Map<Integer, BlockForm> blocks = blocks(SystemJob.size());
        if (!blocks.isEmpty()) {
            return new Step.Answer(SystemJob.blocks(blocks));
        }
        return switch (get.text("mode")) {
            case "progress" -> new Step.Answer(SystemJob.progress());
            case "log" -> new Step.Answer(SystemJob.log());
            case "error_hosts" -> new Step.Answer(SystemJob.errorHosts());
            default -> print(List.of(), true);
        };
    }

    private Step one(Job job) {
        boolean task = !get.numbers("task_ids").isEmpty();
        if (get.has("block_ids") && !get.numbers("block_ids").isEmpty()) {
            if (task) {
                return GetTask.begin(get, desk, job);
            }
            Map<Block, BlockForm> blocks = new LinkedHashMap<>();
            blocks(job.blocks().size()).forEach((i, form) -> blocks.put(job.blocks().get(i), form));
            if (!blocks.isEmpty()) {
                return new Step.Answer(list.printBlocks(job, blocks));
            }
        }
        return switch (get.text("mode")) {
            case "progress" -> new Step.Answer(ProgressJson.of(farm, job, desk.now()));
            case "log" ->
                    new Step.Ask<>(
                            new Question.HistoryOf(
                                    Set.of(job.number()), Question.HistoryOf.NEWEST, MOST_LINES),
                            page ->
                                    new Step.Answer(
                                            Logs.ofJob(
                                                    job,
                                                    page.map(HistoryPage::entries)
                                                            .orElse(List.of()),
                                                    desk.zone())));
            case "error_hosts" -> GetErrorHosts.begin(job, desk);
            default -> print(List.of(job), false);
        };
    }

    /** Where forms and blocks do not fit together, the job is told instead. */
    private Map<Integer, BlockForm> blocks(int size) {
        List<Long> numbers = get.numbers("block_ids");
        List<String> modes = get.each("mode", (node, _) -> node.asText());
        Map<Integer, BlockForm> blocks = new LinkedHashMap<>();
        for (int i = 0; i < numbers.size() && numbers.size() == modes.size(); i++) {
            long number = numbers.get(i);
            Optional<BlockForm> form = form(modes.get(i));
            if (number >= 0 && number < size && form.isPresent()) {
                blocks.put((int) number, form.get());
            }
        }
        return blocks;
    }

    private static Optional<BlockForm> form(String mode) {
        return switch (mode) {
            case "progress" -> Optional.of(BlockForm.PROGRESS);
            case "properties" -> Optional.of(BlockForm.PROPERTIES);
            case "full" -> Optional.of(BlockForm.FULL);
            default -> Optional.empty();
        };
    }

    /** In the order of the ids; those of no job are passed over. */
    private Step listed(List<Long> ids) {
        List<Job> jobs = new ArrayList<>();
        ids.stream().distinct().forEach(id -> job(id).ifPresent(jobs::add));
        return print(jobs, ids.contains((long) SystemJob.NUMBER));
    }

    private Step filtered() {
        if (get.has("uids")) {
            List<String> users =
                    get.numbers("uids").stream()
                            .flatMap(
                                    id ->
                                            desk
                                                    .users()
                                                    .name(Math.clamp(id, 0, Integer.MAX_VALUE))
                                                    .stream())
                            .toList();
            return print(inOrder(job -> users.contains(job.settings().user())), false);
        }
        if (get.has("users")) {
            List<String> users = get.each("users", (node, _) -> node.asText());
            return print(inOrder(job -> users.contains(job.settings().user())), false);
        }
        if (!get.text("mask").isEmpty()) {
            Prefixes mask = new Prefixes(get.text("mask"));
            return print(
                    byPriority(job -> mask.matches(job.settings().name())),
                    mask.matches("afanasy"));
        }
        if (get.has("serials")) {
            List<Long> serials = get.numbers("serials");
            return print(
                    byPriority(job -> serials.contains((long) job.number().value())),
                    serials.contains(SystemJob.SERIAL));
        }
        return print(list.byPriority(), true);
    }

    private Step print(List<Job> jobs, boolean system) {
        BlockForm form = get.text("mode").equals("full") ? BlockForm.FULL : BlockForm.LISTED;
        return new Step.Answer(list.print(jobs, system, desk.opened(), desk.now(), form));
    }

    private List<Job> inOrder(Predicate<Job> which) {
        return list.inOrder().stream().filter(which).toList();
    }

    private List<Job> byPriority(Predicate<Job> which) {
        return list.byPriority().stream().filter(which).toList();
    }

    private Optional<Job> job(long id) {
        return id < 1 || id > Integer.MAX_VALUE
                ? Optional.empty()
                : farm.job(new JobNumber((int) id));
    }
}
