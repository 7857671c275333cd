package farmhand.viewmodel;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.Task;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.view.Machine;
import farmhand.farm.view.WorkerInfo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The machines that ran anything of a farm, each with 16 slots and 64 GB. */
final class FakeWorkers {
    private static final Machine MACHINE = new Machine(3.5, 64_000_000_000L, 22_700_000_000L);

    private FakeWorkers() {}

    static List<WorkerInfo> of(Farm farm) {
        Map<String, List<TaskAddress>> running = new TreeMap<>();
        for (Job job : (Iterable<Job>) farm.inOrder()::iterator) {
            for (int b = 0; b < job.blocks().size(); b++) {
                Block block = job.blocks().get(b);
                for (int i = 0; i < block.tasks().size(); i++) {
                    Task task = block.tasks().task(i);
                    if (!task.worker().isEmpty()) {
                        var all = running.computeIfAbsent(task.worker(), _ -> new ArrayList<>());
                        if (task.state().isActive()) {
                            all.add(new BlockAddress(job.number(), b).task(i));
                        }
                    }
                }
            }
        }
        return running.entrySet().stream()
                .map(one -> worker(farm, one.getKey(), one.getValue()))
                .toList();
    }

    private static WorkerInfo worker(Farm farm, String name, List<TaskAddress> tasks) {
        boolean paused = farm.policy().isPaused(name);
        return new WorkerInfo(name, 16, tasks.size(), tasks, MACHINE, paused, "");
    }
}
