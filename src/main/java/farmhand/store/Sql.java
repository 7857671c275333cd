package farmhand.store;

import farmhand.farm.address.When;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** One connection to the database file, for one thread at a time. Statements are prepared once. */
final class Sql implements AutoCloseable {
    /** What is done with a row of an answer, and may fail in its own way. */
    interface Row<E extends Exception> {
        void read(ResultSet row) throws SQLException, E;
    }

    /** What is done in a transaction, and may fail in its own way. */
    interface Change<E extends Exception> {
        void make() throws SQLException, E;
    }

    /** How long to wait for somebody else's {@code sqlite3} to let go. */
    private static final int BUSY_MILLIS = 5_000;

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private Sql(Connection connection) {
        this.connection = connection;
    }

    /** The connection that writes: a commit has reached the disk when it returns. */
    static Sql writing(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setCacheSize(-32_768);
        config.setTempStore(TempStore.MEMORY);
        Sql sql = new Sql(config.createConnection(url(file)));
        // Checkpoints run inside a commit; four times the usual distance makes them rare.
        sql.script("PRAGMA wal_autocheckpoint = 4000");
        return sql;
    }

    /** A database of its own that goes with the connection. */
    static Sql inMemory() throws SQLException {
        return new Sql(new SQLiteConfig().createConnection("jdbc:sqlite::memory:"));
    }

    /** A connection that only reads, beside the one that writes. */
    static Sql reading(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(BUSY_MILLIS);
        return new Sql(config.createConnection(url(file)));
    }

    /** Runs a statement that answers nothing. Values are texts, numbers, {@link When} or null. */
    void run(String sql, @Nullable Object... values) throws SQLException {
        filled(sql, values).executeUpdate();
    }

    /** Runs a query and gives every row of the answer to {@code row}. */
    <E extends Exception> void each(String sql, Row<E> row, @Nullable Object... values)
            throws SQLException, E {
        try (ResultSet rows = filled(sql, values).executeQuery()) {
            while (rows.next()) {
                row.read(rows);
            }
        }
    }

    /** The number that a query without values answers. */
    long number(String sql) throws SQLException {
        long[] found = new long[1];
        each(sql, row -> found[0] = row.getLong(1));
        return found[0];
    }

    /** Runs any number of statements, separated by semicolons. */
    void script(String statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(statements);
        }
    }

    /** Makes a change whole or not at all; when this returns, it is on the disk. */
    <E extends Exception> void transaction(Change<E> change) throws SQLException, E {
        boolean kept = false;
        try {
            run("BEGIN IMMEDIATE");
            change.make();
            run("COMMIT");
            kept = true;
        } finally {
            if (!kept) {
                rollback();
            }
        }
    }

    private void rollback() {
        forget();
        try {
            script("ROLLBACK");
        } catch (SQLException ignored) {
            // SQLite has rolled back by itself, as it does on a full disk.
        }
    }

    /** A statement that failed in the middle, such as a commit, cannot be run a second time. */
    private void forget() {
        for (PreparedStatement statement : prepared.values()) {
            try {
                statement.close();
            } catch (SQLException ignored) {
                // It tells once more how it failed.
            }
        }
        prepared.clear();
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        connection.close();
    }

    /** The moment in that column. */
    static When when(ResultSet row, String column) throws SQLException {
        long micros = row.getLong(column);
        return row.wasNull() ? When.NEVER : new When(micros);
    }

    private PreparedStatement filled(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            statement.setObject(i + 1, value instanceof When when ? micros(when) : value);
        }
        return statement;
    }

    private static @Nullable Long micros(When when) {
        return when.isNever() ? null : when.micros();
    }

    /** As an address, so that a question mark in a folder's name is not taken for an option. */
    private static String url(Path file) {
        return "jdbc:sqlite:" + file.toUri();
    }
}
