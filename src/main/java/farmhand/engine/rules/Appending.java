package farmhand.engine.rules;

import farmhand.engine.rules.needs.JobCircles;
import farmhand.engine.rules.needs.Needs;
import farmhand.engine.rules.needs.TaskCircles;
import farmhand.engine.rules.refuse.Commands;
import farmhand.engine.rules.refuse.Held;
import farmhand.engine.rules.refuse.Lookup;
import farmhand.engine.rules.refuse.Singletons;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.Need;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.command.Command;
import farmhand.farm.command.Decision;
import farmhand.farm.frames.FrameRun;
import farmhand.farm.frames.FrameTasks;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.Work;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Appends blocks to a job and tasks to a block. What is there already is never changed; a job that
 * was done goes on, since its status is derived.
 */
final class Appending {
    private Appending() {}

    static Decision decide(Farm farm, Command.AppendBlocks append, When now) {
        Job job = Lookup.job(farm, append.job());
        int before = job.blocks().size();
        int added = append.blocks().size();
        if (added == 0) {
            throw refused("no_blocks", "No blocks are given.", "Give at least one block.", job);
        }
        if (before + added > JobSpec.MOST_BLOCKS) {
            throw refused(
                    "too_many_blocks",
                    "Job " + job.number() + " would have " + (before + added) + " blocks.",
                    "Use at most 1,000 blocks a job; submit the rest as another job.",
                    job);
        }
        Commands.refuse(append.blocks());
        Keys.refuse(job.blocks(), append.blocks());
        Singletons.refuse(farm, append.blocks());
        List<FarmEvent.NewBlock> blocks = Needs.resolve(farm, job.blocks(), append.blocks());
        for (int i = 0; i < added; i++) {
            List<Need> needs = blocks.get(i).needs();
            Refused.at(
                    "blocks[" + i + "]",
                    () -> {
                        JobCircles.refuse(farm, job, needs);
                        return needs;
                    });
        }
        List<Subject> subjects =
                IntStream.range(before, before + added)
                        .mapToObj(i -> (Subject) new Subject.OfBlock(at(job, i)))
                        .toList();
        return new Decision.Accepted(
                Held.after(new FarmEvent.BlocksAdded(job.number(), blocks, now), before),
                subjects,
                List.of(),
                List.of());
    }

    static Decision decide(Farm farm, Command.AppendTasks append, When now) {
        Block block = Lookup.block(farm, append.block());
        if (append.tasks().isEmpty()) {
            throw refused(
                    "no_tasks", "No tasks are given.", "Give at least one task.", append.block());
        }
        int before = block.tasks().size();
        Keys keys =
                Keys.of(
                        Lookup.job(farm, append.block().job()),
                        append.block(),
                        append.tasks(),
                        now);
        int after = before + keys.fresh().size();
        switch (block.spec().work()) {
            case Work.Frames frames -> throw numeric(append, block, frames.cut());
            case Work.Listed(List<TaskSpec> tasks, _) -> {
                Commands.refuse(block, keys.fresh());
                Singletons.refuse(farm, block, keys.fresh());
                refuseCircle(block, tasks, keys.fresh());
                if (after > Work.Listed.MOST_TASKS) {
                    throw refused(
                            "too_many_tasks",
                            "Block " + append.block() + " would have " + after + " tasks.",
                            "List at most 100,000 tasks a block; append another block for the"
                                    + " rest.",
                            append.block());
                }
            }
        }
        List<FarmEvent> events = new ArrayList<>(keys.events());
        List<Subject> done = new ArrayList<>(keys.again());
        if (after > before) {
            var added = new FarmEvent.TasksAdded(append.block(), keys.fresh(), now);
            events.addAll(Held.after(added, block));
            done.add(new Subject.OfTasks(append.block(), TaskSet.range(before, after)));
        }
        return new Decision.Accepted(events, done, List.of(), List.of());
    }

    private static void refuseCircle(Block block, List<TaskSpec> tasks, List<TaskSpec> more) {
        if (!block.taskNeeds().isNone()
                || more.stream().anyMatch(task -> !task.wishes().needs().isEmpty())) {
            List<TaskSpec> all = new ArrayList<>(tasks);
            all.addAll(more);
            TaskCircles.refuse(
                    all,
                    i -> i < tasks.size() ? block.wishes(i) : all.get(i).wishes(),
                    tasks.size());
        }
    }

    private static Refused numeric(Command.AppendTasks append, Block block, FrameTasks cut) {
        FrameRun last = cut.range().runs().getLast();
        long from = cut.range().highest() + last.step();
        long frames = (long) append.tasks().size() * cut.perTask();
        FrameRun next = FrameRun.of(from, from + (frames - 1) * last.step(), last.step());
        return refused(
                "numeric_block",
                "Block “%s” of job %s is numeric: tasks cannot be appended."
                        .formatted(block.spec().name(), append.block().job()),
                "Append frames " + next + " as a new block instead.",
                append.block());
    }

    private static BlockAddress at(Job job, int block) {
        return new BlockAddress(job.number(), block);
    }

    private static Refused refused(String code, String message, String remedy, Job job) {
        return new Refused(Rejection.of(code, message, remedy).about(job.number().toString()));
    }

    private static Refused refused(String code, String message, String remedy, BlockAddress block) {
        return new Refused(Rejection.of(code, message, remedy).about(block.toString()));
    }
}
