package farmhand.engine.undo;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.TaskSetBuilder;
import farmhand.farm.command.BlockField;
import farmhand.farm.command.BlockFields;
import farmhand.farm.history.JobPart;
import farmhand.farm.history.Undo;
import farmhand.farm.spec.TaskWishes;
import farmhand.farm.task.TaskStanding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What differs between the farms before and after a command. Costs what differs. */
public final class Changed {
    /** A command that changed more, in runs, cannot be undone. */
    private static final int MOST_PARTS = 20_000;

    private static final TaskStanding NOT_THERE = TaskStanding.NOT_THERE;

    private final List<Undo.Part> parts = new ArrayList<>();

    private Changed() {}

    /** What brings {@code before} back; none where that would be too much. */
    public static Undo between(Farm before, Farm after) {
        Changed changed = new Changed();
        changed.parts.addAll(PolicyParts.between(before.policy(), after.policy()));
        for (Job job : (Iterable<Job>) after.jobs().changedSince(before.jobs())::iterator) {
            changed.add(before.jobs().find(job.number()), job);
            if (changed.parts.size() > MOST_PARTS) {
                return Undo.NONE;
            }
        }
        return new Undo(changed.parts);
    }

    private void add(Optional<Job> old, Job job) {
        if (old.isEmpty()) {
            parts.add(new Undo.JobCame(job.number()));
            return;
        }
        Job before = old.get();
        if (job.deleted()
                && !before.deleted()) { // first, since of what is gone nothing else can be brought
            // back
            parts.add(new Undo.JobTaken(job.number(), false));
        }
        Set<JobPart> said = JobPart.between(before.settings(), job.settings());
        if (!said.isEmpty()) {
            parts.add(
                    new Undo.JobSaid(
                            job.number(),
                            JobPart.only(said, before.settings()),
                            JobPart.only(said, job.settings())));
        }
        for (Block block : job.blocks()) {
            BlockAddress at = new BlockAddress(job.number(), block.index());
            if (block.index() < before.blocks().size()) {
                add(at, before.blocks().get(block.index()), block);
            } else {
                stood(at, IntStream.range(0, block.tasks().size()), _ -> NOT_THERE, block);
            }
        }
        if (before.age() != job.age()) { // when it is over again
            parts.add(new Undo.JobAged(job.number(), before.age(), job.age()));
        }
        if (before.deleted() && !job.deleted()) {
            parts.add(new Undo.JobTaken(job.number(), true));
        }
    }

    @SuppressWarnings("ReferenceEquality") // versions share what did not change
    private void add(BlockAddress at, Block before, Block block) {
        if (before == block) {
            return;
        }
        said(at, BlockFields.of(before.spec()), BlockFields.of(block.spec()));
        wished(at, before, block);
        int known = before.tasks().size();
        stood(
                at,
                IntStream.concat(
                        block.tasks()
                                .tasksOf(block.tasks().chunksSince(before.tasks()))
                                .filter(i -> i < known),
                        IntStream.range(known, block.tasks().size())),
                i -> i < known ? TaskStanding.of(before.tasks().task(i)) : NOT_THERE,
                block);
    }

    private void said(BlockAddress at, List<BlockField> before, List<BlockField> after) {
        List<BlockField> were = new ArrayList<>();
        List<BlockField> are = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                were.add(before.get(i));
                are.add(after.get(i));
            }
        }
        if (!were.isEmpty()) {
            parts.add(new Undo.BlockSaid(at, were, are));
        }
    }

    private void wished(BlockAddress at, Block before, Block block) {
        record Wishes(TaskWishes before, TaskWishes after) {}

        Map<Wishes, TaskSetBuilder> alike = new LinkedHashMap<>();
        block.changes()
                .chunksChangedSince(before.changes())
                .flatMap(chunk -> block.changes().chunk(chunk).keySet().stream().mapToInt(i -> i))
                .filter(i -> i < before.tasks().size())
                .sorted()
                .forEach(
                        i -> {
                            Wishes wishes = new Wishes(before.wishes(i), block.wishes(i));
                            if (!wishes.before().equals(wishes.after())) {
                                alike.computeIfAbsent(wishes, _ -> new TaskSetBuilder()).add(i);
                            }
                        });
        alike.forEach(
                (wishes, tasks) ->
                        parts.add(
                                new Undo.TasksSaid(
                                        at, tasks.build(), wishes.before(), wishes.after())));
    }

    private void stood(
            BlockAddress at, IntStream tasks, IntFunction<TaskStanding> before, Block block) {
        record Stood(TaskStanding before, TaskStanding after) {}

        Map<Stood, TaskSetBuilder> alike = new LinkedHashMap<>();
        tasks.forEach(
                i -> {
                    TaskStanding after = TaskStanding.of(block.tasks().task(i));
                    Stood stood = new Stood(before.apply(i), after);
                    if (!stood.before().equals(after)) {
                        alike.computeIfAbsent(stood, _ -> new TaskSetBuilder()).add(i);
                    }
                });
        alike.forEach(
                (stood, some) -> {
                    TaskSet set = some.build();
                    parts.add(new Undo.TasksStood(at, set, stood.before(), stood.after()));
                });
    }
}
