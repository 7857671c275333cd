-- Times are microseconds since 1970 UTC, NULL = never:
--   SELECT number, datetime(created / 1e6, 'unixepoch') FROM job;
-- made and changed are revisions of the farm.

-- epoch: of this database; reserved: no revision above it was ever published;
-- next_number: the number the next job gets.
CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO meta VALUES ('epoch', lower(hex(randomblob(16)))), ('reserved', '0'), ('next_number', '2');

CREATE TABLE job (
    number   INTEGER PRIMARY KEY,
    settings TEXT    NOT NULL,
    created  INTEGER NOT NULL,
    finished INTEGER,
    modified INTEGER NOT NULL,
    deleted  INTEGER NOT NULL,
    made     INTEGER NOT NULL,
    changed  INTEGER NOT NULL
) STRICT;

-- spec: without the tasks of a list block, which stand in listed.
-- started: of the first attempt of any of its tasks.
CREATE TABLE block (
    job     INTEGER NOT NULL,
    idx     INTEGER NOT NULL,
    spec    TEXT    NOT NULL,
    needs   TEXT    NOT NULL,
    created INTEGER NOT NULL,
    started INTEGER,
    made    INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    PRIMARY KEY (job, idx)
) STRICT;

-- Tasks of a list block as submitted: a row for each submission and append,
-- tasks = [[name, command, service, {environment}, metadata], ...] from index first on.
CREATE TABLE listed (
    job   INTEGER NOT NULL,
    block INTEGER NOT NULL,
    first INTEGER NOT NULL,
    tasks TEXT    NOT NULL,
    PRIMARY KEY (job, block, first)
) STRICT;

-- What became of the tasks 64 * chunk to 64 * chunk + 63; no row: nothing yet.
-- states: a letter for each task: o open, a assigned, r running, d done, f failed, h held,
-- x excluded. details: what else is known, by task index; only tasks of which something is.
CREATE TABLE task_chunk (
    job     INTEGER NOT NULL,
    block   INTEGER NOT NULL,
    chunk   INTEGER NOT NULL,
    states  TEXT    NOT NULL,
    details TEXT    NOT NULL,
    PRIMARY KEY (job, block, chunk)
) STRICT;

-- end: NULL while it runs.
CREATE TABLE attempt (
    job     INTEGER NOT NULL,
    block   INTEGER NOT NULL,
    task    INTEGER NOT NULL,
    number  INTEGER NOT NULL,
    worker  TEXT    NOT NULL,
    command TEXT    NOT NULL,
    started INTEGER NOT NULL,
    ended   INTEGER,
    end     TEXT,
    code    INTEGER,
    signal  INTEGER,
    error   TEXT,
    PRIMARY KEY (job, block, task, number)
) STRICT, WITHOUT ROWID;
