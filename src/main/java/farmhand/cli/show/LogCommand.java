package farmhand.cli.show;

import farmhand.cli.part.Addresses;
import farmhand.cli.part.Asking;
import farmhand.cli.part.CliContext;
import farmhand.cli.part.ExitCode;
import farmhand.cli.part.FarmOption;
import farmhand.cli.part.Usage;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.Subject;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.link.FarmLink;
import farmhand.farm.link.LogPiece;
import farmhand.farm.link.Question;
import farmhand.farm.refusal.Refused;
import farmhand.farm.task.Attempt;
import farmhand.farm.view.Update;
import farmhand.farm.view.Watch;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * {@code farmhand log JOB/BLOCK/TASK[/ATTEMPT] [--follow]}: the newest attempt's unless one is
 * named.
 */
@CommandLine.Command(description = "Print the log of a task.", mixinStandardHelpOptions = true)
final class LogCommand implements Callable<Integer> {
    private static final int PIECE = 1024 * 1024;

    private final CliContext context;

    @Mixin private final FarmOption farm = new FarmOption();

    @Parameters(
            paramLabel = "JOB/BLOCK/TASK[/ATTEMPT]",
            description = "Such as 3/0/17, or 3/0/17/2.")
    private String address = "";

    @Option(names = "--follow", description = "Go on as the log grows, until the task ends.")
    private boolean follow;

    @Option(
            names = "--attempts",
            description = "Instead of a log: all tries, how each ended, and what it used.")
    private boolean attempts;

    LogCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (FarmLink link = context.farms().connect(farm.address)) {
            if (attempts) {
                Attempts.print(Asking.ask(link, new Question.AttemptsOf(task())), context.out());
                return ExitCode.DONE;
            }
            AttemptAddress attempt = attempt(link);
            if (follow) {
                follow(link, attempt);
            } else {
                print(link, attempt, 0);
            }
            return ExitCode.DONE;
        }
    }

    private AttemptAddress attempt(FarmLink link) {
        if (address.chars().filter(c -> c == '/').count() == 3) {
            return Addresses.attempt(address);
        }
        TaskAddress task = task();
        List<Attempt> attempts = Asking.ask(link, new Question.AttemptsOf(task));
        if (attempts.isEmpty()) {
            throw Refused.of(
                    "not_started",
                    "Task " + task + " has not been tried yet.",
                    "Wait until it runs, or see: farmhand tasks " + task.job());
        }
        return attempts.getLast().address();
    }

    private TaskAddress task() {
        if (!(Addresses.subject(address) instanceof Subject.OfTasks tasks)
                || tasks.tasks().size() != 1) {
            throw new Usage("“" + address + "” is not one task. Write it as 3/0/17.");
        }
        return tasks.block().task(tasks.tasks().first());
    }

    /** Prints what there is from {@code from} on; where the log ends at the moment. */
    private long print(FarmLink link, AttemptAddress attempt, long from) {
        for (long at = from; ; ) {
            LogPiece piece = Asking.ask(link, new Question.LogOf(attempt, at, PIECE));
            byte[] bytes = new byte[piece.bytes().remaining()];
            piece.bytes().duplicate().get(bytes);
            context.out().write(bytes, 0, bytes.length);
            at = piece.offset() + bytes.length;
            if (bytes.length == 0 || at >= piece.size()) {
                context.out().flush();
                return at;
            }
        }
    }

    /**
     * The feed says when there is more; the bytes are asked for, so that none is missed or doubled
     * when the link breaks meanwhile.
     */
    private void follow(FarmLink link, AttemptAddress attempt) throws InterruptedException {
        try (Updates updates = Updates.of(link)) {
            updates.feed().watch(new Watch(Set.of(), Set.of(), Set.of(attempt)));
            for (long at = 0; ; ) {
                switch (updates.next()) {
                    case Update.NotWatched refused -> throw new Refused(refused.rejection());
                    case Update.LogText text -> {
                        at = print(link, attempt, at);
                        if (text.end()) {
                            return;
                        }
                    }
                    case Update.Hello _,
                            Update.Snapshot _,
                            Update.Changes _,
                            Update.Watched _,
                            Update.Workers _,
                            Update.Link _,
                            Update.Lost _ -> {}
                }
            }
        }
    }
}
