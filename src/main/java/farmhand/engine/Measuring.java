package farmhand.engine;

import farmhand.engine.port.TaskRunner;
import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.TaskSet;
import farmhand.farm.task.TaskState;
import farmhand.farm.transfer.Parcel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Finds out how large new transfers are, block by block, on threads of its own: a folder may take
 * minutes. Tells the writer some at a time.
 */
final class Measuring implements AutoCloseable {
    private static final int AT_ONCE = 2;
    private static final int TOLD_TOGETHER = 500;
    private static final long MOST_SILENT_NANOS = 200_000_000;

    private final TaskRunner runner;
    private final Supplier<Farm> farm;
    private final Consumer<Message.Measured> told;
    private final Set<BlockAddress> waiting = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads =
            Executors.newFixedThreadPool(
                    AT_ONCE, Thread.ofPlatform().daemon().name("measure-", 0).factory());

    Measuring(TaskRunner runner, Supplier<Farm> farm, Consumer<Message.Measured> told) {
        this.runner = runner;
        this.farm = farm;
        this.told = told;
    }

    /** Begins with what an earlier coordinator left. */
    void begin(Farm now) {
        now.jobs().stream().forEach(this::look);
    }

    /** Looks for new transfers in what happened. */
    void follow(Farm now, List<FarmEvent> events) {
        for (FarmEvent event : events) {
            switch (event) {
                case FarmEvent.JobAdded added -> now.jobs().find(added.job()).ifPresent(this::look);
                case FarmEvent.BlocksAdded added -> now.job(added.job()).ifPresent(this::look);
                case FarmEvent.TasksAdded added -> now.job(added.job()).ifPresent(this::look);
                case FarmEvent.TasksEdited edited -> now.job(edited.job()).ifPresent(this::look);
                case FarmEvent.TasksMoved(var block, var tasks, var to, _)
                        when to == TaskState.OPEN ->
                        again(now, block, tasks);
                default -> {}
            }
        }
    }

    /** What is given another chance may be another by now. */
    private void again(Farm now, BlockAddress address, TaskSet tasks) {
        Block block = now.block(address).orElseThrow();
        TaskSet known =
                tasks.where(
                        i ->
                                block.transfer(i).isPresent()
                                        && block.wishes(i).parcel().isMeasured());
        if (!known.isEmpty()) {
            execute(() -> again(address, block, known));
        }
    }

    private void again(BlockAddress address, Block block, TaskSet tasks) {
        Map<Integer, Parcel> found = new TreeMap<>();
        for (int task : tasks.stream().toArray()) {
            if (threads.isShutdown()) {
                return;
            }
            Parcel parcel = block.wishes(task).parcel();
            TaskRunner.Measure size = runner.measure(block.transfer(task).orElseThrow());
            found.put(task, parcel.measured(size.bytes(), size.placed()));
            if (found.size() == TOLD_TOGETHER) {
                tell(address, found);
            }
        }
        tell(address, found);
    }

    private void look(Job job) {
        for (Block block : job.blocks()) {
            BlockAddress address = new BlockAddress(job.number(), block.index());
            if (!block.taskNeeds().unmeasured().isEmpty() && waiting.add(address)) {
                begin(address);
            }
        }
    }

    private void begin(BlockAddress address) {
        execute(() -> measure(address));
    }

    private void execute(Runnable measuring) {
        try {
            threads.execute(measuring);
        } catch (RejectedExecutionException ignored) {
            // The farm is closing; the next start begins with it.
        }
    }

    private void measure(BlockAddress address) {
        // Those that were told may not be folded yet, and are not measured twice.
        Map<Integer, Parcel> done = new HashMap<>();
        Map<Integer, Parcel> found = new TreeMap<>();
        long last = System.nanoTime();
        try {
            for (int task = next(address, done); task >= 0; task = next(address, done)) {
                Block block = farm.get().block(address).orElseThrow();
                Parcel parcel = block.wishes(task).parcel();
                TaskRunner.Measure size = runner.measure(block.transfer(task).orElseThrow());
                done.put(task, parcel);
                found.put(task, parcel.measured(size.bytes(), size.placed()));
                boolean late = System.nanoTime() - last > MOST_SILENT_NANOS;
                if (late || found.size() == TOLD_TOGETHER) {
                    tell(address, found);
                    last = System.nanoTime();
                }
            }
            tell(address, found);
        } finally {
            waiting.remove(address);
        }
        if (next(address, done) >= 0) {
            farm.get().job(address.job()).ifPresent(this::look);
        }
    }

    /** The next task to be measured; -1 where there is none, or the farm closes. */
    private int next(BlockAddress address, Map<Integer, Parcel> done) {
        Optional<Block> block = threads.isShutdown() ? Optional.empty() : farm.get().block(address);
        return block.stream()
                .flatMapToInt(
                        one ->
                                one.taskNeeds().unmeasured().stream()
                                        .filter(
                                                task ->
                                                        !one.wishes(task)
                                                                .parcel()
                                                                .equals(done.get(task))))
                .findFirst()
                .orElse(-1);
    }

    private void tell(BlockAddress address, Map<Integer, Parcel> found) {
        if (!found.isEmpty()) {
            told.accept(new Message.Measured(address, Map.copyOf(found)));
            found.clear();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
