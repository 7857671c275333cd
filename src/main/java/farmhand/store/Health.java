package farmhand.store;

import farmhand.engine.port.StoreException;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Whether a database file is whole: what SQLite itself can tell without looking into rows. */
final class Health {
    private static final String WHOLE = "ok";

    private Health() {}

    /** Refuses a file whose pages do not fit together. Costs a reading of the file. */
    static void check(Sql sql, Path file) throws SQLException {
        List<String> found = new ArrayList<>();
        sql.each("PRAGMA quick_check(1)", row -> found.add(row.getString(1)));
        if (!found.equals(List.of(WHOLE))) {
            throw new StoreException(
                    "%s is damaged (%s). %s".formatted(file, found.getFirst(), Trouble.MEND));
        }
    }
}
