package farmhand.upstream.afanasy;

import farmhand.dialect.afanasy.mirror.Abilities;
import farmhand.dialect.afanasy.mirror.Ask;
import farmhand.engine.Feeds;
import farmhand.engine.OutputQuestions;
import farmhand.engine.port.TaskFiles;
import farmhand.engine.upkeep.RecentFailures;
import farmhand.farm.Farm;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.command.Command;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.Terms;
import farmhand.farm.link.FarmFeed;
import farmhand.farm.link.FarmHost;
import farmhand.farm.link.FarmInfo;
import farmhand.farm.link.Feed;
import farmhand.farm.link.Question;
import farmhand.farm.link.Since;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.view.LinkState;
import farmhand.farm.view.Update;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.ThreadFactory;

/**
 * The farm of an afserver, as if it were one's own: everybody who serves it, watches it or steers
 * it sees the one mirror, so that the afserver has one client however many windows are open.
 */
public final class AfanasyLink implements FarmHost {
    private final String name;
    private final String version;
    private final String epoch = UUID.randomUUID().toString();
    private final Upstream upstream;
    private final Executor executor = inOwnThread();
    private final Feeds feeds = new Feeds();
    private final Outputs outputs;
    private final Renders renders;
    private final Answering answering;
    private final Gateway gateway;

    private AfanasyLink(
            Upstream upstream, String name, String version, InstantSource clock, TaskFiles files) {
        this.upstream = upstream;
        this.name = name;
        this.version = version;
        Server server = new Server(upstream);
        Ask ask = new Ask(System.getProperty("user.name"), name);
        Journal journal = new Journal();
        RecentFailures failures = new RecentFailures();
        Mirror mirror = new Mirror(server, ask, new HeardFailures(failures, clock));
        this.outputs = new Outputs(server, ask, executor, upstream);
        this.renders = new Renders(server, ask, mirror.people(), failures, clock);
        this.answering =
                new Answering(
                        renders,
                        new Attempts(server, ask),
                        journal,
                        outputs,
                        new OutputQuestions((_, _) -> List.of(), files),
                        clock);
        this.gateway =
                new Gateway(
                        upstream,
                        new Session(server, ask, mirror, outputs, upstream),
                        journal,
                        clock,
                        feeds::wake,
                        executor);
    }

    /**
     * Reads the farm and follows it from now on.
     *
     * @param name of this machine, by which the server knows its clients
     * @param files looks at files that tasks make, where this machine sees them too
     * @throws UpstreamException when no afserver answers there
     */
    public static AfanasyLink start(
            Upstream upstream, String name, String version, InstantSource clock, TaskFiles files) {
        AfanasyLink link = new AfanasyLink(upstream, name, version, clock, files);
        try {
            link.gateway.start();
            return link;
        } catch (IOException problem) {
            throw new UpstreamException(
                    "No afserver answers at %s (%s). Look whether it runs there, and whether this machine reaches it."
                            .formatted(upstream.address(), problem.getMessage()),
                    problem);
        }
    }

    @Override
    public Farm farm() {
        return gateway.farm();
    }

    @Override
    public FarmInfo info() {
        return new FarmInfo(
                upstream.address(),
                version,
                epoch,
                name,
                renders.slots(),
                Answering.running(farm()),
                new LinkState(
                        upstream.address(),
                        gateway.isAway() ? "away" : gateway.isLoading() ? "loading" : "live",
                        Abilities.IMPOSSIBLE));
    }

    @Override
    public Feed open(Since since, Flow.Subscriber<? super Update> reader) {
        FarmFeed feed =
                FarmFeed.open(
                        this,
                        log -> outputs.followed(farm(), this::id, log, feeds::wake),
                        executor,
                        since,
                        reader);
        feeds.add(feed);
        feed.wake();
        if (gateway.isClosed()) {
            feed.complete();
        }
        return feed;
    }

    @Override
    public CompletionStage<Outcome> send(Command command, Origin origin, Terms terms) {
        if (gateway.isClosed()) {
            return CompletableFuture.completedFuture(
                    new Outcome.Refused(
                            Rejection.of("closing", "The gateway is closing.", "Start it again.")));
        }
        CompletableFuture<Outcome> answer = new CompletableFuture<>();
        gateway.ask(new Asked(command, origin, terms, answer));
        return answer;
    }

    @Override
    public <A> CompletionStage<A> ask(Question<A> question) {
        Farm now = farm();
        return CompletableFuture.supplyAsync(
                () -> answering.answer(now, this::id, question), executor);
    }

    @Override
    public void close() {
        gateway.close();
        feeds.complete();
    }

    private int id(TaskAddress task) {
        return gateway.id(task.job());
    }

    private static Executor inOwnThread() {
        ThreadFactory threads = Thread.ofVirtual().name("gateway-", 0).factory();
        return task -> threads.newThread(task).start();
    }
}
