package farmhand.store;

import farmhand.engine.port.Store;
import farmhand.farm.address.When;
import farmhand.farm.command.Outcome;
import farmhand.farm.history.Answered;
import farmhand.store.text.DamagedRow;
import farmhand.store.text.Json;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What requests with a key were answered, for a day. */
final class AnswerRows {
    private final Sql sql;

    AnswerRows(Sql sql) {
        this.sql = sql;
    }

    void write(List<Answered> answers) throws SQLException {
        for (Answered one : answers) {
            sql.run(
                    "INSERT INTO answer VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE"
                            + " SET print = excluded.print, at = excluded.at,"
                            + " outcome = excluded.outcome",
                    one.user(),
                    one.key(),
                    one.print(),
                    one.at(),
                    Json.printList(Outcome.class, List.of(one.outcome())));
            sql.run(
                    "DELETE FROM answer WHERE at < ?",
                    new When(one.at().micros() - Store.ANSWERS.toNanos() / 1_000));
        }
    }

    /** One that cannot be read counts as never given. */
    Optional<Answered> of(String user, String key) throws SQLException {
        List<Answered> found = new ArrayList<>();
        sql.each(
                "SELECT * FROM answer WHERE user = ? AND key = ?",
                row -> {
                    String print = row.getString("print");
                    When at = Sql.when(row, "at");
                    String outcome = row.getString("outcome");
                    outcome(outcome)
                            .map(told -> new Answered(user, key, print, at, told))
                            .ifPresent(found::add);
                },
                user,
                key);
        return found.stream().findFirst();
    }

    private static Optional<Outcome> outcome(String text) {
        try {
            return Json.readList(Outcome.class, "outcome", text).stream().findFirst();
        } catch (DamagedRow damaged) {
            return Optional.empty();
        }
    }
}
