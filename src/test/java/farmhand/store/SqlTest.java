package farmhand.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;

/** A disk that takes no more for a while: a limit that the system sets to this process's files. */
@EnabledOnOs(OS.LINUX)
final class SqlTest {
    private static final String LARGE = "x".repeat(400_000);

    @AfterEach
    void room() throws Exception {
        files("unlimited");
    }

    @Test
    void afterACommitThatTheDiskRefusedTheNextOneIsMade(@TempDir Path folder) throws Exception {
        try (Sql sql = Sql.writing(folder.resolve("a.db"))) {
            sql.script("CREATE TABLE note (text TEXT)");

            files("200000");
            for (int time = 0; time < 2; time++) {
                assertThrows(SQLException.class, () -> keep(sql));
            }
            files("unlimited");
            keep(sql);
            keep(sql);

            assertEquals(2, sql.number("SELECT count(*) FROM note"));
        }
    }

    private static void keep(Sql sql) throws SQLException {
        sql.transaction(() -> sql.run("INSERT INTO note VALUES (?)", LARGE));
    }

    /** How many bytes a file may have; the soft limit, which can be raised again. */
    private static void files(String bytes) throws Exception {
        String self = Long.toString(ProcessHandle.current().pid());
        Process limit =
                new ProcessBuilder("prlimit", "--pid", self, "--fsize=" + bytes + ":")
                        .inheritIO()
                        .start();
        assertEquals(0, limit.waitFor());
    }
}
