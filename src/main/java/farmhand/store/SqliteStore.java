package farmhand.store;

import farmhand.engine.port.Store;
import farmhand.engine.port.StoreException;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.farm.Job;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskAddress;
import farmhand.farm.history.Answered;
import farmhand.farm.history.Entry;
import farmhand.farm.history.HistoryPage;
import farmhand.farm.history.Noted;
import farmhand.farm.link.Question;
import farmhand.farm.task.Attempt;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A farm in the file {@code farm.db} of a data folder, which it claims until closed. Opened, loaded
 * and committed to by one thread; attempts are read beside it.
 */
public final class SqliteStore implements Store {
    private final DataFolder folder;
    private final Path file;
    private final Sql sql;
    private final Rows rows;
    private final Attempts attempts;
    private final HistoryRows history;
    private final AnswerRows answers;
    private final ErrandFiles begun;

    /** No revision above it was published; in the file, too. */
    private long reserved;

    SqliteStore(DataFolder folder, Sql sql) {
        this.folder = folder;
        this.file = folder.database();
        this.sql = sql;
        this.rows = new Rows(sql);
        this.attempts = new Attempts(sql);
        this.history = new HistoryRows(sql);
        this.answers = new AnswerRows(sql);
        this.begun = new ErrandFiles(file.resolveSibling("errands"));
    }

    /** Loads SQLite and its native library, so that {@link #open} need not; opens no file. */
    public static void prepare() {
        try (Sql memory = Sql.inMemory()) {
            memory.number("SELECT 1");
        } catch (SQLException e) {
            throw Trouble.with(Path.of(":memory:"), e);
        }
    }

    /**
     * Opens the farm in {@code folder}, or begins one there. Throws a {@link StoreException} when
     * the folder cannot be written, is on a network disk or belongs to another coordinator, and
     * when what is in it is not a farm or one of a newer program.
     */
    public static SqliteStore open(Path folder) {
        return open(folder, DataFolder.REAL);
    }

    static SqliteStore open(Path folder, DataFolder.Disk disk) {
        DataFolder claimed = DataFolder.claim(folder.toAbsolutePath(), disk);
        try {
            return new SqliteStore(claimed, opened(claimed.database()));
        } catch (StoreException e) {
            try (claimed) {
                throw e;
            }
        }
    }

    private static Sql opened(Path file) {
        try {
            Sql sql = Sql.writing(file);
            try {
                Schema.CURRENT.check(sql, file);
                Health.check(sql, file);
                Schema.CURRENT.bringUp(sql);
                return sql;
            } catch (SQLException | StoreException e) {
                try (sql) {
                    throw e;
                }
            }
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        } catch (LinkageError e) {
            throw new StoreException(
                    "The library of SQLite cannot be unpacked into "
                            + System.getProperty("java.io.tmpdir")
                            + ". Make room there, and let programs run from there.",
                    e);
        }
    }

    @Override
    public Loaded load() {
        try {
            MetaRows meta = new MetaRows(sql, file);
            JobNumber next = meta.job("next_number");
            Loading loading = new Loading(sql, next);
            List<Job> jobs = loading.jobs();
            long revision = meta.number("reserved") + 1;
            PolicyRows policy = new PolicyRows(sql);
            Farm farm =
                    Farm.restored(revision, jobs, next)
                            .withPolicy(policy.read(), meta.number("policy_changed"));
            farm = farm.withPurged(purged(farm, jobs.size()));
            long mark = mark(revision);
            sql.transaction(() -> reserve(mark));
            reserved = mark;
            List<String> damaged = new ArrayList<>(loading.damaged());
            damaged.addAll(policy.damaged());
            return new Loaded(meta.text("epoch"), farm, damaged);
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        }
    }

    @Override
    public void commit(Farm before, Farm after, Journal journal) {
        long mark = mark(after.revision());
        try {
            sql.transaction(
                    () -> {
                        rows.write(before, after);
                        new PolicyRows(sql).write(before, after);
                        attempts.write(kept(after, journal.events()));
                        rows.purge(journal.events());
                        if (after.purged() != before.purged()) {
                            sql.run(
                                    "INSERT INTO meta VALUES ('purged', ?) ON CONFLICT DO UPDATE"
                                            + " SET value = excluded.value",
                                    Long.toString(after.purged()));
                        }
                        history.write(journal.history());
                        answers.write(journal.answers());
                        reserve(mark);
                    });
            reserved = mark;
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        }
    }

    /** Attempts of jobs that are kept elsewhere are kept there. */
    private static List<? extends FarmEvent> kept(Farm farm, List<? extends FarmEvent> events) {
        return events.stream()
                .filter(
                        event ->
                                !(event instanceof FarmEvent.OfAttempt attempt)
                                        || farm.jobs()
                                                .find(attempt.job())
                                                .filter(Job::isMirrored)
                                                .isEmpty())
                .toList();
    }

    @Override
    public Map<Place, JobNumber> mirrored() {
        try {
            return new MirrorRows(sql).read();
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        }
    }

    @Override
    public List<Attempt> newest(List<TaskAddress> tasks, int most) {
        try (Sql reading = Sql.reading(file)) {
            Attempts found = new Attempts(reading);
            List<Attempt> all = new ArrayList<>();
            for (TaskAddress task : tasks) {
                all.addAll(found.newest(task, most));
            }
            return all;
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        }
    }

    @Override
    public List<Attempt> attempts(TaskAddress task) {
        try (Sql reading = Sql.reading(file)) {
            return new Attempts(reading).of(task);
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        }
    }

    @Override
    public HistoryPage history(Question.HistoryOf asked) {
        try (Sql reading = Sql.reading(file)) {
            return new HistoryRows(reading).page(asked);
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        }
    }

    @Override
    public List<Entry> newest(String user, int limit) {
        try {
            return history.newest(user, limit);
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        }
    }

    @Override
    public Optional<Noted> noted(long revision) {
        try {
            return history.noted(revision);
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        }
    }

    @Override
    public List<Noted> since(long revision, int limit) {
        try {
            return history.since(revision, limit);
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        }
    }

    @Override
    public Optional<Answered> answered(String user, String key) {
        try {
            return answers.of(user, key);
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        }
    }

    @Override
    public Begun begun() {
        return begun;
    }

    @Override
    public void close() {
        try (folder;
                sql) {
            return;
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        }
    }

    /** Where jobs are missing and it was not kept when they went, it may have been just now. */
    private long purged(Farm farm, int jobs) throws SQLException {
        if (!new MirrorRows(sql).read().isEmpty()) {
            // Who knew jobs that are kept elsewhere does not know which of them went meanwhile.
            return farm.revision();
        }
        boolean all = jobs == farm.nextNumber().value() - JobNumber.FIRST.value();
        long kept =
                sql.number(
                        "SELECT coalesce(max(CAST(value AS INTEGER)), 0) FROM meta WHERE key = 'purged'");
        return all || kept > 0 ? kept : farm.revision();
    }

    /** Up to where revisions are reserved once the farm is at {@code revision}. */
    private long mark(long revision) {
        return revision + AHEAD <= reserved ? reserved : revision + 2 * AHEAD;
    }

    private void reserve(long mark) throws SQLException {
        if (mark != reserved) {
            sql.run("UPDATE meta SET value = ? WHERE key = 'reserved'", Long.toString(mark));
        }
    }
}
