package farmhand.store;

import farmhand.engine.port.StoreException;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * Copies of a farm as one file: written while its coordinator runs, put back while none does. Logs
 * and outputs of tasks are no part of it.
 */
public final class Backup {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private Backup() {}

    /**
     * Writes the farm in {@code folder}, as last committed, to {@code file}, which must not exist.
     * Throws a {@link StoreException} with what to do; then there is no such file.
     */
    public static void write(Path folder, Path file) {
        Path database = folder.resolve(DataFolder.DATABASE);
        if (!Files.isRegularFile(database)) {
            throw new StoreException(
                    "There is no farm in %s. Name the folder of one with --data."
                            .formatted(folder));
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new StoreException(
                    "%s is there already. Give another name, or move it away.".formatted(file));
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            copy(database, part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /**
     * Puts the farm in {@code file} in the place of the one in {@code folder}, with an epoch of its
     * own, since what readers know of the farm there is no longer so. Where the earlier one was put
     * is answered. Throws a {@link StoreException} with what to do while a coordinator runs on the
     * folder and when the file is no whole farm; then all is as it was.
     *
     * @param now names the earlier farm
     */
    public static Optional<Path> restore(Path file, Path folder, LocalDateTime now) {
        if (!Files.isRegularFile(file)) {
            throw new StoreException(
                    "There is no file %s. Give one that “farmhand backup” wrote.".formatted(file));
        }
        try (DataFolder claimed = DataFolder.claim(folder.toAbsolutePath(), DataFolder.REAL)) {
            Path database = claimed.database();
            Path part = database.resolveSibling("farm.db.part");
            copy(file, part);
            try {
                begin(part);
                Optional<Path> earlier = putAside(database, STAMP.format(now));
                Files.move(
                        part,
                        database,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
                return earlier;
            } finally {
                Files.deleteIfExists(part); // is there only where it failed
            }
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /** A whole copy on the disk, for its owner alone; torn ones of before are written over. */
    private static void copy(Path from, Path to) throws IOException {
        Files.deleteIfExists(to);
        PrivateFiles.create(to);
        try (Sql sql = Sql.reading(from)) {
            Schema.CURRENT.check(sql, from);
            Health.check(sql, from);
            sql.run("VACUUM INTO ?", to.toString());
        } catch (SQLException e) {
            Files.deleteIfExists(to);
            throw Trouble.noRoom(e)
                    .map(why -> unwritable(to, why, e)) // what is copied is only read
                    .orElseGet(() -> Trouble.with(from, e));
        } catch (StoreException e) {
            Files.deleteIfExists(to);
            throw e;
        }
        try (FileChannel file = FileChannel.open(to, StandardOpenOption.WRITE)) {
            file.force(true);
        }
    }

    /** Brings it to what this program reads, and makes it a farm that nobody has read yet. */
    private static void begin(Path part) {
        try (Sql sql = Sql.writing(part)) {
            Schema.CURRENT.bringUp(sql);
            sql.transaction(
                    () ->
                            sql.run(
                                    "UPDATE meta SET value = lower(hex(randomblob(16)))"
                                            + " WHERE key = 'epoch'"));
        } catch (SQLException e) {
            throw Trouble.with(part, e);
        }
    }

    /** Another name for what is there; the old one stays until it is replaced. */
    private static Optional<Path> putAside(Path database, String stamp) throws IOException {
        if (!Files.exists(database)) {
            return Optional.empty();
        }
        Path aside = database.resolveSibling("farm-before-restore-" + stamp + ".db");
        try (Sql sql = Sql.writing(database)) {
            sql.script("PRAGMA wal_checkpoint(TRUNCATE)"); // the last to close takes its log away
        } catch (SQLException ignored) {
            // Too damaged to be opened: its log goes with it, for whoever tries to mend it.
        }
        keepAs(aside, database);
        for (String log : new String[] {"-wal", "-shm"}) {
            Path file = database.resolveSibling(database.getFileName() + log);
            if (Files.exists(file)) {
                Files.move(file, aside.resolveSibling(aside.getFileName() + log));
            }
        }
        return Optional.of(aside);
    }

    /**
     * A second name takes no room; where the disk knows none, a copy that is whole or not there.
     */
    private static void keepAs(Path aside, Path database) throws IOException {
        try {
            Files.createLink(aside, database);
        } catch (IOException | UnsupportedOperationException e) {
            try {
                Files.copy(database, aside);
            } catch (IOException full) {
                Files.deleteIfExists(aside);
                throw full;
            }
        }
    }

    private static StoreException unwritable(Path where, IOException e) {
        return unwritable(where, DataFolder.reason(e), e);
    }

    private static StoreException unwritable(Path where, String why, Exception e) {
        return new StoreException(
                "%s cannot be written: %s. Give a place that you may write to, with room for the farm."
                        .formatted(where, why),
                e);
    }
}
