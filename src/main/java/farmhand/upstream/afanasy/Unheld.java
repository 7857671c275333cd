package farmhand.upstream.afanasy;

import farmhand.dialect.afanasy.mirror.NewTasks;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.Readiness;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.Decision;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.task.TaskState;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Tasks that an afserver keeps back only in words: it says that it did, and passes over those that
 * wait for frames or failed. Used once.
 *
 * @see <a href="https://github.com/CGRU/cgru">afanasy/src/server/block.cpp, Block::action</a>
 */
final class Unheld {
    private final Farm farm;
    private final List<FarmEvent> events = new ArrayList<>();
    private final Map<BlockAddress, TaskSet> kept = new LinkedHashMap<>();
    private final Map<BlockAddress, TaskSet> dropped = new LinkedHashMap<>();
    private final List<Rejection> refused = new ArrayList<>();

    private Unheld(Farm farm) {
        this.farm = farm;
    }

    /** What is left of it once these tasks are refused. */
    static Decision.Accepted refused(Farm farm, Decision.Accepted accepted) {
        Unheld unheld = new Unheld(farm);
        accepted.events().forEach(unheld::take);
        return unheld.dropped.isEmpty() ? accepted : unheld.rest(accepted);
    }

    private void take(FarmEvent event) {
        switch (event) {
            case FarmEvent.TasksMoved(var at, var tasks, var to, var when)
                    when to == TaskState.HELD && !NewTasks.are(farm, at, tasks) -> {
                TaskSet rest = rest(at, tasks);
                if (!rest.isEmpty()) {
                    events.add(new FarmEvent.TasksMoved(at, rest, to, when));
                }
            }
            case FarmEvent.TasksPutBack(var at, var tasks, var was, var when)
                    when was.state() == TaskState.HELD -> {
                TaskSet rest = rest(at, tasks);
                if (!rest.isEmpty()) {
                    events.add(new FarmEvent.TasksPutBack(at, rest, was, when));
                }
            }
            case FarmEvent.TasksEnding(var at, var tasks, _, _) -> {
                keep(at, tasks);
                events.add(event);
            }
            default -> events.add(event);
        }
    }

    private TaskSet rest(BlockAddress at, TaskSet tasks) {
        Job job = farm.jobs().find(at.job()).orElseThrow();
        Block block = job.blocks().get(at.block());
        TaskSet waiting = Readiness.waitingByFrame(job.blocks(), block, tasks);
        TaskSet failed = tasks.where(i -> block.tasks().task(i).state() == TaskState.FAILED);
        refuse(at, waiting, "wait for frames of other blocks", "Hold what they wait for");
        refuse(at, failed, "have failed", "Exclude them, or retry and then hold them");
        TaskSet rest = tasks.minus(waiting).minus(failed);
        keep(at, rest);
        return rest;
    }

    private void keep(BlockAddress at, TaskSet tasks) {
        kept.merge(at, tasks, TaskSet::union);
    }

    private void refuse(BlockAddress at, TaskSet tasks, String how, String remedy) {
        if (!tasks.isEmpty()) {
            dropped.merge(at, tasks, TaskSet::union);
            String subject = at + "/" + tasks;
            refused.add(
                    Rejection.of(
                                    "not_on_afanasy",
                                    "Tasks "
                                            + subject
                                            + " "
                                            + how
                                            + ": an afserver holds only what is ready, runs"
                                            + " or is excluded.",
                                    remedy + ", or pause the job.")
                            .about(subject));
        }
    }

    private Decision.Accepted rest(Decision.Accepted accepted) {
        List<Rejection> all = new ArrayList<>(accepted.refused());
        all.addAll(refused);
        List<Subject> done = accepted.done().stream().flatMap(this::done).distinct().toList();
        return new Decision.Accepted(events, done, all, accepted.warnings());
    }

    /** The parts of it that are done. */
    private Stream<Subject> done(Subject subject) {
        if (dropped.keySet().stream().noneMatch(at -> isOf(subject, at))) {
            return Stream.of(subject);
        }
        if (subject instanceof Subject.OfTasks(var at, var tasks)) {
            return some(at, tasks.minus(dropped.getOrDefault(at, TaskSet.NONE)));
        }
        return kept.entrySet().stream()
                .filter(one -> isOf(subject, one.getKey()))
                .flatMap(one -> some(one.getKey(), one.getValue()));
    }

    private static Stream<Subject> some(BlockAddress at, TaskSet tasks) {
        return tasks.isEmpty() ? Stream.empty() : Stream.of(new Subject.OfTasks(at, tasks));
    }

    private static boolean isOf(Subject subject, BlockAddress at) {
        return switch (subject) {
            case Subject.OfJob(var job) -> at.job().equals(job);
            case Subject.OfBlock(var block) -> at.equals(block);
            case Subject.OfTasks(var block, _) -> at.equals(block);
        };
    }
}
