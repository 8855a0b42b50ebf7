-- The first file's name, sealed: a list of scans need not look every one up.
alter table scan add column title bytea;
