package farmhand.farm.why;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.spec.Work;

/** Counts running tasks of the whole farm; deleted jobs may still have some. */
final class Active {
    private Active() {}

    static int ofUser(Farm farm, String user) {
        return farm.jobs().stream()
                .filter(job -> job.settings().user().equals(user))
                .mapToInt(job -> job.totals().active())
                .sum();
    }

    static int ofService(Farm farm, String service) {
        int count = 0;
        for (Job job : (Iterable<Job>) farm.jobs().stream()::iterator) {
            for (Block block : job.blocks()) {
                count += ofService(block, service);
            }
        }
        return count;
    }

    private static int ofService(Block block, String service) {
        int all = block.tasks().totals().active();
        if (all == 0 || !(block.spec().work() instanceof Work.Listed)) {
            return block.spec().how().service().equals(service) ? all : 0;
        }
        return (int)
                block.tasks().active().stream()
                        .filter(task -> block.service(task).equals(service))
                        .count();
    }
}
