package farmhand.query;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.link.Question;
import farmhand.farm.link.TaskPage;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.task.Totals;
import farmhand.farm.view.TaskView;
import farmhand.farm.why.Capacity;
import farmhand.farm.why.Why;
import farmhand.farm.why.Whys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Cuts pages out of found tasks, and says of each what keeps it from running. */
final class TaskPages {
    private final Farm farm;
    private final Capacity capacity;
    private final When now;

    TaskPages(Farm farm, Capacity capacity, When now) {
        this.farm = farm;
        this.capacity = capacity;
        this.now = now;
    }

    TaskPage of(Question.TasksOf asked) {
        Job job = farm.job(asked.job()).orElseThrow(() -> missing("job", asked.job().toString()));
        if (asked.block() >= job.blocks().size()) {
            throw missing("block", asked.job() + "/" + asked.block());
        }
        List<Subject.OfTasks> all =
                job.blocks().stream()
                        .filter(
                                block ->
                                        asked.block() == Question.TasksOf.ALL
                                                || asked.block() == block.index())
                        .map(
                                block ->
                                        new Subject.OfTasks(
                                                new BlockAddress(job.number(), block.index()),
                                                TaskSet.firstOf(block.tasks().size())))
                        .toList();
        return of(all, asked.skip(), asked.limit());
    }

    /** So many of the tasks, after so many. */
    TaskPage of(List<Subject.OfTasks> found, long skip, int limit) {
        List<TaskPage.Placed> page = new ArrayList<>();
        long before = skip;
        for (Subject.OfTasks some : found) {
            int size = some.tasks().size();
            if (before < size && page.size() < limit) {
                TaskSet part = part(some.tasks(), before, limit - page.size());
                page.addAll(placed(new Subject.OfTasks(some.block(), part)));
            }
            before = Math.max(0, before - size);
        }
        int total = found.stream().mapToInt(tasks -> tasks.tasks().size()).sum();
        return new TaskPage(farm.revision(), page, total);
    }

    private static TaskSet part(TaskSet tasks, long skip, int limit) {
        return TaskSet.of(tasks.stream().skip(skip).limit(limit).boxed().toList());
    }

    private List<TaskPage.Placed> placed(Subject.OfTasks tasks) {
        Block block = farm.block(tasks.block()).orElseThrow();
        Map<Integer, Why> whys = whys(block, tasks);
        return tasks.tasks().stream()
                .mapToObj(
                        i ->
                                new TaskPage.Placed(
                                        tasks.block(),
                                        TaskView.of(block, i),
                                        block.created(i),
                                        Optional.ofNullable(whys.get(i)),
                                        List.of()))
                .toList();
    }

    private Map<Integer, Why> whys(Block block, Subject.OfTasks tasks) {
        Map<Integer, Why> found = new HashMap<>();
        Totals totals = block.tasks().totals();
        Stream<Why> whys =
                totals.open() + totals.held() == 0
                        ? Stream.empty()
                        : Whys.of(farm, tasks, capacity, now).stream();
        whys.forEach(
                why ->
                        why.tasks()
                                .forEach(
                                        i ->
                                                found.put(
                                                        i,
                                                        new Why(
                                                                why.subject(),
                                                                TaskSet.of(i),
                                                                why.reason()))));
        return found;
    }

    private static Refused missing(String what, String address) {
        return new Refused(
                Rejection.of(
                                "not_found",
                                "There is no " + what + " " + address + ".",
                                "List the jobs to see their numbers.")
                        .about(address));
    }
}
