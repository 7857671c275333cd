package farmhand.bench;

import farmhand.client.Endpoint;
import farmhand.client.LiveLink;
import farmhand.engine.Coordinator;
import farmhand.engine.Setup;
import farmhand.farm.JobStatus;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.command.Command;
import farmhand.farm.link.FarmLink;
import farmhand.farm.link.LogPiece;
import farmhand.farm.link.Question;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.TaskCommand;
import farmhand.farm.view.Update;
import farmhand.runner.ProcessRunner;
import farmhand.runner.services.Services;
import farmhand.runner.transfer.Shares;
import farmhand.server.DoorSettings;
import farmhand.server.HttpDoor;
import farmhand.server.live.LivePace;
import farmhand.store.SqliteStore;
import farmhand.testing.Specs;
import farmhand.viewmodel.ask.Asker;
import farmhand.viewmodel.log.LogViewModel;
import farmhand.viewmodel.text.Messages;

import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.schedulers.Schedulers;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A long log, and one with a hole, as a window sees them across the loopback. */
final class LogFigures {
    private static final int PIECE = 64 << 10;
    private static final int ROUNDS = 5;

    private LogFigures() {}

    static void measure(Path folder, Report report) throws Exception {
        measure(folder.resolve("long"), report, "64 MiB", 66_000_000L);
        measure(folder.resolve("hole"), report, "1 GB", 1_000_000_000L);
    }

    private static void measure(Path folder, Report report, String name, long size)
            throws Exception {
        try (SqliteStore store = SqliteStore.open(folder)) {
            ProcessRunner runner =
                    new ProcessRunner(
                            folder,
                            Services.load(Optional.empty()),
                            Shares.NONE,
                            System.getenv(),
                            Duration.ofSeconds(1));
            Setup setup = new Setup("farm", "1.0.0", "box", 1);
            try (Coordinator farm =
                            Coordinator.start(setup, store, runner, InstantSource.system());
                    HttpDoor door = door(farm)) {
                AttemptAddress attempt = written(farm, size);
                Endpoint endpoint =
                        Endpoint.of("http://127.0.0.1:" + door.port() + "/", LiveFarm.TOKEN, "kim");
                try (LiveLink link = new LiveLink(() -> endpoint)) {
                    figures(link, attempt, report, name);
                }
            }
        }
    }

    private static HttpDoor door(Coordinator farm) {
        return HttpDoor.open(
                farm,
                new DoorSettings(
                        "127.0.0.1", 0, Optional.empty(), LiveFarm.TOKEN, "kim", LivePace.USUAL));
    }

    /** An attempt that wrote so many bytes in lines like a renderer's. */
    private static AttemptAddress written(Coordinator farm, long size) {
        JobNumber number = farm.farm().nextNumber();
        String line =
                "yes 'Fra:78 Mem:812.4M | Time:00:02.91 | Remaining:06:33 | Sample 61/512' | head -c "
                        + size;
        BlockSpec block =
                new BlockSpec(
                        "log",
                        Specs.frames("log", "1").work(),
                        Execution.of("").with(new TaskCommand.Shell(line)),
                        List.of(),
                        BlockLimits.USUAL,
                        Metadata.NONE);
        LiveFarm.send(farm, new Command.Submit(JobSpec.of("log", List.of(block))));
        LiveFarm.await(() -> farm.farm().job(number).orElseThrow().status() == JobStatus.DONE);
        return new BlockAddress(number, 0).task(0).attempt(1);
    }

    private static void figures(FarmLink link, AttemptAddress attempt, Report report, String name)
            throws Exception {
        double small = Double.MAX_VALUE;
        double end = Double.MAX_VALUE;
        double search = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            small = Math.min(small, nanos(() -> ask(link, attempt, 0, 1)));
            end = Math.min(end, nanos(() -> ask(link, attempt, -PIECE, PIECE)));
            search = Math.min(search, nanos(() -> search(link, attempt)));
        }
        report.add(
                "log of " + name + ": its end",
                end,
                "its first byte",
                small,
                new Report.Target.Within(300));
        report.add(
                "log of " + name + ": searched in vain",
                search,
                "its end",
                end,
                new Report.Target.Within(2_000));
    }

    private static LogPiece ask(FarmLink link, AttemptAddress attempt, long from, int limit) {
        LogPiece piece =
                link.ask(new Question.LogOf(attempt, from, limit)).toCompletableFuture().join();
        if (!piece.bytes().hasRemaining()) {
            throw new IllegalStateException("nothing was written");
        }
        return piece;
    }

    /** As the window does: the log is followed, its end is there, something else is looked for. */
    private static void search(FarmLink link, AttemptAddress attempt) {
        LogPiece end = ask(link, attempt, -PIECE, PIECE);
        try (var window = Executors.newSingleThreadExecutor()) {
            Scheduler thread = Schedulers.from(window);
            AtomicInteger answered = new AtomicInteger();
            window.execute(
                    () -> {
                        LogViewModel log =
                                new LogViewModel(
                                        new Asker(link, thread),
                                        Schedulers.io(),
                                        () -> Instant.EPOCH,
                                        _ -> {});
                        log.follow(Optional.of(attempt));
                        log.search()
                                .said()
                                .subscribe(
                                        said -> {
                                            if (said.equals(Messages.text("log.notFound"))) {
                                                answered.incrementAndGet();
                                            }
                                        });
                        log.apply(
                                new Update.LogText(attempt, end.offset(), end.text(), end.ended()));
                        log.search().typed().set("no such line");
                        log.search().next();
                    });
            LiveFarm.await(() -> answered.get() > 0);
        }
    }

    private static double nanos(Runnable what) {
        long begun = System.nanoTime();
        what.run();
        return System.nanoTime() - begun;
    }
}
