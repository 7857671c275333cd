package farmhand.engine;

import farmhand.engine.port.Store;
import farmhand.engine.port.StoreException;
import farmhand.engine.schedule.Deadlines;
import farmhand.engine.schedule.Scheduler;
import farmhand.engine.upkeep.Ages;
import farmhand.engine.upkeep.FreeMemory;
import farmhand.engine.upkeep.Recurring;
import farmhand.engine.upkeep.StormBrake;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.When;
import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Does the work of one drain after another: the only code that changes the farm. Each drain becomes
 * one commit. Used by the writer's thread alone.
 */
final class Writer {
    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

    private static final long RETRY_MILLIS = 1_000;

    /** The clock of the day may jump; what is due is looked for again after a minute. */
    private static final long MOST_REST_MILLIS = 60_000;

    private final Store store;
    private final InstantSource clock;
    private final Scheduler scheduler;
    private final FreeMemory memory;
    private final Ages ages;
    private final Deadlines deadlines;
    private final Recurring recurring;
    private final StormBrake brake;
    private final Sightings sightings;
    private final After after;

    /** What was told and could not be kept yet; it is true whatever the store says. */
    private final List<Message.Told> unsaved = new ArrayList<>();

    /** The same of sizes that were found out. */
    private final List<Message.Measured> sizes = new ArrayList<>();

    private final List<Message.Drain> drains = new ArrayList<>();
    private boolean resting;
    private Farm committed;
    private Farm published;
    private boolean failed;

    /** What follows once a batch is durable. */
    interface After {
        /** The farm may be read, and these attempts be started and stopped. */
        void published(Published now, List<FarmEvent> events);

        /** This attempt takes too long. */
        void overdue(Deadlines.Overdue attempt);

        /** The asker may be told. */
        void answered(Message.Asked asked, Outcome outcome);
    }

    Writer(
            Farm farm,
            Store store,
            InstantSource clock,
            Scheduler scheduler,
            FreeMemory memory,
            Ages ages,
            Deadlines deadlines,
            Recurring recurring,
            Sightings sightings,
            After after) {
        this.brake = new StormBrake(farm);
        this.committed = farm;
        this.published = farm;
        this.store = store;
        this.clock = clock;
        this.scheduler = scheduler;
        this.memory = memory;
        this.ages = ages;
        this.deadlines = deadlines;
        this.recurring = recurring;
        this.sightings = sightings;
        this.after = after;
    }

    /** After how long to work again though nothing new arrives; empty = not before that. */
    OptionalLong restMillis() {
        if (failed) {
            return OptionalLong.of(RETRY_MILLIS);
        }
        if (mayStart() && memory.isShort()) {
            return OptionalLong.of(RETRY_MILLIS);
        }
        When now = When.at(clock.instant());
        Optional<When> start = mayStart() ? scheduler.alarm() : Optional.empty();
        LongStream due =
                Stream.of(start, ages.next())
                        .flatMap(Optional::stream)
                        .mapToLong(at -> (at.micros() - now.micros()) / 1_000 + 1);
        return LongStream.concat(due, deadlines.restMillis(published).stream())
                .map(millis -> Math.clamp(millis, 1, MOST_REST_MILLIS))
                .min();
    }

    private boolean mayStart() {
        return drains.isEmpty() && !resting;
    }

    /** Does all that {@code messages} ask for, and whatever can start now. */
    void work(List<Message> messages) {
        List<Message.Asked> asked = new ArrayList<>();
        for (Message message : messages) {
            switch (message) {
                case Message.Asked one -> asked.add(one);
                case Message.Told one -> unsaved.add(one);
                case Message.Measured one -> sizes.add(one);
                case Message.Drain one -> drains.add(one);
                case Message.Rest one -> resting = one.on();
                case Message.Finish _ -> {}
            }
        }
        parts(asked).forEach(this::commit);
    }

    /** An undo looks at what is durable, so what was asked before it is committed first. */
    private static List<List<Message.Asked>> parts(List<Message.Asked> asked) {
        List<List<Message.Asked>> parts = new ArrayList<>();
        parts.add(new ArrayList<>());
        for (Message.Asked one : asked) {
            boolean looksBack =
                    one.command() instanceof Command.Undo || one.command() instanceof Command.Redo;
            if (looksBack && !parts.getLast().isEmpty()) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(one);
        }
        return parts;
    }

    private void commit(List<Message.Asked> asked) {
        Map<AttemptAddress, Integer> held = scheduler.held();
        Batch batch = new Batch(published, When.at(clock.instant()), store);
        try {
            decide(batch, asked);
            commit(batch);
        } catch (StoreException broken) {
            complain(broken);
            drop(asked, held, Answers.storeFailed(broken));
            return;
        } catch (RuntimeException bug) {
            // The writer must outlive any bug: without it the farm stands still for good.
            complain(bug);
            drop(asked, held, Answers.internalError());
            return;
        }
        publish(batch);
    }

    private void decide(Batch batch, List<Message.Asked> asked) {
        batch.told(unsaved, recurring, sightings);
        batch.measured(sizes);
        batch.brake(brake);
        asked.forEach(batch::ask);
        brake.forget(batch.events());
        batch.age(ages);
        scheduler.follow(batch.farm(), batch.events(), batch.now());
        if (mayStart()) {
            memory.begin();
            batch.fill(scheduler);
        }
    }

    /**
     * Progress and starts alone are not worth a commit, until the store's reserve of revisions runs
     * short.
     */
    private void commit(Batch batch) {
        Farm farm = batch.farm();
        if (batch.isDurable() || farm.revision() > committed.revision() + Store.AHEAD) {
            store.commit(committed, farm, batch.journal());
            committed = farm;
            if (failed) {
                LOG.info("changes are kept again");
            }
        }
    }

    private void publish(Batch batch) {
        failed = false;
        unsaved.clear();
        sizes.clear();
        boolean changed = batch.farm().revision() > published.revision();
        published = batch.farm();
        if (changed) {
            after.published(
                    new Published(
                            published,
                            scheduler.busy(),
                            scheduler.next(),
                            scheduler.resting(published, When.at(clock.instant()))),
                    batch.events());
        }
        deadlines.follow(batch.events());
        deadlines.overdue(published).forEach(after::overdue);
        batch.answers().forEach(answer -> after.answered(answer.asked(), answer.outcome()));
        if (scheduler.busy() == 0) {
            drains.forEach(drain -> drain.idle().complete(null));
        }
    }

    /** Once, not for each of the tries that follow every second. */
    private void complain(RuntimeException why) {
        if (!failed) {
            LOG.error("Nothing is changed until this is put right: {}", why.getMessage(), why);
        }
    }

    private void drop(
            List<Message.Asked> asked, Map<AttemptAddress, Integer> held, Outcome outcome) {
        failed = true;
        unsaved.removeIf(report -> report instanceof Message.Progressed);
        ages.begin(published);
        sightings.rewind(published);
        scheduler.rewind(published, held, When.at(clock.instant()));
        asked.forEach(one -> after.answered(one, outcome));
    }
}
