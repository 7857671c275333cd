package farmhand.engine;

import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.Exit;
import farmhand.farm.JobStatus;
import farmhand.farm.TaskState;
import farmhand.farm.address.JobNumber;

import org.junit.jupiter.api.Test;

class CoordinatorTest {
    @Test
    void aJobIsRunTaskByTaskUntilItIsDone() {
        try (TestFarm farm = TestFarm.withSlots(1)) {
            JobNumber job = farm.submit(aJob().withBlock("beauty", "1-2"));

            farm.awaitRunning("2/0/0/1");
            farm.ends("2/0/0/1", Exit.DONE);
            farm.awaitRunning("2/0/1/1");
            farm.ends("2/0/1/1", Exit.DONE);

            TestFarm.await(() -> farm.task("2/0/1").state() == TaskState.DONE);
            assertEquals(JobStatus.DONE, farm.coordinator.farm().job(job).orElseThrow().status());
            assertEquals(farm.coordinator.farm(), farm.store.kept());
        }
    }
}
