package farmhand.bench;

import farmhand.engine.Coordinator;
import farmhand.engine.Setup;
import farmhand.engine.port.TaskRunner;
import farmhand.farm.JobStatus;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.command.Command;
import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.TaskCommand;
import farmhand.farm.spec.Work;
import farmhand.farm.task.Account;
import farmhand.farm.task.Exit;
import farmhand.runner.ProcessRunner;
import farmhand.runner.services.Services;
import farmhand.runner.transfer.Shares;
import farmhand.store.SqliteStore;
import farmhand.testing.Specs;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;

/** Tasks that do nothing, each with a process, a log and an attempt that is kept. */
final class NoopFigures {
    private static final int TASKS = 400;
    private static final int SLOTS = 8;

    /** Run first of all: a coordinator works for days, and Java compiles for the first minute. */
    private static final int WARM_UP = 14_000;

    /** Run before each measured round. */
    private static final int BEFORE = 400;

    private static final int ROUNDS = 3;

    private NoopFigures() {}

    static void measure(Path folder, Report report) throws Exception {
        var _ = farm(folder.resolve("warm"), SLOTS, WARM_UP, runner -> runner);
        double loop = Double.MAX_VALUE;
        double ours = Double.MAX_VALUE;
        double gap = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            loop = Math.min(loop, loop());
            ours =
                    Math.min(
                            ours,
                            farm(folder.resolve("many" + round), SLOTS, BEFORE, runner -> runner));
            Gaps gaps = new Gaps();
            var _ = farm(folder.resolve("one" + round), 1, BEFORE, gaps::seen);
            gap = Math.min(gap, gaps.samples().most());
        }
        report.add(
                "a task that does nothing, 8 slots, kept",
                ours,
                "a process in a shell's loop",
                loop,
                new Report.Target.Times(1 / 0.6));
        report.add(
                "idle gap of a slot, p95",
                gap,
                "a process in a shell's loop",
                loop,
                new Report.Target.Within(10));
    }

    /** Nanoseconds a process, one after the other, by a shell as nice as our tasks are. */
    private static double loop() throws Exception {
        String line = "i=0; while [ $i -lt " + TASKS + " ]; do /bin/true; i=$((i+1)); done";
        long begun = System.nanoTime();
        int ignored =
                new ProcessBuilder("nice", "/bin/sh", "-c", line).inheritIO().start().waitFor();
        return (double) (System.nanoTime() - begun) / TASKS;
    }

    /** Nanoseconds a task, from the submit to the end of the last; the first are not counted. */
    private static double farm(Path folder, int slots, int before, UnaryOperator<TaskRunner> seen) {
        try (SqliteStore store = SqliteStore.open(folder)) {
            TaskRunner runner =
                    new ProcessRunner(
                            folder,
                            Services.load(Optional.empty()),
                            Shares.NONE,
                            System.getenv(),
                            Duration.ofSeconds(1));
            Setup setup = new Setup("farm", "1.0.0", "box", slots);
            try (Coordinator farm =
                    Coordinator.start(setup, store, seen.apply(runner), InstantSource.system())) {
                for (int tasks = 0; tasks < before; tasks += TASKS / 4) {
                    run(farm, TASKS / 4);
                }
                long begun = System.nanoTime();
                run(farm, TASKS);
                return (double) (System.nanoTime() - begun) / TASKS;
            }
        }
    }

    private static void run(Coordinator farm, int tasks) {
        JobNumber number = farm.farm().nextNumber();
        BlockSpec frames = Specs.frames("noop", "1-" + tasks);
        Execution how = Execution.of("").with(new TaskCommand.Argv(List.of("/bin/true")));
        Work work = frames.work();
        BlockSpec block =
                new BlockSpec("noop", work, how, List.of(), BlockLimits.USUAL, Metadata.NONE);
        LiveFarm.send(farm, new Command.Submit(JobSpec.of("noop", List.of(block))));
        LiveFarm.await(() -> farm.farm().job(number).orElseThrow().status() == JobStatus.DONE);
    }

    /** From the end of a process to the beginning of the next, in a single slot. */
    private static final class Gaps {
        private final Queue<Double> nanos = new ConcurrentLinkedQueue<>();
        private volatile long ended;

        Samples samples() {
            return new Samples(nanos.stream().mapToDouble(gap -> gap).toArray());
        }

        TaskRunner seen(TaskRunner runner) {
            ended = 0;
            return (TaskRunner)
                    Proxy.newProxyInstance(
                            TaskRunner.class.getClassLoader(),
                            new Class<?>[] {TaskRunner.class},
                            (_, method, arguments) -> {
                                if (method.getName().equals("start")) {
                                    arguments[1] = told((TaskRunner.Reports) arguments[1]);
                                }
                                return method.invoke(runner, arguments);
                            });
        }

        private TaskRunner.Reports told(TaskRunner.Reports reports) {
            return new TaskRunner.Reports() {
                @Override
                public void started(AttemptAddress attempt) {
                    if (ended != 0) {
                        nanos.add((double) (System.nanoTime() - ended));
                    }
                    reports.started(attempt);
                }

                @Override
                public void progressed(AttemptAddress attempt, int percent, String line) {
                    reports.progressed(attempt, percent, line);
                }

                @Override
                public void wrote(AttemptAddress attempt) {
                    reports.wrote(attempt);
                }

                @Override
                public void ended(AttemptAddress attempt, Exit exit, Account account) {
                    ended = System.nanoTime();
                    reports.ended(attempt, exit, account);
                }
            };
        }
    }
}
