package farmhand.engine.undo;

import static farmhand.testing.AJob.aJob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.engine.rules.Rules;
import farmhand.engine.schedule.RandomCommands;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.JobSettings;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Act;
import farmhand.farm.command.BlockField;
import farmhand.farm.command.BlockFields;
import farmhand.farm.command.Command;
import farmhand.farm.command.Decision;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Verb;
import farmhand.farm.history.Undo;
import farmhand.farm.policy.Policy;
import farmhand.farm.spec.TaskWishes;
import farmhand.farm.task.TaskStanding;
import farmhand.farm.task.TaskState;
import farmhand.farm.time.Age;
import farmhand.testing.Property;
import farmhand.testing.RandomFarm;
import farmhand.testing.Specs;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Undo leads back to what was before, redo to what was after; whatever the command was. */
final class UndoLawTest {
    private static final Origin KIM = new Origin("kim", "test", "here");

    @Test
    void undoLeadsBackAndRedoForthAgain() {
        Set<Class<?>> undone = new HashSet<>();

        Property.holdsForAll(40, 60, (random, size) -> holds(random, size, undone));

        assertThat(undone)
                .contains(Verb.Archive.class, Verb.Restore.class, Verb.Clone.class)
                .contains(Verb.Delete.class, Verb.Move.class, Verb.Hold.class, Verb.Retry.class)
                .contains(Command.AppendBlocks.class, Command.AppendTasks.class);
    }

    private static void holds(Random random, int size, Set<Class<?>> undone) {
        RandomCommands commands = new RandomCommands(random);
        Farm farm = decided(Farm.EMPTY, new Command.Submit(aJob().withBlock("b", "1-9").spec()));
        for (int i = 0; i < size; i++) {
            RandomFarm life = new RandomFarm(random.nextLong(), farm);
            life.step();
            Farm before = life.farm();
            Command command =
                    random.nextInt(4) > 0 ? commands.next(before) : keeping(random, before);
            Farm after = decided(before, command);
            farm = after;
            if (after.revision() > before.revision()) {
                Farm back = undone(after, Changed.between(before, after));
                assertEquals(Said.of(before), Said.of(back), () -> "undo of " + command);
                farm = undone(back, Changed.between(after, back));
                assertEquals(Said.of(after), Said.of(farm), () -> "redo of " + command);
                undone.addAll(kinds(command));
            }
        }
    }

    /**
     * Puts a job away, brings it back, or submits it anew; of a job that is over, half the time.
     */
    private static Command keeping(Random random, Farm farm) {
        int last = farm.nextNumber().value() - 1;
        var job = new Subject.OfJob(new JobNumber(2 + random.nextInt(last - 1)));
        Verb verb =
                List.of(new Verb.Archive(), new Verb.Restore(), new Verb.Clone())
                        .get(random.nextInt(3));
        Act act = new Act(verb, List.of(job));
        return new Command.Acts(
                random.nextBoolean()
                        ? List.of(act)
                        : List.of(new Act(new Verb.Exclude(), List.of(job)), act));
    }

    private static Set<Class<?>> kinds(Command command) {
        return command instanceof Command.Acts(List<Act> acts)
                ? acts.stream().map(act -> act.verb().getClass()).collect(Collectors.toSet())
                : Set.of(command.getClass());
    }

    private static Farm decided(Farm farm, Command command) {
        return Rules.decide(farm, command, KIM, Specs.AT) instanceof Decision.Accepted accepted
                        && !accepted.events().isEmpty()
                ? farm.apply(accepted.events())
                : farm;
    }

    private static Farm undone(Farm farm, Undo undo) {
        Decision.Accepted accepted = Undoing.decide(farm, undo, KIM, Specs.AT);
        assertEquals(List.of(), accepted.refused(), () -> "of " + undo);
        return farm.apply(accepted.events());
    }

    /** All that people said, and how tasks stand; what is gone is as if it never was. */
    private record Said(Policy policy, Map<String, List<Object>> jobs) {
        static Said of(Farm farm) {
            Map<String, List<Object>> jobs = new TreeMap<>();
            farm.inOrder().forEach(job -> jobs.put(job.number().toString(), of(job)));
            return new Said(farm.policy(), jobs);
        }

        private static List<Object> of(Job job) {
            JobSettings settings = job.settings();
            List<Object> said = new ArrayList<>(List.of(settings, isArchived(job)));
            job.blocks().stream()
                    .filter(block -> block.tasks().totals().tasks() > 0)
                    .forEach(block -> said.add(of(block)));
            return said;
        }

        /** A job that others let go on, and then no longer, gets inactive by time alone. */
        private static boolean isArchived(Job job) {
            return job.age() == Age.ARCHIVED;
        }

        private static List<Object> of(Block block) {
            List<BlockField> fields = BlockFields.of(block.spec());
            List<Object> said = new ArrayList<>(List.of(block.index(), fields));
            IntStream.range(0, block.tasks().size())
                    .mapToObj(i -> new Task(i, standing(block, i), block.wishes(i)))
                    .filter(task -> task.standing().state() != TaskState.DELETED)
                    .forEach(said::add);
            return said;
        }

        private static TaskStanding standing(Block block, int task) {
            return TaskStanding.of(block.tasks().task(task));
        }

        private record Task(int index, TaskStanding standing, TaskWishes wishes) {}
    }
}
