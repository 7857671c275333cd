package farmhand.store;

import farmhand.engine.port.Store;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.When;
import farmhand.farm.command.Origin;
import farmhand.farm.history.Entry;
import farmhand.farm.history.HistoryPage;
import farmhand.farm.history.Noted;
import farmhand.farm.history.Undo;
import farmhand.farm.history.UndoState;
import farmhand.farm.link.Question;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.store.text.DamagedRow;
import farmhand.store.text.Json;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The history: a row for each entry, and one for each job that an entry is about. */
final class HistoryRows {
    private static final String SHOWN =
            "revision, at, user, door, host, command, about, subjects, refused, undoes, undone,"
                    + " undo IS NOT NULL AS undoable";

    /** Longer undos are not read for the values that they hold. */
    private static final int SHORT = 50_000;

    /** That of the entry, and that of the entry which it undoes. */
    private static final String SHORT_UNDOS =
            ", iif(length(undo) <= "
                    + SHORT
                    + ", undo, NULL) AS short, (SELECT iif(length(o.undo) <= "
                    + SHORT
                    + ", o.undo, NULL) FROM history o WHERE o.revision = history.undoes) AS other";

    private final Sql sql;

    HistoryRows(Sql sql) {
        this.sql = sql;
    }

    void write(List<Noted> entries) throws SQLException {
        for (Noted noted : entries) {
            write(noted.entry(), noted.undo());
            mark(noted.entry());
            long last = sql.number("SELECT max(id) FROM history");
            sql.run("UPDATE history SET undo = NULL WHERE id = ?", last - Store.UNDOS);
            sql.run("DELETE FROM history WHERE id <= ?", last - Store.HISTORY);
            sql.run("DELETE FROM history_job WHERE entry <= ?", last - Store.HISTORY);
        }
    }

    /** What was done again is no longer undone. */
    private void mark(Entry entry) throws SQLException {
        if (entry.undoes() != Entry.NOTHING) {
            sql.run(
                    "UPDATE history SET undone = NULL WHERE revision ="
                            + " (SELECT undoes FROM history WHERE revision = ?)",
                    entry.undoes());
            sql.run(
                    "UPDATE history SET undone = ? WHERE revision = ?",
                    entry.revision(),
                    entry.undoes());
        }
    }

    List<Entry> newest(String user, int limit) throws SQLException {
        List<Entry> found = new ArrayList<>();
        sql.each(
                "SELECT " + SHOWN + " FROM history WHERE user = ? ORDER BY id DESC LIMIT ?",
                row -> found.add(entry(row)),
                user,
                limit);
        return found;
    }

    List<Noted> since(long revision, int limit) throws SQLException {
        List<Noted> found = new ArrayList<>();
        sql.each(
                "SELECT "
                        + SHOWN
                        + ", undo FROM history WHERE revision > ? ORDER BY id DESC LIMIT ?",
                row -> {
                    Entry entry = entry(row);
                    found.add(new Noted(entry, undo(row.getString("undo"))));
                },
                revision,
                limit);
        return found;
    }

    Optional<Noted> noted(long revision) throws SQLException {
        List<Noted> found = new ArrayList<>();
        sql.each(
                "SELECT " + SHOWN + ", undo FROM history WHERE revision = ?",
                row -> found.add(new Noted(entry(row), undo(row.getString("undo")))),
                revision);
        return found.stream().findFirst();
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
                "SELECT "
                        + SHOWN
                        + SHORT_UNDOS
                        + " FROM history WHERE revision < ?"
                        + about
                        + " ORDER BY id DESC LIMIT ?",
                row -> {
                    Noted noted = new Noted(entry(row), undo(row.getString("short")));
                    found.add(noted.told(undo(row.getString("other"))));
                },
                values.toArray());
        return HistoryPage.of(found, asked.limit());
    }

    private void write(Entry entry, Undo undo) throws SQLException {
        Origin origin = entry.origin();
        sql.run(
                "INSERT INTO history"
                        + " (revision, at, user, door, host, command, about, subjects, refused, undoes, undo)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.revision(),
                entry.at(),
                origin.user(),
                origin.door(),
                origin.host(),
                entry.command(),
                entry.about(),
                Json.printList(Subject.class, entry.subjects()),
                Json.printList(Rejection.class, entry.refused()),
                entry.undoes() == Entry.NOTHING ? null : entry.undoes(),
                undo.isNone() ? null : Json.printList(Undo.Part.class, undo.parts()));
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
        List<Rejection> refused = new ArrayList<>();
        List<Subject> subjects = list(Subject.class, "subjects", row, refused);
        refused.addAll(0, list(Rejection.class, "refused", row, refused));
        return new Entry(
                revision,
                at,
                origin,
                row.getString("command"),
                row.getString("about"),
                subjects,
                refused,
                state(row),
                row.getLong("undoes"));
    }

    /** What cannot be read keeps nobody from seeing the rest; the entry says that it is missing. */
    private static <T> List<T> list(
            Class<T> type, String column, ResultSet row, List<Rejection> refused)
            throws SQLException {
        try {
            return Json.readList(type, column, row.getString(column));
        } catch (DamagedRow | Refused e) {
            refused.add(
                    Rejection.of(
                            "damaged_record",
                            "Part of this entry cannot be read: " + e.getMessage(),
                            "Look at the jobs themselves, or restore a backup."));
            return List.of();
        }
    }

    private static UndoState state(ResultSet row) throws SQLException {
        if (row.getLong("undone") != 0) {
            return UndoState.UNDONE;
        }
        return row.getBoolean("undoable") ? UndoState.POSSIBLE : UndoState.IMPOSSIBLE;
    }

    /** What cannot be read cannot be undone. */
    private static Undo undo(@Nullable String text) {
        try {
            return text == null
                    ? Undo.NONE
                    : new Undo(Json.readList(Undo.Part.class, "undo", text));
        } catch (DamagedRow | Refused ignored) {
            return Undo.NONE; // whoever asks for it is told that it cannot be undone
        }
    }
}
