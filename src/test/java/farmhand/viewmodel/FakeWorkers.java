package farmhand.viewmodel;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.Task;
import farmhand.farm.address.BlockAddress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The machines that ran anything of a farm, as the wire tells them: 32 slots, 64 GB each. */
final class FakeWorkers {
    private FakeWorkers() {}

    static String json(Farm farm) {
        Map<String, List<String>> running = new TreeMap<>();
        for (Job job : (Iterable<Job>) farm.inOrder()::iterator) {
            for (int b = 0; b < job.blocks().size(); b++) {
                Block block = job.blocks().get(b);
                for (int i = 0; i < block.tasks().size(); i++) {
                    Task task = block.tasks().task(i);
                    if (!task.worker().isEmpty()) {
                        var all = running.computeIfAbsent(task.worker(), _ -> new ArrayList<>());
                        if (task.state().isActive()) {
                            all.add("\"" + new BlockAddress(job.number(), b).task(i) + "\"");
                        }
                    }
                }
            }
        }
        return running.entrySet().stream()
                .map(one -> worker(farm, one.getKey(), one.getValue()))
                .collect(Collectors.joining(",", "{\"workers\":[", "]}"));
    }

    private static String worker(Farm farm, String name, List<String> tasks) {
        boolean paused = farm.policy().isPaused(name);
        return """
            {"name":"%s","slots":{"total":32,"busy":%d},"running":[%s],"load":3.5,\
            "memory":{"total":68719476736,"free":24373939404},"paused":%s,"note":null}"""
                .formatted(name, tasks.size(), String.join(",", tasks), paused);
    }
}
