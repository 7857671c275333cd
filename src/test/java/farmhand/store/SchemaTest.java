package farmhand.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.testing.RandomFarm;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** A later program brings an older file to its own schema, whole or not at all. */
final class SchemaTest {
    private static final String ADDS_A_COLUMN = "ALTER TABLE job ADD COLUMN shot TEXT";

    private static final int KNOWN = Schema.CURRENT.scripts().size();

    @TempDir Path folder;

    @BeforeEach
    void begin() {
        try (SqliteStore store = SqliteStore.open(folder)) {
            Farm empty = store.load().farm();
            RandomFarm life = new RandomFarm(1, empty);
            List<FarmEvent> events = life.step();
            store.commit(empty, life.farm(), events);
        }
    }

    @Test
    void takesTheStepsThatAreMissingAndKeepsTheRows() throws Exception {
        try (Sql sql = Sql.writing(file())) {
            later(ADDS_A_COLUMN, "UPDATE job SET shot = 'sh01'").bringUp(sql);

            assertEquals(KNOWN + 2, sql.number("PRAGMA user_version"));
            assertEquals(1, sql.number("SELECT count(*) FROM job WHERE shot = 'sh01'"));
        }
    }

    @Test
    void aStepThatFailsLeavesTheFileAsItWas() throws Exception {
        try (Sql sql = Sql.writing(file())) {
            Schema broken = later(ADDS_A_COLUMN, "INSERT INTO nowhere VALUES (1)");

            assertThrows(SQLException.class, () -> broken.bringUp(sql));
            assertEquals(KNOWN, sql.number("PRAGMA user_version"));
        }
        try (SqliteStore store = SqliteStore.open(folder)) {
            assertEquals(1, store.load().farm().jobs().stream().count());
        }
    }

    private static Schema later(String... scripts) {
        return new Schema(
                Stream.concat(Schema.CURRENT.scripts().stream(), Stream.of(scripts)).toList());
    }

    private Path file() {
        return folder.resolve("farm.db");
    }
}
