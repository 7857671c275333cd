package farmhand.dialect.afanasy.request;

import farmhand.dialect.afanasy.answer.BlockForm;
import farmhand.dialect.afanasy.answer.Info;
import farmhand.dialect.afanasy.answer.JobList;
import farmhand.dialect.afanasy.answer.ProgressJson;
import farmhand.dialect.afanasy.json.Fields;
import farmhand.dialect.afanasy.json.Prefixes;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.JobNumber;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Jobs, and what is in them. */
final class GetJobs {
    private static final int SYSTEM = 1;

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
        List<Long> ids = get.numbers("ids");
        if (ids.size() == 1 && ids.getFirst() != SYSTEM) {
            Optional<Job> job = job(ids.getFirst());
            if (job.isEmpty()) {
                return new Step.Answer(Info.error("Invalid ID"));
            }
            return one(job.get());
        }
        return ids.isEmpty() ? filtered() : listed(ids);
    }

    private Step one(Job job) {
        return switch (get.text("mode")) {
            case "progress" -> new Step.Answer(ProgressJson.of(farm, job, desk.now()));
            default -> print(List.of(job), false);
        };
    }

    /** In the order of the ids; those of no job are passed over. */
    private Step listed(List<Long> ids) {
        List<Job> jobs = new ArrayList<>();
        ids.stream().distinct().forEach(id -> job(id).ifPresent(jobs::add));
        return print(jobs, ids.contains((long) SYSTEM));
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
                    byNumber(job -> mask.matches(job.settings().name())), mask.matches("afanasy"));
        }
        if (get.has("serials")) {
            List<Long> serials = get.numbers("serials");
            return print(byNumber(job -> serials.contains((long) job.number().value())), false);
        }
        return print(list.byNumber(), true);
    }

    private Step print(List<Job> jobs, boolean system) {
        BlockForm form = get.text("mode").equals("full") ? BlockForm.FULL : BlockForm.PROPERTIES;
        return new Step.Answer(list.print(jobs, system, desk.opened(), desk.now(), form));
    }

    private List<Job> inOrder(Predicate<Job> which) {
        return list.inOrder().stream().filter(which).toList();
    }

    private List<Job> byNumber(Predicate<Job> which) {
        return list.byNumber().stream().filter(which).toList();
    }

    private Optional<Job> job(long id) {
        return id < 1 || id > Integer.MAX_VALUE
                ? Optional.empty()
                : farm.job(new JobNumber((int) id));
    }
}
