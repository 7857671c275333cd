package farmhand.upstream.afanasy;

import farmhand.dialect.afanasy.mirror.Ask;
import farmhand.dialect.afanasy.mirror.Deed;
import farmhand.dialect.afanasy.mirror.told.Told;
import farmhand.dialect.afanasy.mirror.told.ToldEvents;
import farmhand.farm.Farm;
import farmhand.farm.command.Origin;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * One client of the afserver: its monitor, and the mirror that its events keep true. Used by one
 * thread.
 */
final class Session {
    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    /** Of these classes something is heard. */
    private static final List<String> CLASSES = List.of("jobs", "users", "renders");

    private final Server server;
    private final Ask ask;
    private final Mirror mirror;
    private final Outputs outputs;
    private final Rhythm rhythm;
    private final Looks looks = new Looks();
    private final AtomicBoolean isLooking = new AtomicBoolean();

    /** Jobs whose tasks the monitor hears of. */
    private final Set<Integer> watched = new HashSet<>();

    private int monitor;

    /** The user of whose jobs the monitor hears, and of their moves; 0 = of everybody's jobs. */
    private int heard;

    Session(Server server, Ask ask, Mirror mirror, Outputs outputs, Upstream upstream) {
        this.server = server;
        this.ask = ask;
        this.mirror = mirror;
        this.outputs = outputs;
        this.rhythm = new Rhythm(upstream.cycle(), System.nanoTime());
    }

    /** What the server's farm is like. */
    Mirror mirror() {
        return mirror;
    }

    /** When to look next. */
    Rhythm rhythm() {
        return rhythm;
    }

    /** As that person, from that machine. */
    Ask as(Origin origin) {
        return new Ask(origin.user(), ask.host());
    }

    /** Whether there is more to read. */
    boolean isLoading() {
        return mirror.isLoading();
    }

    /** Reads on until that is {@code enough}. */
    Farm loadedOn(Farm farm, BooleanSupplier enough) throws IOException {
        return mirror.loadedOn(farm, enough);
    }

    /** Registers, and reads which jobs there are; {@code farm} is as it was known before. */
    Farm begin(Farm farm) throws IOException {
        monitor = 0;
        watched.clear();
        Told answer = server.ask(ask.register());
        monitor = answer.monitor();
        if (monitor <= 0) {
            throw new IOException("it registers no monitor");
        }
        outputs.monitor(monitor);
        heard = 0;
        subscribe(ask.watchJobsOf(heard, monitor));
        for (String kind : CLASSES) {
            subscribe(ask.watch(monitor, kind));
        }
        Farm listed = mirror.listed(farm);
        watchTasks();
        listen(mirror.owner());
        return listed;
    }

    /** Asks what happened, and looks at {@code also} besides. */
    Farm poll(Farm farm, Set<Integer> also) throws IOException {
        long begun = System.nanoTime();
        rhythm.polled(begun);
        ToldEvents events;
        try {
            Told answer = server.ask(ask.events(monitor));
            rhythm.pollAnswered(begun, System.nanoTime());
            if (ToldEvents.isForgotten(answer)) {
                LOG.info("The afserver does not know this gateway any more: it is read anew");
                return begin(farm);
            }
            events = ToldEvents.of(answer);
        } catch (Server.Broken broken) {
            // What was in it will not come again.
            LOG.info("Events cannot be read ({}): everything is read anew", broken.getMessage());
            return mirror.listed(farm);
        }
        events.outputs().forEach(outputs::came);
        Set<Integer> touched = new HashSet<>(also);
        touched.addAll(unheard(events.users()));
        Farm followed = mirror.followed(farm, events, touched);
        watchTasks();
        listen(mirror.owner());
        look(looks.afterPoll(rhythm));
        return followed;
    }

    /** Does deeds. */
    Carrying carried(List<Deed> deeds) throws IOException {
        Carrying carrying = new Carrying(server, mirror, rhythm);
        carrying.carry(deeds);
        return carrying;
    }

    /** Lets the server forget it. */
    void end() {
        if (monitor > 0) {
            try {
                server.tell(ask.goodbye(monitor));
            } catch (IOException ignored) {
                // it forgets by itself
            }
        }
    }

    /** Lets the monitor hear of the tasks of jobs that are new. */
    private void watchTasks() {
        Set<Integer> jobs = mirror.jobs();
        watched.retainAll(jobs);
        Set<Integer> more = new HashSet<>(jobs);
        more.removeAll(watched);
        if (!more.isEmpty()) {
            watched.addAll(more);
            subscribe(ask.watchTasks(monitor, more));
        }
    }

    /** Jobs that came of users who had none, of which the monitor did not hear. */
    private Set<Integer> unheard(Set<Integer> users) throws IOException {
        Set<Integer> others = new HashSet<>(users);
        others.remove(heard);
        Set<Integer> jobs = heard == 0 ? Set.of() : mirror.jobsOf(others);
        if (!jobs.isEmpty()) {
            listen(0); // before they are read, so that what comes then is heard of
        }
        return jobs;
    }

    /** The monitor hears of the jobs of that user from the next cycle on; 0 = of everybody's. */
    private void listen(int user) {
        if (user != heard) {
            heard = user;
            subscribe(ask.watchJobsOf(user, monitor));
        }
    }

    /** By a subscription to what it hears of already. */
    private void look(Looks.Look look) {
        String text = ask.watch(monitor, CLASSES.getFirst());
        switch (look) {
            case NONE -> {}
            case PLACE -> subscribe(text);
            case LENGTH -> {
                if (isLooking.compareAndSet(false, true)) {
                    started(
                            () -> {
                                try {
                                    askTwice(text);
                                } finally {
                                    isLooking.set(false);
                                }
                            });
                }
            }
        }
    }

    /** The second is answered exactly a cycle later: what is read between waits for its work. */
    private void askTwice(String text) throws IOException {
        askAction(text);
        server.ask(ask.monitor(monitor));
        askAction(text);
    }

    /** Answered as a cycle begins: nobody waits for that. */
    private void subscribe(String text) {
        started(() -> askAction(text));
    }

    private void askAction(String text) throws IOException {
        long asked = System.nanoTime();
        server.ask(text);
        rhythm.cycleBegan(asked, System.nanoTime());
    }

    private void started(Asking asking) {
        Thread.ofVirtual()
                .name("gateway-subscribe")
                .start(
                        () -> {
                            try {
                                asking.run();
                            } catch (IOException problem) {
                                LOG.debug("a subscription got no answer", problem);
                            }
                        });
    }

    /** Something that is asked, of which nobody waits for the answer. */
    private interface Asking {
        void run() throws IOException;
    }
}
