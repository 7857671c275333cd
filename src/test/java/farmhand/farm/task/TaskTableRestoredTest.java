package farmhand.farm.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

final class TaskTableRestoredTest {
    private final TaskTable table =
            TaskTable.untouched(70)
                    .change(TaskSet.range(60, 70), t -> t.movedTo(TaskState.HELD, When.NEVER));

    @Test
    void isTheTableThatWasKept() {
        TaskTable restored = TaskTable.restored(70, When.NEVER, Map.of(0, kept(0), 1, kept(1)));

        assertEquals(table, restored);
        assertEquals(table.totals(), restored.totals());
        assertEquals(table.hashCode(), restored.hashCode());
    }

    @Test
    void differsByASingleTask() {
        assertNotEquals(table, table.with(0, Task.UNTOUCHED.movedTo(TaskState.DONE, When.NEVER)));
    }

    @Test
    void refusesAChunkThatDoesNotFit() {
        assertThrows(
                IllegalArgumentException.class,
                () -> TaskTable.restored(70, When.NEVER, Map.of(1, kept(0))));
        assertThrows(
                IllegalArgumentException.class,
                () -> TaskTable.restored(70, When.NEVER, Map.of(2, List.of())));
    }

    @Test
    void tasksThatCameLaterAreUntouched() {
        TaskTable restored = TaskTable.restored(80, When.NEVER, Map.of(0, kept(0), 1, kept(1)));

        assertEquals(table.grown(10), restored);
    }

    private List<Task> kept(int chunk) {
        int first = chunk * TaskTable.CHUNK;
        int end = Math.min(70, first + TaskTable.CHUNK);
        return IntStream.range(first, end).mapToObj(table::task).toList();
    }
}
