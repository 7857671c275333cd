package farmhand.engine.undo;

import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.engine.rules.Rules;
import farmhand.engine.schedule.RandomCommands;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.JobSettings;
import farmhand.farm.TaskStanding;
import farmhand.farm.TaskState;
import farmhand.farm.command.BlockField;
import farmhand.farm.command.BlockFields;
import farmhand.farm.command.Command;
import farmhand.farm.command.Decision;
import farmhand.farm.command.Origin;
import farmhand.farm.history.Undo;
import farmhand.farm.policy.Policy;
import farmhand.farm.spec.TaskWishes;
import farmhand.testing.Property;
import farmhand.testing.RandomFarm;
import farmhand.testing.Specs;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Undo leads back to what was before, redo to what was after; whatever the command was. */
final class UndoLawTest {
    private static final Origin KIM = new Origin("kim", "test", "here");

    @Test
    void undoLeadsBackAndRedoForthAgain() {
        Property.holdsForAll(40, 60, UndoLawTest::holds);
    }

    private static void holds(Random random, int size) {
        RandomCommands commands = new RandomCommands(random);
        Farm farm = decided(Farm.EMPTY, new Command.Submit(aJob().withBlock("b", "1-9").spec()));
        for (int i = 0; i < size; i++) {
            RandomFarm life = new RandomFarm(random.nextLong(), farm);
            life.step();
            Farm before = life.farm();
            Command command = commands.next(before);
            Farm after = decided(before, command);
            farm = after;
            if (after.revision() > before.revision()) {
                Farm undone = undone(after, Changed.between(before, after));
                assertEquals(Said.of(before), Said.of(undone), () -> "undo of " + command);
                farm = undone(undone, Changed.between(after, undone));
                assertEquals(Said.of(after), Said.of(farm), () -> "redo of " + command);
            }
        }
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
            List<Object> said = new ArrayList<>(List.of(settings));
            job.blocks().stream()
                    .filter(block -> block.tasks().totals().tasks() > 0)
                    .forEach(block -> said.add(of(block)));
            return said;
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
