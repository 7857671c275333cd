package farmhand.store;

import farmhand.engine.port.StoreException;
import farmhand.farm.address.JobNumber;
import farmhand.farm.refusal.Refused;

import java.nio.file.Path;
import java.sql.SQLException;

/**
 * What is said of the whole file, by key. The farm rests on it, so that one that cannot be read is
 * refused, with the remedy.
 */
final class MetaRows {
    private final Sql sql;
    private final Path file;

    /** Of {@code file}, which refusals name. */
    MetaRows(Sql sql, Path file) {
        this.sql = sql;
        this.file = file;
    }

    String text(String key) throws SQLException {
        StringBuilder value = new StringBuilder();
        sql.each(
                "SELECT value FROM meta WHERE key = ?", row -> value.append(row.getString(1)), key);
        if (value.isEmpty()) {
            throw new StoreException(
                    "%s is damaged (its meta has no %s). %s".formatted(file, key, Trouble.MEND));
        }
        return value.toString();
    }

    long number(String key) throws SQLException {
        String value = text(key);
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw damaged(key, value, e);
        }
    }

    JobNumber job(String key) throws SQLException {
        String value = text(key);
        try {
            return JobNumber.parse(value);
        } catch (Refused e) {
            throw damaged(key, value, e);
        }
    }

    private StoreException damaged(String key, String value, Exception why) {
        return new StoreException(
                "%s is damaged (its meta says “%s” of %s). %s"
                        .formatted(file, value, key, Trouble.MEND),
                why);
    }
}
