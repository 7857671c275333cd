package farmhand.store;

import farmhand.farm.FarmEvent;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.refusal.Refused;
import farmhand.farm.task.Account;
import farmhand.farm.task.Attempt;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.farm.time.NextRun;
import farmhand.store.text.DamagedRow;
import farmhand.store.text.Json;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Every try of every task, read off the events. */
final class Attempts {
    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

    private final Sql sql;

    Attempts(Sql sql) {
        this.sql = sql;
    }

    void write(List<? extends FarmEvent> events) throws SQLException {
        for (FarmEvent event : events) {
            if (event instanceof FarmEvent.AttemptAssigned assigned) {
                begin(assigned);
            } else if (event instanceof FarmEvent.AttemptEnded ended) {
                end(ended);
            }
        }
    }

    /** All attempts of a task, in order of their numbers. */
    List<Attempt> of(TaskAddress task) throws SQLException {
        return newest(task, Integer.MAX_VALUE);
    }

    /** Without those that cannot be read: they keep nobody from seeing the others. */
    List<Attempt> newest(TaskAddress task, int most) throws SQLException {
        List<Attempt> found = new ArrayList<>();
        sql.each(
                "SELECT * FROM attempt WHERE job = ? AND block = ? AND task = ?"
                        + " ORDER BY number DESC LIMIT ?",
                row -> {
                    try {
                        found.add(attempt(task, row));
                    } catch (DamagedRow | Refused | IllegalArgumentException e) {
                        LOG.warn(
                                "attempt {}/{} cannot be read and is left out: {}",
                                task,
                                row.getInt("number"),
                                e.getMessage());
                    }
                },
                task.job().value(),
                task.block(),
                task.task(),
                most);
        return List.copyOf(found.reversed());
    }

    private void begin(FarmEvent.AttemptAssigned event) throws SQLException {
        TaskAddress task = event.attempt().task();
        sql.run(
                "INSERT INTO attempt (job, block, task, number, worker, command, started, bucket)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                task.job().value(),
                task.block(),
                task.task(),
                event.attempt().number(),
                event.worker(),
                event.command(),
                event.at(),
                event.bucket() == Attempt.ALONE ? null : event.bucket());
    }

    private void end(FarmEvent.AttemptEnded event) throws SQLException {
        TaskAddress task = event.attempt().task();
        Exit exit = event.exit();
        Account account = event.account();
        sql.run(
                "UPDATE attempt SET ended = ?, end = ?, code = ?, signal = ?, error = ?,"
                        + " progress = ?, cpu_micros = ?, peak_memory = ?, log_size = ?, outputs = ?"
                        + " WHERE job = ? AND block = ? AND task = ? AND number = ?",
                event.at(),
                exit.end().word(),
                exit.code(),
                exit.signal(),
                exit.error(),
                account.progress(),
                account.cpu().toNanos() / 1_000,
                account.peakMemory(),
                account.logSize() == Account.UNKNOWN ? null : account.logSize(),
                account.outputs().isEmpty()
                        ? null
                        : Json.printList(String.class, account.outputs()),
                task.job().value(),
                task.block(),
                task.task(),
                event.attempt().number());
    }

    private static Attempt attempt(TaskAddress task, ResultSet row)
            throws SQLException, DamagedRow {
        AttemptAddress address = task.attempt(row.getInt("number"));
        String end = row.getString("end");
        Exit exit =
                end == null
                        ? Exit.NOT_YET
                        : new Exit(
                                end(end),
                                row.getInt("code"),
                                row.getInt("signal"),
                                row.getString("error"));
        return new Attempt(
                address,
                row.getString("worker"),
                row.getString("command"),
                Sql.when(row, "started"),
                Sql.when(row, "ended"),
                exit,
                account(row),
                row.getObject("bucket") == null ? Attempt.ALONE : row.getInt("bucket"));
    }

    private static Account account(ResultSet row) throws SQLException, DamagedRow {
        String outputs = row.getString("outputs");
        return new Account(
                row.getInt("progress"),
                Duration.of(row.getLong("cpu_micros"), ChronoUnit.MICROS),
                row.getLong("peak_memory"),
                row.getObject("log_size") == null ? Account.UNKNOWN : row.getLong("log_size"),
                outputs == null
                        ? List.of()
                        : Json.readList(String.class, "attempt.outputs", outputs),
                new NextRun.Unsaid(),
                0);
    }

    private static End end(String word) throws DamagedRow {
        for (End end : End.values()) {
            if (end.word().equals(word)) {
                return end;
            }
        }
        throw new DamagedRow("end: " + word);
    }
}
