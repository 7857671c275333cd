package farmhand.viewmodel;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.task.Task;
import farmhand.farm.view.Presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The machines of a farm, as the wire tells them: those that ran anything, with 32 slots and 64 GB
 * each unless more is said of them, and those of which more is said.
 */
public final class FakeWorkers {
    private static final Machine USUAL = Machine.named("");
    private static final long GIB = 1L << 30;

    private final Map<String, Machine> said = new TreeMap<>();

    /**
     * What is said of one.
     *
     * @param slots how many it has
     * @param each how many of them a task takes
     * @param load of the last minute
     * @param memory gigabytes it has
     * @param free gigabytes of them
     * @param presence whether it takes part
     * @param paused whether a person keeps it back, whatever the farm says
     * @param note why it starts nothing
     * @param failures of the last hour
     * @param days since it came
     */
    public record Machine(
            String name,
            int slots,
            int each,
            double load,
            int memory,
            double free,
            Presence presence,
            boolean paused,
            String note,
            int failures,
            int days) {
        /** One that is well. */
        public static Machine named(String name) {
            return new Machine(name, 32, 1, 3.5, 64, 22.7, Presence.HERE, false, "", 0, 12);
        }

        /** The same, working so hard. */
        public Machine doing(double newLoad, double newFree) {
            return new Machine(
                    name, slots, each, newLoad, memory, newFree, presence, paused, note, failures,
                    days);
        }

        /** The same with those parts. */
        public Machine having(int newSlots, int newEach, int newMemory) {
            return new Machine(
                    name, newSlots, newEach, load, newMemory, free, presence, paused, note,
                    failures, days);
        }

        /** The same since so long, with so many failures. */
        public Machine since(int newDays, int newFailures) {
            return new Machine(
                    name,
                    slots,
                    each,
                    load,
                    memory,
                    free,
                    presence,
                    paused,
                    note,
                    newFailures,
                    newDays);
        }

        /** The same in that state. */
        public Machine being(Presence newPresence, boolean newPaused, String newNote) {
            return new Machine(
                    name,
                    slots,
                    each,
                    load,
                    memory,
                    free,
                    newPresence,
                    newPaused,
                    newNote,
                    failures,
                    days);
        }
    }

    void have(Machine... machines) {
        for (Machine machine : machines) {
            said.put(machine.name(), machine);
        }
    }

    String json(Farm farm) {
        Map<String, List<String>> running = new TreeMap<>();
        said.keySet().forEach(name -> running.put(name, new ArrayList<>()));
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

    private String worker(Farm farm, String name, List<String> tasks) {
        Machine one = said.getOrDefault(name, USUAL);
        boolean paused = one.paused() || farm.policy().isPaused(name);
        boolean here = one.presence() != Presence.OFFLINE;
        return String.format(
                Locale.ROOT,
                """
                {"name":"%s","slots":{"total":%d,"busy":%d},"running":[%s],"load":%.1f,\
                "memory":{"total":%d,"free":%d},"paused":%s,"presence":"%s","note":%s,\
                "failed_last_hour":%d,"since":%s}""",
                name,
                one.slots(),
                tasks.size() * one.each(),
                String.join(",", tasks),
                one.load(),
                one.memory() * GIB,
                (long) (one.free() * GIB),
                paused,
                one.presence().word(),
                one.note().isEmpty() ? "null" : "\"" + one.note() + "\"",
                one.failures(),
                here
                        ? "\""
                                + Happenings.minute(100)
                                        .instant()
                                        .minus(java.time.Duration.ofDays(one.days()))
                                + "\""
                        : "null");
    }
}
