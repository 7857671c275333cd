-- When those tasks of a list block were submitted or appended; NULL: with their block.
ALTER TABLE listed ADD COLUMN created INTEGER;
