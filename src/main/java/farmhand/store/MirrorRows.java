package farmhand.store;

import farmhand.engine.port.Store.Place;
import farmhand.farm.Job;
import farmhand.farm.address.JobNumber;
import farmhand.farm.refusal.Refused;
import farmhand.store.text.DamagedRow;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The numbers of jobs that are kept elsewhere, among the meta: all that is stored of them. */
final class MirrorRows {
    private static final Logger LOG = LoggerFactory.getLogger(MirrorRows.class);
    private static final String MARK = "mirrored ";

    private final Sql sql;

    MirrorRows(Sql sql) {
        this.sql = sql;
    }

    Map<Place, JobNumber> read() throws SQLException {
        Map<Place, JobNumber> numbers = new HashMap<>();
        sql.each(
                "SELECT key, value FROM meta WHERE key LIKE 'mirrored %'",
                row -> {
                    String key = row.getString("key");
                    String value = row.getString("value");
                    try {
                        numbers.put(place(key), JobNumber.parse(value));
                    } catch (Refused | NumberFormatException | DamagedRow e) {
                        LOG.warn(
                                "the number “{}” of “{}” cannot be read; that job gets another",
                                value,
                                key);
                    }
                });
        return numbers;
    }

    /** One that is no longer there leaves its place to another. */
    void write(Optional<Job> before, Job job) throws SQLException {
        if (job.deleted()) {
            sql.run("DELETE FROM meta WHERE key = ?", key(job));
        } else if (before.isEmpty() || before.get().deleted()) {
            sql.run(
                    "INSERT INTO meta VALUES (?, ?) ON CONFLICT DO UPDATE SET value ="
                            + " excluded.value",
                    key(job),
                    job.number().toString());
        }
    }

    private static String key(Job job) {
        return MARK + job.settings().position() + " " + job.queue();
    }

    private static Place place(String key) throws DamagedRow {
        String[] parts = key.substring(MARK.length()).split(" ", 2);
        if (parts.length < 2) {
            throw new DamagedRow("key: " + key);
        }
        return new Place(parts[1], Integer.parseInt(parts[0]));
    }
}
