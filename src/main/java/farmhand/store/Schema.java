package farmhand.store;

import farmhand.engine.port.StoreException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * The shape of the tables, as the scripts that led to it. The file holds how many of them it has
 * seen ({@code user_version}) and that it is ours ({@code application_id}).
 *
 * @param scripts script n + 1 stands at place n; one that was ever released does not change
 */
record Schema(List<String> scripts) {
    /** What this program reads and writes. */
    static final Schema CURRENT =
            new Schema(
                    List.of(
                            resource("schema-1.sql"),
                            resource("schema-2.sql"),
                            resource("schema-3.sql")));

    /** “Farm” in ASCII. */
    private static final int OURS = 0x4661726d;

    Schema {
        scripts = List.copyOf(scripts);
    }

    /** Refuses a file that is not ours or newer than this program. */
    void check(Sql sql, Path file) throws SQLException {
        long version = sql.number("PRAGMA user_version");
        long owner = sql.number("PRAGMA application_id");
        boolean empty = sql.number("SELECT count(*) FROM sqlite_schema") == 0;
        if (!empty && owner != OURS) {
            throw new StoreException(
                    file
                            + " is the database of another program. Move it away, or give another"
                            + " folder with --data.");
        }
        if (version > scripts.size()) {
            throw new StoreException(
                    "%s was written by a newer Farmhand: it has schema %d, this program knows %d. Start the newer program, or give another folder with --data."
                            .formatted(file, version, scripts.size()));
        }
    }

    /** Brings a file that was checked to this shape, all or nothing. */
    void bringUp(Sql sql) throws SQLException {
        long version = sql.number("PRAGMA user_version");
        if (version < scripts.size()) {
            sql.transaction(
                    () -> {
                        for (String script : scripts.subList((int) version, scripts.size())) {
                            sql.script(script);
                        }
                        sql.script("PRAGMA application_id = " + OURS);
                        sql.script("PRAGMA user_version = " + scripts.size());
                    });
        }
    }

    private static String resource(String name) {
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read from the program", e);
        }
    }
}
