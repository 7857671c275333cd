package farmhand.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import farmhand.testing.FullDisk;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;

@EnabledOnOs(OS.LINUX)
final class SqlTest {
    private static final String LARGE = "x".repeat(400_000);

    @AfterEach
    void room() throws Exception {
        FullDisk.room();
    }

    @Test
    void afterACommitThatTheDiskRefusedTheNextOneIsMade(@TempDir Path folder) throws Exception {
        try (Sql sql = Sql.writing(folder.resolve("a.db"))) {
            sql.script("CREATE TABLE note (text TEXT)");

            FullDisk.files(200_000);
            for (int time = 0; time < 2; time++) {
                assertThrows(SQLException.class, () -> keep(sql));
            }
            FullDisk.room();
            keep(sql);
            keep(sql);

            assertEquals(2, sql.number("SELECT count(*) FROM note"));
        }
    }

    private static void keep(Sql sql) throws SQLException {
        sql.transaction(() -> sql.run("INSERT INTO note VALUES (?)", LARGE));
    }
}
