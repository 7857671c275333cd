package farmhand.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.address.TaskAddress;
import farmhand.viewmodel.worker.FailedHere;
import farmhand.viewmodel.worker.OnWorker;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

final class FailedHereTest {
    @Test
    void tasksOfCausesThatAreNotShownAreCounted() {
        List<FailedHere> causes =
                FailedHere.causes(
                        List.of(
                                failed(1, "out of memory"),
                                failed(2, "out of memory"),
                                failed(3, "no texture"),
                                failed(4, "no licence"),
                                failed(5, "no licence")));

        assertEquals("1 more task, with other causes, under Errors.", FailedHere.more(causes, 2));
        assertEquals("", FailedHere.more(causes, 3));
    }

    private static OnWorker failed(int task, String line) {
        TaskAddress address = TaskAddress.parse("2/0/" + task);
        return new OnWorker(address, "sh020", "render", "1", -1, line, Duration.ZERO);
    }
}
