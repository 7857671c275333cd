package farmhand.server.pyfarm;

import farmhand.dialect.pyfarm.TaskAnswers;
import farmhand.dialect.pyfarm.TaskChange;
import farmhand.farm.Block;
import farmhand.farm.Job;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.link.FarmHost;
import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.server.route.Asked;
import farmhand.server.route.Query;
import farmhand.server.route.Reply;

import java.util.List;
import java.util.stream.IntStream;

/** {@code /jobs/{id or title}/tasks/} and {@code /jobs/{…}/tasks/{tid}}. */
final class TaskRoutes {
    private final FarmHost host;
    private final Lookup lookup;

    TaskRoutes(FarmHost host, Lookup lookup) {
        this.host = host;
        this.lookup = lookup;
    }

    /** Hidden ones only with {@code ?hidden=true}. */
    Reply all(Asked asked, String word) {
        if (!asked.method().equals("GET")) {
            throw Refusals.notAllowed(asked.method(), "GET");
        }
        Query query = asked.query().only("hidden");
        boolean hidden = query.flag("hidden");
        Job job = lookup.job(word);
        List<TaskAddress> tasks =
                job.blocks().stream()
                        .flatMap(
                                block ->
                                        IntStream.range(0, block.tasks().size())
                                                .filter(i -> isListed(block, i, hidden))
                                                .mapToObj(
                                                        i ->
                                                                new TaskAddress(
                                                                        job.number(),
                                                                        block.index(),
                                                                        i)))
                        .toList();
        return Reply.json(200, TaskAnswers.list(job, tasks));
    }

    Reply one(Asked asked, String word, String id) throws InterruptedException {
        asked.query().only();
        Job job = lookup.job(word);
        TaskAddress address = lookup.task(job, id);
        switch (asked.method()) {
            case "GET" -> {}
            case "POST" -> {
                Task now = host.farm().task(address).orElseThrow();
                Refusals.send(
                        host, TaskChange.read(address, now, asked.body().get()), asked.origin());
            }
            default -> throw Refusals.notAllowed(asked.method(), "GET or POST");
        }
        Job after = host.farm().jobs().find(job.number()).orElseThrow();
        return Reply.json(200, TaskAnswers.task(after, address));
    }

    private static boolean isListed(Block block, int task, boolean hidden) {
        return block.tasks().task(task).state() != TaskState.DELETED
                && (hidden || !block.wishes(task).hidden());
    }
}
