package farmhand.dialect.pyfarm;

import farmhand.dialect.pyfarm.JobFrames.Placed;
import farmhand.farm.Block;
import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Work;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Other frames of a job: what is new is appended as a block like its first, what is too much is
 * deleted, and the rest stays as it is.
 */
final class FrameChange {
    private FrameChange() {}

    /** The commands for it, in order; none where nothing changes. */
    static List<Command> commands(Job job, Frames wanted, String command) {
        if (job.blocks().stream().anyMatch(FrameChange::hasSeveralInATask)) {
            throw Body.bad(
                    "Tasks of this job hold several frames each.",
                    "Append a block of frames in the window, or by farmhand append.",
                    "start");
        }
        var missing = new TreeMap<BigDecimal, BigDecimal>();
        wanted.all().forEach(frame -> missing.put(frame, frame));
        List<Placed> superfluous =
                JobFrames.of(job).filter(task -> missing.remove(task.frame()) == null).toList();
        superfluous.stream()
                .filter(task -> task.state().isActive())
                .findFirst()
                .ifPresent(FrameChange::refuse);
        List<Command> commands = new ArrayList<>();
        if (!missing.isEmpty()) {
            BlockSpec block = job.blocks().getFirst().spec();
            var work = Frames.work(List.copyOf(missing.values()), command);
            commands.add(new Command.AppendBlocks(job.number(), List.of(block.withWork(work))));
        }
        if (!superfluous.isEmpty()) {
            commands.add(Command.act(new Verb.Delete(), subjects(job, superfluous).toList()));
        }
        return commands;
    }

    private static boolean hasSeveralInATask(Block block) {
        return block.spec().work() instanceof Work.Frames(var cut) && cut.perTask() > 1;
    }

    private static void refuse(Placed running) {
        throw Body.bad(
                "Frame " + Frames.shown(running.frame()) + " would go, and runs.",
                "Wait for its end, or pause its task first.",
                "start");
    }

    private static Stream<Subject> subjects(Job job, List<Placed> tasks) {
        var byBlock =
                tasks.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Placed::block,
                                        TreeMap::new,
                                        Collectors.mapping(Placed::task, Collectors.toList())));
        return byBlock.entrySet().stream()
                .map(
                        block ->
                                new Subject.OfTasks(
                                        new BlockAddress(job.number(), block.getKey()),
                                        TaskSet.of(block.getValue())));
    }
}
