package farmhand.dialect.afanasy.answer;

import farmhand.dialect.afanasy.json.JsonOut;
import farmhand.dialect.afanasy.spec.Kept;
import farmhand.farm.Job;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What runs of some jobs.
 *
 * @param services how many tasks of each
 * @param tasks how many
 * @param capacity what they take together
 */
record RunningWork(Map<String, Long> services, long tasks, long capacity) {
    static RunningWork of(List<Job> jobs) {
        Map<String, Long> services = new TreeMap<>();
        long tasks = 0;
        long capacity = 0;
        for (Job job : jobs) {
            for (var block : job.blocks()) {
                long active = block.tasks().totals().active();
                if (active > 0) {
                    services.merge(block.spec().how().service(), active, Long::sum);
                    tasks += active;
                    Kept kept = Kept.in(block.spec().metadata());
                    capacity += active * new BlockNumbers(block, kept).capacity();
                }
            }
        }
        return new RunningWork(services, tasks, capacity);
    }

    void services(JsonOut out) {
        if (!services.isEmpty()) {
            out.object("running_services", _ -> services.forEach(out::number));
        }
    }

    void counts(JsonOut out) {
        out.ifNumber("running_tasks_num", tasks);
        out.ifNumber("running_capacity_total", capacity);
    }
}
