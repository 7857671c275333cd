package farmhand.engine.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.spec.TaskOrder;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class RanksTest {
    @ParameterizedTest
    @CsvSource({
        "ascending, 0 1 2 3 4 5 6",
        "descending, 6 5 4 3 2 1 0",
        "middle_out, 3 4 2 5 1 6 0",
        "every:3, 0 3 6 1 2 4 5"
    })
    void tasksGoInTheOrderThatIsWanted(String order, String tasks) {
        Ranks ranks = new Ranks(TaskOrder.parse(order), 7);

        String found =
                IntStream.range(0, 7)
                        .mapToObj(rank -> Integer.toString(ranks.task(rank)))
                        .collect(Collectors.joining(" "));
        assertEquals(tasks, found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ascending", "descending", "middle_out", "every:2", "every:10"})
    void everyTaskHasAPlaceOfItsOwn(String order) {
        for (int size = 1; size < 40; size++) {
            Ranks ranks = new Ranks(TaskOrder.parse(order), size);
            for (int task = 0; task < size; task++) {
                assertEquals(task, ranks.task(ranks.of(task)), order + " of " + size);
            }
        }
    }
}
