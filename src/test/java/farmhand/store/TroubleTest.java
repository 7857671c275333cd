package farmhand.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.nio.file.Path;

final class TroubleTest {
    @ParameterizedTest
    @CsvSource({
        "SQLITE_FULL, Free some space",
        "SQLITE_IOERR_SHMSIZE, Free some space",
        "SQLITE_BUSY_SNAPSHOT, Another program has",
        "SQLITE_READONLY_DIRECTORY, may not be written",
        "SQLITE_CANTOPEN_ISDIR, cannot be opened",
        "SQLITE_NOTADB, is not a database",
        "SQLITE_CORRUPT_INDEX, put a backup back",
        "SQLITE_IOERR_WRITE, Look at the disk"
    })
    void saysWhatHappenedToWhichFileAndWhatToDo(SQLiteErrorCode code, String part) {
        Path file = Path.of("/data/farm.db");

        String said = Trouble.with(file, new SQLiteException("it failed", code)).toString();

        assertTrue(said.contains(file.toString()) && said.contains(part), said);
    }
}
