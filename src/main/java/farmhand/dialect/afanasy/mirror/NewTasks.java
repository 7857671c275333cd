package farmhand.dialect.afanasy.mirror;

import farmhand.farm.Farm;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.TaskSet;

/** Tasks that come only now: an afserver holds them by itself where their block says so. */
public final class NewTasks {
    private NewTasks() {}

    /** Whether some of these are not on {@code farm}. */
    public static boolean are(Farm farm, BlockAddress at, TaskSet tasks) {
        int known =
                farm.jobs()
                        .find(at.job())
                        .filter(job -> at.block() < job.blocks().size())
                        .map(job -> job.blocks().get(at.block()).tasks().size())
                        .orElse(0);
        return tasks.stream().anyMatch(i -> i >= known);
    }
}
