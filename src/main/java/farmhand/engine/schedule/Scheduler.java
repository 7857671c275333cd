package farmhand.engine.schedule;

import farmhand.farm.Block;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.FarmEvent.AttemptAssigned;
import farmhand.farm.FarmEvent.AttemptEnded;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.address.When;
import farmhand.farm.task.Attempt;
import farmhand.farm.task.Task;

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

    /** Says whether the machine has room for another task beside its slots. */
    public interface Room {
        /** A machine of which nothing but its slots counts. */
        Room ENDLESS =
                new Room() {
                    @Override
                    public boolean has(String service) {
                        return true;
                    }

                    @Override
                    public void take(AttemptAddress attempt, String service) {}

                    @Override
                    public void giveBack(AttemptAddress attempt) {}
                };

        /** Whether a task of that service may start now. */
        boolean has(String service);

        /** A task of that service starts. */
        void take(AttemptAddress attempt, String service);

        /** It ended. */
        void giveBack(AttemptAddress attempt);
    }

    private final String worker;
    private final int total;
    private final SlotsOfService services;
    private final Room room;
    private final Map<AttemptAddress, Integer> held;
    private final Starts starts = new Starts();
    private final Buckets buckets = new Buckets();
    private ReadyQueue queue;

    /** Of a farm where nothing runs, on {@code worker} with {@code total} slots. */
    public Scheduler(Farm farm, String worker, int total, SlotsOfService services, When now) {
        this(farm, worker, total, services, Room.ENDLESS, now);
    }

    /** The same, where {@code room} counts besides. */
    public Scheduler(
            Farm farm, String worker, int total, SlotsOfService services, Room room, When now) {
        this.worker = worker;
        this.total = total;
        this.services = services;
        this.room = room;
        this.held = new HashMap<>();
        this.queue = new ReadyQueue(farm, worker, starts, now);
    }

    /** Follows {@code events}, all of which have happened to {@code farm}. */
    public void follow(Farm farm, List<? extends FarmEvent> events, When now) {
        queue.follow(farm, events, now);
        for (FarmEvent event : events) {
            if (event instanceof AttemptEnded ended) {
                held.remove(ended.attempt());
                room.giveBack(ended.attempt());
                buckets.ended(ended.attempt());
            }
        }
    }

    /**
     * Attempts to begin now, in order. They count as begun: {@link #follow} is not told of them.
     */
    public List<AttemptAssigned> fill(Farm farm, When now) {
        wake(farm, now);
        List<AttemptAssigned> assigned = new ArrayList<>();
        for (Buckets.Bucket bucket : buckets.free()) {
            goOn(farm, bucket, now).ifPresent(assigned::add);
        }
        Optional<TaskAddress> next = next();
        while (next.isPresent() && fits(farm, next.get())) {
            TaskAddress task = next.get();
            List<Integer> rest = queue.following(task);
            assigned.add(start(farm, new Buckets.Bucket(task, rest), task, now));
            queue.reserve(task.inBlock(), rest);
            next = next();
        }
        return assigned;
    }

    /**
     * The next task of a bucket whose slot is free, before everything else; or gives the rest up.
     */
    private Optional<AttemptAssigned> goOn(Farm farm, Buckets.Bucket bucket, When now) {
        BlockAddress block = bucket.first().inBlock();
        Buckets.Bucket left = bucket;
        while (!left.rest().isEmpty()) {
            TaskAddress task = block.task(left.rest().getFirst());
            left = left.withoutNext();
            queue.giveBack(farm, block, List.of(task.task()), now);
            if (queue.mayStart(task) && fits(farm, task)) {
                return Optional.of(start(farm, left, task, now));
            }
        }
        return Optional.empty();
    }

    private AttemptAssigned start(Farm farm, Buckets.Bucket bucket, TaskAddress task, When now) {
        boolean alone = bucket.rest().isEmpty() && bucket.first().equals(task);
        AttemptAssigned attempt =
                assign(farm, task, alone ? Attempt.ALONE : bucket.first().task(), now);
        held.put(attempt.attempt(), slots(farm, task));
        room.take(attempt.attempt(), service(farm, task));
        queue.take(task, now);
        buckets.started(attempt.attempt(), bucket);
        return attempt;
    }

    private boolean fits(Farm farm, TaskAddress task) {
        return slots(farm, task) <= total - busy() && room.has(service(farm, task));
    }

    /** Looks again at what was not due until now. */
    void wake(Farm farm, When now) {
        queue.wake(farm, now);
    }

    /** The task that starts next, if any may start; it may wait for slots. */
    public Optional<TaskAddress> next() {
        return queue.first();
    }

    /** Blocks that start nothing for a while, since so many started as may, and until when. */
    public Map<BlockAddress, When> resting(Farm farm, When now) {
        return starts.resting(farm, now);
    }

    /** When something may begin though nothing happens before. */
    public Optional<When> alarm() {
        return queue.alarm();
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
    public void rewind(Farm farm, Map<AttemptAddress, Integer> earlier, When now) {
        held.clear();
        held.putAll(earlier);
        buckets.clear();
        queue = new ReadyQueue(farm, worker, starts, now);
    }

    private AttemptAssigned assign(Farm farm, TaskAddress address, int bucket, When now) {
        Block block = farm.block(address.inBlock()).orElseThrow();
        Task task = block.tasks().task(address.task());
        String command = block.command(address.task()).text();
        return new AttemptAssigned(address.attempt(task.tries() + 1), worker, command, bucket, now);
    }

    private static String service(Farm farm, TaskAddress address) {
        return farm.block(address.inBlock()).orElseThrow().service(address.task());
    }

    private int slots(Farm farm, TaskAddress address) {
        Block block = farm.block(address.inBlock()).orElseThrow();
        int wanted = block.spec().limits().slots();
        return wanted == 0
                ? services.slots(block.service(address.task()), total)
                : Math.min(wanted, total);
    }
}
