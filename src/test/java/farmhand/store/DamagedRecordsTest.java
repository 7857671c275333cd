package farmhand.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.engine.port.Store;
import farmhand.engine.port.StoreException;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.When;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Outcome;
import farmhand.farm.history.Answered;
import farmhand.farm.history.Entry;
import farmhand.farm.history.Noted;
import farmhand.farm.history.Undo;
import farmhand.farm.history.UndoState;
import farmhand.farm.link.Question;
import farmhand.farm.refusal.Rejection;
import farmhand.testing.RandomFarm;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A record that was damaged, in whatever way, keeps nothing else from being read and written. */
final class DamagedRecordsTest {
    private static final long SEED = 11;
    private static final int STEPS = 60;
    private static final int MORE_STEPS = 3;

    /** Among so many rows of each table are the damaged ones. */
    private static final int ROWS = 4;

    private static final List<String> TEXTS =
            List.of(
                    "''",
                    "'x'",
                    "'null'",
                    "'{}'",
                    "'[null]'",
                    "'[{}]'",
                    "substr(%1$s, 1, length(%1$s) / 2)",
                    "replace(replace(%1$s, ':1', ':-1'), '[', '[null,')");
    private static final List<String> NUMBERS =
            List.of("-1", "2147483647", "2147483648", "-9223372036854775807");

    @TempDir static Path kept;
    private static Path whole;
    private static Farm farm;

    @TempDir Path folder;
    private Path file;

    private record Column(String table, String name) {}

    @BeforeAll
    static void makeAFarmWithRecordsOfAllKinds() {
        whole = kept.resolve("farm.db");
        try (SqliteStore store = SqliteStore.open(kept)) {
            farm = lived(store, store.load().farm(), STEPS);
        }
    }

    @BeforeEach
    void copyIt() throws Exception {
        file = folder.resolve("farm.db");
        Files.copy(whole, file);
    }

    @Test
    void textsThatCannotBeReadAreLeftAsideAlone() throws Exception {
        for (String text : TEXTS) {
            assertAllElseIsThere(columns("TEXT"), text);
        }
    }

    @Test
    void numbersOutOfTheirRangeAreLeftAsideAlone() throws Exception {
        for (String number : NUMBERS) {
            assertAllElseIsThere(columns("INTEGER"), number);
        }
    }

    @Test
    void anEntryOfTheHistoryThatCannotBeReadSaysSoAndCannotBeUndone() throws Exception {
        damage("UPDATE history SET subjects = '[', undo = '[' WHERE id = 3");

        try (SqliteStore store = SqliteStore.open(folder)) {
            store.load();
            List<Entry> entries = history(store, Set.of());
            Entry damaged = entries.get(entries.size() - 3);

            assertEquals(STEPS, entries.size());
            assertEquals("damaged_record", damaged.refused().getLast().code());
            assertEquals(Undo.NONE, store.noted(damaged.revision()).orElseThrow().undo());
        }
    }

    @Test
    void whatTheWholeFarmRestsOnIsNamedWithTheRemedy() throws Exception {
        for (String key : List.of("reserved", "next_number", "policy_changed")) {
            Files.copy(whole, file, StandardCopyOption.REPLACE_EXISTING);
            damage("UPDATE meta SET value = 'x' WHERE key = '" + key + "'");

            try (SqliteStore store = SqliteStore.open(folder)) {
                String said = "" + assertThrows(StoreException.class, store::load).getMessage();

                assertTrue(said.contains(key) && said.contains("restore-backup"), said);
            }
        }
    }

    /** Damages each of these columns in a row of its own, and uses all that is left. */
    private void assertAllElseIsThere(List<Column> columns, String to) throws Exception {
        Files.copy(whole, file, StandardCopyOption.REPLACE_EXISTING);
        for (int i = 0; i < columns.size(); i++) {
            Column at = columns.get(i);
            damage(
                    "UPDATE OR IGNORE %1$s SET %2$s = %3$s WHERE (%4$s) = (SELECT %4$s FROM %1$s LIMIT 1 OFFSET %5$d)"
                            .formatted(
                                    at.table(),
                                    at.name(),
                                    to.formatted(at.name()),
                                    keys(at),
                                    i % ROWS));
        }
        try (SqliteStore store = SqliteStore.open(folder)) {
            Farm left = store.load().farm();
            long lost = farm.jobs().stream().filter(job -> !isIn(left, job)).count();
            store.mirrored();

            assertTrue(lost <= ROWS, lost + " jobs are lost by " + to);
            assertEquals(STEPS, history(store, Set.of()).size());
            assertFalse(history(store, Set.of(JobNumber.FIRST)).isEmpty());
            store.newest("kim", STEPS);
            store.since(0, STEPS);
            for (Job job : left.jobs().stream().toList()) {
                job.blocks().forEach(b -> store.attempts(address(job, b.index()).task(0)));
            }
            lived(store, left, MORE_STEPS);
        }
    }

    private static boolean isIn(Farm left, Job job) {
        return left.jobs().find(job.number()).isPresent();
    }

    private static BlockAddress address(Job job, int block) {
        return new BlockAddress(job.number(), block);
    }

    private static List<Entry> history(SqliteStore store, Set<JobNumber> jobs) {
        return store.history(new Question.HistoryOf(jobs, Long.MAX_VALUE, STEPS)).entries();
    }

    /** The farm after so much more of a random life, all of which is committed. */
    private static Farm lived(SqliteStore store, Farm from, int steps) {
        RandomFarm life = new RandomFarm(SEED, from);
        Farm before = from;
        for (int i = 0; i < steps; i++) {
            List<FarmEvent> events = life.step();
            List<Noted> noted =
                    steps < STEPS
                            ? List.of()
                            : List.of(new Noted(entry(life.farm().revision()), Undo.NONE));
            Outcome told = new Outcome.Done(i, List.of(), List.of(), List.of());
            List<Answered> answers =
                    List.of(new Answered("kim", "k" + i, "print", new When(i), told));
            store.commit(before, life.farm(), new Store.Journal(events, noted, answers));
            before = life.farm();
        }
        return before;
    }

    private static Entry entry(long revision) {
        return new Entry(
                revision,
                new When(revision),
                new Origin("kim", "http", "here"),
                "hold",
                List.of(Subject.parse("2")),
                List.of(Rejection.of("already_done", "It is done.", "Retry it.")),
                UndoState.IMPOSSIBLE,
                Entry.NOTHING);
    }

    private List<Column> columns(String type) throws Exception {
        List<Column> found = new ArrayList<>();
        try (Sql sql = Sql.reading(file)) {
            sql.each(
                    "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c"
                            + " WHERE m.type = 'table' AND m.name NOT IN ('meta', 'sqlite_sequence')"
                            + " AND c.type = ?",
                    row -> found.add(new Column(row.getString(1), row.getString(2))),
                    type);
        }
        return found;
    }

    private String keys(Column at) throws Exception {
        List<String> keys = new ArrayList<>();
        try (Sql sql = Sql.reading(file)) {
            sql.each(
                    "SELECT name FROM pragma_table_info(?) WHERE pk > 0",
                    row -> keys.add(row.getString(1)),
                    at.table());
        }
        return String.join(", ", keys);
    }

    /** What the schema itself does not take cannot come about. */
    private void damage(String statement) throws Exception {
        try (Sql sql = Sql.writing(file)) {
            sql.run(statement);
        } catch (SQLException refused) {
            String why = "" + refused.getMessage();
            assertTrue(why.contains("constraint"), why);
        }
    }
}
