package farmhand.farm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.task.Task;
import farmhand.farm.task.TaskState;
import farmhand.farm.task.Totals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Collections;

final class TotalsTest {
    /** Of tasks that are open, running at 50 percent, done and excluded. */
    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, 0, 0",
        "1, 1, 0, 0, 25",
        "1, 0, 1, 0, 50",
        "0, 1, 1, 7, 75",
        "1, 0, 999, 0, 99",
        "0, 1, 999, 0, 99",
        "0, 0, 3, 2, 100",
        "0, 0, 0, 2, 100",
        "3, 0, 0, 2, 0"
    })
    void progressIsTheMeanOfWhatIsNotLeftOut(
            int open, int running, int done, int excluded, int percent) {
        Totals totals =
                many(open, TaskState.OPEN)
                        .plus(many(running, TaskState.RUNNING))
                        .plus(many(done, TaskState.DONE))
                        .plus(many(excluded, TaskState.EXCLUDED));

        assertEquals(percent, totals.progress());
    }

    @Test
    void doneAndExcludedTogetherMeetANeed() {
        Totals met = many(2, TaskState.DONE).plus(many(1, TaskState.EXCLUDED));

        assertTrue(met.allMet());
        assertFalse(met.plus(many(1, TaskState.HELD)).allMet());
    }

    private static Totals many(int count, TaskState state) {
        Task one = Task.of(state);
        Task task = state.isActive() ? one.progressed(50, "") : one;
        return Collections.nCopies(count, task).stream()
                .map(each -> Totals.NONE.with(each, 1))
                .reduce(Totals.NONE, Totals::plus);
    }
}
