package farmhand.dialect.afanasy.request;

import farmhand.dialect.afanasy.answer.ErrorHosts;
import farmhand.dialect.afanasy.answer.Logs;
import farmhand.farm.Block;
import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.link.Question;
import farmhand.farm.task.Task;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Where tasks of a job failed: the attempts of some are asked for, one task after the other. */
final class GetErrorHosts {
    private static final int MOST_ASKED = 100;

    private final Job job;
    private final Desk desk;
    private final Deque<TaskAddress> open = new ArrayDeque<>();
    private final List<Map<Integer, ErrorHosts>> found = new ArrayList<>();

    private GetErrorHosts(Job job, Desk desk) {
        this.job = job;
        this.desk = desk;
        job.blocks().forEach(block -> found.add(tasks(block)));
    }

    static Step begin(Job job, Desk desk) {
        return new GetErrorHosts(job, desk).next();
    }

    /** Those that failed, as far as they tell by themselves. */
    private Map<Integer, ErrorHosts> tasks(Block block) {
        Map<Integer, ErrorHosts> tasks = new TreeMap<>();
        if (block.tasks().totals().failures() > 0) {
            IntStream.range(0, block.tasks().size())
                    .filter(i -> block.tasks().task(i).failures() > 0)
                    .forEach(i -> tasks.put(i, told(block, i)));
        }
        return tasks;
    }

    private ErrorHosts told(Block block, int index) {
        if (open.size() < MOST_ASKED) {
            open.add(new BlockAddress(job.number(), block.index()).task(index));
        }
        return ErrorHosts.of(block.tasks().task(index));
    }

    private Step next() {
        TaskAddress at = open.poll();
        return at == null
                ? answer()
                : new Step.Ask<>(
                        new Question.AttemptsOf(at),
                        attempts -> {
                            Task task = job.blocks().get(at.block()).tasks().task(at.task());
                            attempts.map(some -> ErrorHosts.of(task, some))
                                    .filter(hosts -> !hosts.hosts().isEmpty())
                                    .ifPresent(
                                            hosts -> found.get(at.block()).put(at.task(), hosts));
                            return next();
                        });
    }

    private Step answer() {
        List<String> lines = new ArrayList<>();
        for (Block block : job.blocks()) {
            lines.addAll(ErrorHosts.ofBlock(job, block, found.get(block.index()), desk.zone()));
        }
        return new Step.Answer(Logs.message(job.settings().name(), "error_hosts", lines));
    }
}
