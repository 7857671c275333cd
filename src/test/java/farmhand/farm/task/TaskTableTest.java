package farmhand.farm.task;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.testing.Property;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

final class TaskTableTest {
    @Test
    void isAListOfTasksThatCounts() {
        Property.holdsForAll(
                100,
                60,
                (random, size) -> {
                    TaskTable table = TaskTable.untouched(1 + random.nextInt(200));
                    List<Task> expected = new ArrayList<>(tasks(table));

                    for (int i = 0; i < size; i++) {
                        table = anything(random, table, expected);

                        assertEquals(expected, tasks(table));
                        assertEquals(recounted(expected), table.totals());
                        assertEquals(worked(expected), table.worked());
                    }
                });
    }

    private static Worked worked(List<Task> tasks) {
        return tasks.stream().reduce(Worked.NONE, Worked::with, Worked::plus);
    }

    @Test
    void whatTookLongestIsAnotherOnceThatOneIsDoneAgain() {
        TaskTable table =
                TaskTable.untouched(200).with(3, took(5)).with(70, took(9)).with(71, took(7));
        assertEquals(new Worked(3, 21, 9), table.worked());

        assertEquals(new Worked(2, 12, 7), table.with(70, Task.UNTOUCHED).worked());
        assertEquals(new Worked(3, 14, 7), table.with(70, took(2)).worked());
    }

    /** Done in so many microseconds. */
    private static Task took(long micros) {
        Task done = Task.of(TaskState.DONE);
        return new Task(
                done.state(),
                done.ending(),
                0,
                1,
                100,
                "",
                "",
                "box",
                new When(1_000),
                new When(1_000 + micros));
    }

    @Test
    void anOlderVersionStaysAsItWas() {
        TaskTable old = TaskTable.untouched(200).with(3, Task.of(TaskState.DONE));
        List<Task> before = tasks(old);

        old.change(TaskSet.range(0, 200), _ -> Task.of(TaskState.HELD)).grown(5);

        assertEquals(before, tasks(old));
    }

    @Test
    void versionsShareTheChunksThatDidNotChange() {
        TaskTable old = TaskTable.untouched(200).with(3, Task.of(TaskState.DONE));

        TaskTable now = old.with(70, Task.of(TaskState.HELD)).grown(100);

        assertArrayEquals(new int[] {1}, now.chunksSince(old).toArray());
    }

    @Test
    void whatDiffersIsFoundAcrossPages() {
        TaskTable old = TaskTable.untouched(20_000).with(3, Task.of(TaskState.DONE));

        TaskTable now =
                old.with(19_999, Task.of(TaskState.HELD)).with(8_192, Task.of(TaskState.HELD));

        assertArrayEquals(
                new int[] {8_192 / TaskTable.CHUNK, 19_999 / TaskTable.CHUNK},
                now.grown(1_000_000).chunksSince(old).toArray());
        assertNotEquals(old, now);
        assertEquals(old, now.with(19_999, Task.UNTOUCHED).with(8_192, Task.UNTOUCHED));
    }

    @Test
    void sayingWhatIsSoAlreadyTouchesNothing() {
        TaskTable million = TaskTable.untouched(1_000_000);

        TaskTable same = million.change(TaskSet.firstOf(1_000_000), task -> task);

        assertTrue(IntStream.range(0, same.chunkCount()).noneMatch(same::isTouched));
    }

    @Test
    void aTaskThatIsNotThereCannotChange() {
        TaskTable table = TaskTable.untouched(70);

        assertThrows(IllegalArgumentException.class, () -> table.with(70, Task.of(TaskState.DONE)));
    }

    @Test
    void remembersWhenItsFirstTaskBegan() {
        TaskTable table = TaskTable.untouched(100);
        assertEquals(When.NEVER, table.started());

        table = table.change(TaskSet.of(80), task -> task.assigned(1, "box", new When(7)));
        table = table.change(TaskSet.of(3), task -> task.assigned(1, "box", new When(9)));

        assertEquals(new When(7), table.started());
    }

    private static TaskTable anything(Random random, TaskTable table, List<Task> expected) {
        if (random.nextInt(5) == 0) {
            int more = random.nextInt(100);
            expected.addAll(tasks(TaskTable.untouched(more)));
            return table.grown(more);
        }
        int from = random.nextInt(table.size());
        int to = Math.min(table.size(), from + random.nextInt(90));
        TaskState[] states = TaskState.values();
        Task after = task(states[random.nextInt(states.length)], random);
        for (int i = from; i < to; i++) {
            expected.set(i, after);
        }
        return table.change(TaskSet.range(from, to), _ -> after);
    }

    private static Task task(TaskState state, Random random) {
        int failures = random.nextInt(3);
        int progress = random.nextInt(101);
        When started = random.nextBoolean() ? When.NEVER : new When(1 + random.nextInt(9));
        When finished = started.isNever() ? started : new When(20 + random.nextInt(9));
        return new Task(state, state, failures, 3, progress, "", "", "box", started, finished);
    }

    private static List<Task> tasks(TaskTable table) {
        return IntStream.range(0, table.size()).mapToObj(table::task).toList();
    }

    private static Totals recounted(List<Task> tasks) {
        return tasks.stream()
                .map(task -> Totals.NONE.with(task, 1))
                .reduce(Totals.NONE, Totals::plus);
    }
}
