package farmhand.engine.schedule;

import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.IndexRun;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.TaskSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What events touched, as far as it can matter for what may start.
 *
 * @param jobs for each job touched the tasks touched, by block index; may be empty
 */
record Changes(Map<JobNumber, Map<Integer, TaskSet>> jobs) {
    static Changes of(Farm farm, List<? extends FarmEvent> events) {
        Collector collector = new Collector(farm);
        events.forEach(collector::add);
        return collector.changes();
    }

    private static final class Collector {
        private final Farm farm;
        private final Map<JobNumber, Map<Integer, List<IndexRun>>> runs = new LinkedHashMap<>();
        private final Map<BlockAddress, Integer> appended = new HashMap<>();

        Collector(Farm farm) {
            this.farm = farm;
        }

        void add(FarmEvent event) {
            switch (event) {
                case FarmEvent.AttemptStarted _,
                        FarmEvent.AttemptProgressed _,
                        FarmEvent.JobAged _,
                        FarmEvent.JobPurged _,
                        FarmEvent.OfPolicy _ -> {}
                case FarmEvent.JobAdded e -> touch(e.job());
                case FarmEvent.JobMirrored e -> touch(e.job());
                case FarmEvent.JobEdited e -> touch(e.job());
                case FarmEvent.JobDeleted e -> touch(e.job());
                case FarmEvent.JobRestored e -> touch(e.job());
                case FarmEvent.BlocksAdded e -> touch(e.job());
                case FarmEvent.BlockEdited e -> touch(e.job());
                case FarmEvent.TasksEdited e -> touch(e.block(), e.tasks());
                case FarmEvent.TransfersMeasured e ->
                        touch(e.block(), TaskSet.of(e.found().keySet().stream().sorted().toList()));
                case FarmEvent.TasksEnding e -> touch(e.job());
                case FarmEvent.TasksAdded e ->
                        appended.merge(e.block(), e.tasks().size(), Integer::sum);
                case FarmEvent.TasksTurned e -> touch(e.block(), e.tasks());
                case FarmEvent.TasksBraked e -> touch(e.block(), e.tasks());
                case FarmEvent.TasksMoved e -> touch(e.block(), e.tasks());
                case FarmEvent.TasksPutBack e -> touch(e.block(), e.tasks());
                case FarmEvent.AttemptAssigned e -> touch(e);
                case FarmEvent.AttemptEnded e -> touch(e);
            }
        }

        private Map<Integer, List<IndexRun>> touch(JobNumber job) {
            return runs.computeIfAbsent(job, _ -> new HashMap<>());
        }

        private void touch(FarmEvent.OfAttempt event) {
            TaskAddress task = event.attempt().task();
            touch(task.inBlock(), TaskSet.of(task.task()));
        }

        private void touch(BlockAddress block, TaskSet tasks) {
            touch(block.job())
                    .computeIfAbsent(block.block(), _ -> new ArrayList<>())
                    .addAll(concerned(block, tasks).runs());
        }

        /** Also the tasks of the block that wait for these. */
        private TaskSet concerned(BlockAddress address, TaskSet tasks) {
            return farm.block(address)
                    .map(block -> block.taskNeeds().withWaiting(tasks))
                    .orElse(tasks);
        }

        /** All that several events appended to a block stands at its end. */
        private void touchLast(BlockAddress address, int count) {
            farm.block(address)
                    .map(block -> block.tasks().size())
                    .ifPresent(size -> touch(address, TaskSet.range(size - count, size)));
        }

        Changes changes() {
            appended.forEach(this::touchLast);
            Map<JobNumber, Map<Integer, TaskSet>> changed = new LinkedHashMap<>();
            runs.forEach(
                    (job, blocks) -> {
                        Map<Integer, TaskSet> sets = new HashMap<>();
                        blocks.forEach((block, all) -> sets.put(block, TaskSet.merged(all)));
                        changed.put(job, sets);
                    });
            return new Changes(changed);
        }
    }
}
