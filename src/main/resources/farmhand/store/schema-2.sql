-- What is wished of single tasks after they were submitted: those of the tasks 64 * chunk to
-- 64 * chunk + 63 of which anything is, wishes = {"tasks": {index: ...}}.
CREATE TABLE task_wishes (
    job    INTEGER NOT NULL,
    block  INTEGER NOT NULL,
    chunk  INTEGER NOT NULL,
    wishes TEXT    NOT NULL,
    PRIMARY KEY (job, block, chunk)
) STRICT, WITHOUT ROWID;

UPDATE job SET settings = json_set(settings,
    '$.wishes.queue', 'medium',
    '$.wishes.activated', json('true'),
    '$.wishes.aborted', json('false'),
    '$.wishes.times', json('{"notBefore":-9223372036854775808,"deleteAfter":0}'));

UPDATE block SET spec = json_set(spec,
    '$.how.outputs', json('[]'),
    '$.limits.times', json('{"whole":0,"noProgress":0}'),
    '$.limits.pace', json('{"bucket":1,"order":"ascending","startsPerMinute":2147483647}'));

-- listed.tasks = [[name, command, service, {environment}, [wishes], [options]], ...];
-- wishes and options are empty where nothing is said. A command is a text for the shell, or a
-- list of texts without one.
UPDATE listed SET tasks = (
    SELECT json_group_array(json_array(
        json_extract(task.value, '$[0]'),
        json_extract(task.value, '$[1]'),
        json_extract(task.value, '$[2]'),
        json_extract(task.value, '$[3]'),
        CASE json_extract(task.value, '$[4]') WHEN '{}' THEN json('[]')
            ELSE json_array(json_object(
                'priority', -2147483648,
                'hidden', json('false'),
                'notBefore', -9223372036854775808,
                'needs', json('[]'),
                'metadata', json_extract(task.value, '$[4]'))) END,
        json('[]')))
    FROM (SELECT value FROM json_each(listed.tasks) ORDER BY key) AS task);

-- What is said of the farm as a whole. kind: farm, queue, user or service; value: JSON.
-- policy_changed in meta: revision of its newest change.
CREATE TABLE policy (
    kind  TEXT NOT NULL,
    name  TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (kind, name)
) STRICT, WITHOUT ROWID;

INSERT INTO policy VALUES ('farm', 'paused', 'false'), ('queue', 'high', '{"priority":999,"paused":false}'),
    ('queue', 'low', '{"priority":1,"paused":false}'), ('queue', 'medium', '{"priority":500,"paused":false}');
INSERT INTO meta VALUES ('policy_changed', '0');

-- Jobs have a place; those of before stand as they came.
UPDATE job SET settings = json_set(settings, '$.position', number);

-- Index of the first of the tasks that ran one after another in the attempt's slot; NULL: no other.
ALTER TABLE attempt ADD COLUMN bucket INTEGER;

-- What an attempt did and used; NULL: not known. progress: percent it came to; sizes in bytes.
ALTER TABLE attempt ADD COLUMN progress INTEGER;
ALTER TABLE attempt ADD COLUMN cpu_micros INTEGER;
ALTER TABLE attempt ADD COLUMN peak_memory INTEGER;
ALTER TABLE attempt ADD COLUMN log_size INTEGER;

-- Files that an attempt said it made: a JSON list; NULL: none.
ALTER TABLE attempt ADD COLUMN outputs TEXT;

-- A task that was taken away has the letter - in task_chunk.states.

-- Every command that changed something, with the revision it made; the newest 100,000. subjects,
-- refused: JSON lists. undoes: revision that it undid; undone: revision that undid it; undo: what
-- brings back what was before, a JSON list, NULL = it cannot be undone.
CREATE TABLE history (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL UNIQUE,
    at       INTEGER NOT NULL,
    user     TEXT    NOT NULL,
    door     TEXT    NOT NULL,
    host     TEXT    NOT NULL,
    command  TEXT    NOT NULL,
    subjects TEXT    NOT NULL,
    refused  TEXT    NOT NULL,
    undoes   INTEGER,
    undone   INTEGER,
    undo     TEXT
) STRICT;
CREATE INDEX history_user ON history (user);

-- The jobs that an entry is about.
CREATE TABLE history_job (
    job   INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    PRIMARY KEY (job, entry)
) STRICT, WITHOUT ROWID;
CREATE INDEX history_job_entry ON history_job (entry);

-- What requests with an Idempotency-Key were answered, for 24 hours. print: of the request.
CREATE TABLE answer (
    user    TEXT    NOT NULL,
    key     TEXT    NOT NULL,
    print   TEXT    NOT NULL,
    at      INTEGER NOT NULL,
    outcome TEXT    NOT NULL,
    PRIMARY KEY (user, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX answer_at ON answer (at);

-- age: active, inactive or archived; restored: when it was last made active though it was over.
ALTER TABLE job ADD COLUMN age TEXT NOT NULL DEFAULT 'active';
ALTER TABLE job ADD COLUMN restored INTEGER;
