package farmhand.store;

import farmhand.engine.port.StoreException;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/** Says what SQLite's errors mean to a person. */
final class Trouble {
    /** What to do with a damaged file. */
    static final String MEND =
            "End the coordinator, then put a backup back with “farmhand restore-backup FILE”, or save what can be read with: sqlite3 farm.db .recover";

    private Trouble() {}

    /** What happened, to which file, and what to do. */
    static StoreException with(Path file, SQLException e) {
        return new StoreException(said(file, e), e);
    }

    /** Why nothing more could be written, if it is that. */
    static Optional<String> noRoom(SQLException e) {
        if (primary(e) == SQLiteErrorCode.SQLITE_FULL) {
            return Optional.of("the disk is full");
        }
        return e instanceof SQLiteException sqlite
                        && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_WRITE
                ? Optional.of("the disk takes no more")
                : Optional.empty();
    }

    private static String said(Path file, SQLException e) {
        if (e instanceof SQLiteException sqlite
                && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE) {
            return full(file); // the file beside it that it shares with others did not fit
        }
        return switch (primary(e)) {
            case SQLITE_FULL -> full(file);
            case SQLITE_BUSY, SQLITE_LOCKED ->
                    "Another program has %s locked. Close it (perhaps a sqlite3 that is open on it) and try again."
                            .formatted(file);
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH ->
                    "%s may not be written. Make it and its folder writable for you, or give another folder with --data."
                            .formatted(file);
            case SQLITE_CANTOPEN ->
                    "%s cannot be opened. See that it is a file and that you may write it and its folder, or give another folder with --data."
                            .formatted(file);
            case SQLITE_NOTADB ->
                    "%s is not a database. Move it away, or give another folder with --data."
                            .formatted(file);
            case SQLITE_CORRUPT -> "%s is damaged. %s".formatted(file, MEND);
            default ->
                    "%s cannot be read or written: %s. Look at the disk it is on."
                            .formatted(file, e.getMessage());
        };
    }

    private static String full(Path file) {
        return "The disk is full: nothing more can be kept in %s. Free some space; the farm then goes on by itself."
                .formatted(file);
    }

    /** The error without what SQLite's extended codes add to it. */
    private static SQLiteErrorCode primary(SQLException e) {
        return e instanceof SQLiteException sqlite
                ? SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xff)
                : SQLiteErrorCode.UNKNOWN_ERROR;
    }
}
