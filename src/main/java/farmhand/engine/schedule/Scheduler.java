package farmhand.engine.schedule;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.FarmEvent.AttemptAssigned;
import farmhand.farm.FarmEvent.AttemptEnded;
import farmhand.farm.Task;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.When;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fills the slots of one worker in strict order: nothing overtakes a task that waits for slots.
 * Used by one thread.
 */
public final class Scheduler {
    /** Says how many slots a task of a service takes where its block does not say so. */
    @FunctionalInterface
    public interface SlotsOfService {
        /** From 1 to {@code total}. */
        int slots(String service, int total);
    }

    private final String worker;
    private final int total;
    private final SlotsOfService services;
    private final Map<AttemptAddress, Integer> held;
    private ReadyQueue queue;

    /** Of a farm where nothing runs, on {@code worker} with {@code total} slots. */
    public Scheduler(Farm farm, String worker, int total, SlotsOfService services) {
        this.worker = worker;
        this.total = total;
        this.services = services;
        this.held = new HashMap<>();
        this.queue = new ReadyQueue(farm);
    }

    /** Follows {@code events}, all of which have happened to {@code farm}. */
    public void follow(Farm farm, List<? extends FarmEvent> events) {
        queue.follow(farm, events);
        for (FarmEvent event : events) {
            if (event instanceof AttemptEnded ended) {
                held.remove(ended.attempt());
            }
        }
    }

    /**
     * Attempts to begin now, in order. They count as begun: {@link #follow} is not told of them.
     */
    public List<AttemptAssigned> fill(Farm farm, When now) {
        List<AttemptAssigned> assigned = new ArrayList<>();
        Optional<TaskAddress> next = next();
        while (next.isPresent() && slots(farm, next.get()) <= total - busy()) {
            TaskAddress task = next.get();
            AttemptAssigned attempt = assign(farm, task, now);
            assigned.add(attempt);
            held.put(attempt.attempt(), slots(farm, task));
            queue.take(task);
            next = next();
        }
        return assigned;
    }

    /** The task that starts next, if any may start; it may wait for slots. */
    public Optional<TaskAddress> next() {
        return queue.first();
    }

    /** Slots that attempts hold; each keeps what it began with. */
    public int busy() {
        return held.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What each attempt holds now. */
    public Map<AttemptAddress, Integer> held() {
        return Map.copyOf(held);
    }

    /** Goes back to {@code farm}, when {@code earlier} was what attempts held. */
    public void rewind(Farm farm, Map<AttemptAddress, Integer> earlier) {
        held.clear();
        held.putAll(earlier);
        queue = new ReadyQueue(farm);
    }

    private AttemptAssigned assign(Farm farm, TaskAddress address, When now) {
        Block block = farm.block(address.inBlock()).orElseThrow();
        Task task = block.tasks().task(address.task());
        String command = block.command(address.task()).text();
        return new AttemptAssigned(address.attempt(task.tries() + 1), worker, command, now);
    }

    private int slots(Farm farm, TaskAddress address) {
        Block block = farm.block(address.inBlock()).orElseThrow();
        int wanted = block.spec().limits().slots();
        return wanted == 0
                ? services.slots(block.service(address.task()), total)
                : Math.min(wanted, total);
    }
}
