package farmhand.store;

import farmhand.engine.Store;
import farmhand.engine.StoreException;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.When;
import farmhand.farm.command.Origin;
import farmhand.farm.history.Entry;
import farmhand.farm.history.HistoryPage;
import farmhand.farm.link.Question;
import farmhand.farm.refusal.Rejection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The history: a row for each entry, and one for each job that an entry is about. */
final class HistoryRows {
    private final Sql sql;

    HistoryRows(Sql sql) {
        this.sql = sql;
    }

    void write(List<Entry> entries) throws SQLException {
        for (Entry entry : entries) {
            write(entry);
        }
        if (!entries.isEmpty()) {
            long last = sql.number("SELECT max(id) FROM history") - Store.HISTORY;
            sql.run("DELETE FROM history WHERE id <= ?", last);
            sql.run("DELETE FROM history_job WHERE entry <= ?", last);
        }
    }

    HistoryPage page(Question.HistoryOf asked) throws SQLException {
        List<Entry> found = new ArrayList<>();
        String about =
                asked.jobs().isEmpty()
                        ? ""
                        : " AND id IN (SELECT entry FROM history_job WHERE job IN"
                                + " (SELECT value FROM json_each(?)))";
        List<Object> values = new ArrayList<>(List.of(asked.before()));
        if (!asked.jobs().isEmpty()) {
            values.add(Json.printList(JobNumber.class, List.copyOf(asked.jobs())));
        }
        values.add(asked.limit() + 1);
        sql.each(
                "SELECT * FROM history WHERE revision < ?" + about + " ORDER BY id DESC LIMIT ?",
                row -> found.add(entry(row)),
                values.toArray());
        return HistoryPage.of(found, asked.limit());
    }

    private void write(Entry entry) throws SQLException {
        Origin origin = entry.origin();
        sql.run(
                "INSERT INTO history (revision, at, user, door, host, command, subjects, refused)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                entry.revision(),
                entry.at(),
                origin.user(),
                origin.door(),
                origin.host(),
                entry.command(),
                Json.printList(Subject.class, entry.subjects()),
                Json.printList(Rejection.class, entry.refused()));
        Set<JobNumber> jobs =
                entry.subjects().stream().map(Subject::job).collect(Collectors.toSet());
        for (JobNumber job : jobs) {
            sql.run(
                    "INSERT INTO history_job VALUES (?, (SELECT max(id) FROM history))",
                    job.value());
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        long revision = row.getLong("revision");
        When at = Sql.when(row, "at");
        Origin origin =
                new Origin(row.getString("user"), row.getString("door"), row.getString("host"));
        try {
            return new Entry(
                    revision,
                    at,
                    origin,
                    row.getString("command"),
                    Json.readList(Subject.class, "subjects", row.getString("subjects")),
                    Json.readList(Rejection.class, "refused", row.getString("refused")));
        } catch (DamagedRow e) {
            throw new StoreException(
                    "The history cannot be read at revision %d: %s. Delete that row of the table history with sqlite3 while the coordinator is stopped."
                            .formatted(revision, e.getMessage()),
                    e);
        }
    }
}
