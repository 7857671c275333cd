package farmhand.cli.show;

import farmhand.cli.part.Table;
import farmhand.farm.address.When;
import farmhand.farm.service.Bytes;
import farmhand.farm.task.Account;
import farmhand.farm.task.Attempt;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;

import java.io.PrintStream;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Tells the attempts of a task: when and where each ran, how it ended, and what it used. */
final class Attempts {
    private static final double SECOND_MILLIS = 1e3;

    private Attempts() {}

    static void print(List<Attempt> attempts, PrintStream out) {
        Table table =
                new Table(
                        "ATTEMPT", "WORKER", "STARTED", "TOOK", "END", "EXIT", "CPU", "MEMORY",
                        "LOG", "ERROR");
        for (Attempt attempt : attempts) {
            Account account = attempt.account();
            table.add(
                    attempt.address().toString(),
                    attempt.worker(),
                    moment(attempt.started()),
                    took(attempt),
                    end(attempt.exit()),
                    exit(attempt.exit()),
                    account.cpu().isZero() ? "" : seconds(account.cpu()),
                    account.peakMemory() == 0 ? "" : Bytes.about(account.peakMemory()),
                    account.logSize() == Account.UNKNOWN ? "" : account.logSize() + " B",
                    attempt.exit().error());
        }
        table.print(out);
    }

    /** To the second; empty for never. */
    static String moment(When when) {
        return when.isNever() ? "" : when.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String took(Attempt attempt) {
        return attempt.ended().isNever()
                ? ""
                : seconds(Duration.between(attempt.started().instant(), attempt.ended().instant()));
    }

    private static String end(Exit exit) {
        return exit.end() == End.NOT_YET ? "runs" : exit.end().word();
    }

    private static String exit(Exit exit) {
        return exit.signal() != 0
                ? "signal " + exit.signal()
                : exit.code() < 0 ? "" : Integer.toString(exit.code());
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / SECOND_MILLIS);
    }
}
