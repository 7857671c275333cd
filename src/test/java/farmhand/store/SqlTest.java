package farmhand.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;

final class SqlTest {
    /** Here by a reference to nothing, which SQLite looks at when it commits. */
    @Test
    void afterACommitThatFailedTheNextOneIsMade(@TempDir Path folder) throws Exception {
        try (Sql sql = Sql.writing(folder.resolve("a.db"))) {
            sql.script("PRAGMA foreign_keys = ON; CREATE TABLE job (number INTEGER PRIMARY KEY)");
            sql.script(
                    "CREATE TABLE block (job INTEGER REFERENCES job (number)"
                            + " DEFERRABLE INITIALLY DEFERRED)");

            for (int time = 0; time < 2; time++) {
                assertThrows(
                        SQLException.class,
                        () -> sql.transaction(() -> sql.run("INSERT INTO block VALUES (?)", 7)));
            }
            sql.transaction(() -> sql.run("INSERT INTO job VALUES (?)", 7));
            sql.transaction(() -> sql.run("INSERT INTO block VALUES (?)", 7));

            assertEquals(1, sql.number("SELECT count(*) FROM block"));
        }
    }
}
