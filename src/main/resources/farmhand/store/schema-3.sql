-- When those tasks of a list block were submitted or appended; NULL: with their block.
ALTER TABLE listed ADD COLUMN created INTEGER;

-- What a command changed where that is no job: farm, queue:low, user:kim, worker:box1.
ALTER TABLE history ADD COLUMN about TEXT NOT NULL DEFAULT '';
