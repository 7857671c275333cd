package farmhand.upstream.afanasy;

import farmhand.dialect.afanasy.mirror.Deed;
import farmhand.farm.Farm;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.When;
import farmhand.farm.command.Outcome;
import farmhand.farm.history.Answered;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** The one thread that talks to the afserver of a farm, and publishes what it learns. */
final class Gateway {
    private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);
    private static final int MOST_WAITING = 10_000;

    private final Upstream upstream;
    private final Session session;
    private final Journal journal;
    private final InstantSource clock;
    private final Runnable published;
    private final Executor executor;
    private final BlockingQueue<Asked> inbox = new LinkedBlockingQueue<>(MOST_WAITING);
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Thread thread = Thread.ofPlatform().name("gateway").unstarted(this::run);
    private volatile Farm farm = Farm.EMPTY;
    private volatile Optional<String> away = Optional.empty();
    private volatile boolean loading;

    Gateway(
            Upstream upstream,
            Session session,
            Journal journal,
            InstantSource clock,
            Runnable published,
            Executor executor) {
        this.upstream = upstream;
        this.session = session;
        this.journal = journal;
        this.clock = clock;
        this.published = published;
        this.executor = executor;
    }

    /** The newest farm. Any thread. */
    Farm farm() {
        return farm;
    }

    /** Whether the afserver is not heard of. Any thread. */
    boolean isAway() {
        return away.isPresent();
    }

    /** Whether not all jobs were read yet. Any thread. */
    boolean isLoading() {
        return loading;
    }

    /** Whether it has ended or is about to. */
    boolean isClosed() {
        return closed.get();
    }

    /** By which id the server knows the job. Any thread. */
    int id(JobNumber job) {
        return session.mirror().job(job);
    }

    /**
     * Reads the farm, and follows it in a thread of its own; where reading takes long, that goes on
     * there: an afserver forgets who does not ask for events.
     */
    void start() throws IOException {
        long until = System.nanoTime() + upstream.startPatience().toNanos();
        Farm listed = session.begin(farm);
        farm = session.loadedOn(listed, () -> System.nanoTime() - until > 0);
        loading = session.isLoading();
        thread.start();
    }

    /** A command waits its turn. Any thread. */
    void ask(Asked asked) {
        if (!inbox.offer(asked)) {
            answer(asked, Refusing.tooMany());
        } else if (isClosed()) {
            refuseWaiting();
        }
    }

    /** Ends the thread; what waits is refused. */
    void close() {
        if (closed.compareAndSet(false, true)) {
            thread.interrupt();
            try {
                thread.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            refuseWaiting();
        }
    }

    private void run() {
        while (!isClosed()) {
            try {
                step(inbox.poll(isReading() ? 0 : waitNanos(), TimeUnit.NANOSECONDS));
            } catch (InterruptedException ending) {
                break;
            } catch (IOException lost) {
                lost(lost);
            } catch (RuntimeException bug) {
                // One answer that nobody thought of must not end the gateway.
                if (away.isEmpty()) {
                    LOG.error("the afserver's farm could not be followed", bug);
                }
                lost(new IOException("what it answered could not be understood", bug));
            }
        }
        session.end();
    }

    /** Whether there is time to read on until something else is to be done. */
    private boolean isReading() {
        return away.isEmpty() && session.isLoading() && waitNanos() > 0;
    }

    private long waitNanos() {
        return session.rhythm().nanosToNext(System.nanoTime());
    }

    private void step(@Nullable Asked asked) throws IOException {
        if (asked != null && away.isPresent()) {
            answer(asked, Refusing.away(upstream, away));
        } else if (asked != null) {
            carry(asked);
        } else if (away.isPresent()) {
            session.rhythm().polled(System.nanoTime());
            Farm back = session.begin(farm);
            away = Optional.empty();
            publish(back);
            LOG.info("The afserver at {} is back", upstream.address());
        } else if (isReading()) {
            publish(session.loadedOn(farm, () -> !inbox.isEmpty() || waitNanos() <= 0));
        } else {
            publish(session.poll(farm, Set.of()));
        }
    }

    private void carry(Asked asked) {
        When now = When.at(clock.instant());
        Outcome outcome;
        try {
            Optional<Outcome> before = before(asked, now);
            outcome = before.isPresent() ? before.get() : decided(asked, now);
        } catch (Refused refused) {
            outcome = new Outcome.Refused(refused.rejection());
        } catch (IOException lost) {
            lost(lost);
            outcome = Refusing.unreachable(upstream, away);
        } catch (RuntimeException bug) {
            // One command that cannot be carried out must not end the gateway.
            LOG.error("a command of {} could not be carried out", asked.origin(), bug);
            outcome = Refusing.internalError();
        }
        answer(asked, outcome);
    }

    /** What the request with that key was answered before. */
    private Optional<Outcome> before(Asked asked, When now) {
        if (!asked.terms().hasKey()) {
            return Optional.empty();
        }
        return journal.answered(asked.origin(), asked.terms(), now)
                .map(
                        one ->
                                one.print().equals(asked.terms().print())
                                        ? one.outcome()
                                        : Refusing.keyReused());
    }

    private Outcome decided(Asked asked, When now) throws IOException {
        Outcome outcome;
        try {
            outcome = done(asked, now);
        } catch (Refused refused) {
            outcome = new Outcome.Refused(refused.rejection());
        }
        Outcome told = session.isLoading() ? Refusing.whileLoading(outcome) : outcome;
        if (asked.terms().hasKey() && told.equals(outcome)) {
            journal.keep(
                    new Answered(
                            asked.origin().user(),
                            asked.terms().key(),
                            asked.terms().print(),
                            now,
                            outcome));
        }
        return told;
    }

    private Outcome done(Asked asked, When now) throws IOException {
        Farm before = farm;
        Deciding deciding = Deciding.of(before, asked, journal, now);
        var accepted = deciding.accepted();
        List<Deed> deeds =
                deciding.deeds(
                        before, asked.command(), session.mirror(), session.as(asked.origin()));
        Carrying carried = session.carried(deeds);
        if (carried.isNothing()) {
            return carried.refused()
                    .<Outcome>map(Outcome.Refused::new)
                    .orElseGet(
                            () ->
                                    new Outcome.Done(
                                            before.revision(),
                                            accepted.done(),
                                            accepted.refused(),
                                            accepted.warnings()));
        }
        Farm after = session.poll(before, carried.jobs());
        Farm told = after.revision() > before.revision() ? after : after.at(before.revision() + 1);
        journal.note(deciding.noted(before, told, asked, carried.made(), session, now));
        publish(told);
        List<Subject> done = carried.made().isEmpty() ? accepted.done() : carried.made();
        List<Rejection> not = new ArrayList<>(accepted.refused());
        carried.refused().ifPresent(not::add);
        return new Outcome.Done(told.revision(), done, not, accepted.warnings());
    }

    private void publish(Farm now) {
        farm = now;
        loading = session.isLoading();
        published.run();
    }

    /** Once, not for each of the tries that follow. */
    private void lost(IOException why) {
        boolean first = away.isEmpty();
        away = Optional.of(String.valueOf(why.getMessage()));
        if (first && !isClosed()) {
            LOG.warn("The afserver at {} is lost: {}", upstream.address(), why.getMessage());
            published.run();
        }
        session.rhythm().polled(System.nanoTime());
    }

    private void refuseWaiting() {
        for (Asked asked = inbox.poll(); asked != null; asked = inbox.poll()) {
            answer(asked, Refusing.closing());
        }
    }

    /** Not on this thread: what hangs on an answer is somebody else's work. */
    private void answer(Asked asked, Outcome outcome) {
        executor.execute(() -> asked.answer().complete(outcome));
    }
}
