-- Conversations. A record names nobody: a random id, the month in which it expires, one purpose and
-- sealed bytes of a ladder's size. No time, no version, no sequence, no foreign key.

CREATE TABLE record (
  id uuid NOT NULL,
  expires_on date NOT NULL,
  purpose smallint NOT NULL CHECK (purpose BETWEEN 1 AND 3),
  sealed bytea NOT NULL CHECK (octet_length(sealed) BETWEEN 512 AND 2097152),
  PRIMARY KEY (id, expires_on)
) PARTITION BY RANGE (expires_on);
ALTER TABLE record ALTER id SET STATISTICS 0, ALTER sealed SET STATISTICS 0;
GRANT SELECT, INSERT, DELETE ON record TO main_app;

-- The application has no DDL; it may ask for partitions and for empty ones to be dropped, no more.
CREATE FUNCTION ensure_record_partitions() RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  month date;
  made int := 0;
  name text;
BEGIN
  FOR month IN
    SELECT generate_series(date_trunc('month', current_date - 31),
                           date_trunc('month', current_date) + interval '13 months',
                           interval '1 month')::date
  LOOP
    name := to_char(month, '"record_"YYYY"_"MM');
    IF to_regclass(name) IS NULL THEN
      EXECUTE format('CREATE TABLE %I PARTITION OF record FOR VALUES FROM (%L) TO (%L)',
                     name, month, (month + interval '1 month')::date);
      EXECUTE format('ALTER TABLE %I ALTER id SET STATISTICS 0, ALTER sealed SET STATISTICS 0,'
                     ' ALTER sealed SET STORAGE EXTERNAL', name);
      made := made + 1;
    END IF;
  END LOOP;
  RETURN made;
END
$$;

-- A month that is over and empty goes; one with held records stays until they are purged.
CREATE FUNCTION drop_empty_record_partitions() RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  part regclass;
  dropped int := 0;
  filled boolean;
BEGIN
  FOR part IN
    SELECT i.inhrelid FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
    WHERE i.inhparent = 'record'::regclass
      AND c.relname < to_char(current_date - 31, '"record_"YYYY"_"MM')
  LOOP
    EXECUTE format('LOCK TABLE %s IN ACCESS EXCLUSIVE MODE', part);
    EXECUTE format('SELECT EXISTS (SELECT FROM %s)', part) INTO filled;
    IF NOT filled THEN
      EXECUTE format('DROP TABLE %s', part);
      dropped := dropped + 1;
    END IF;
  END LOOP;
  RETURN dropped;
END
$$;
REVOKE ALL ON FUNCTION ensure_record_partitions(), drop_empty_record_partitions() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ensure_record_partitions(), drop_empty_record_partitions() TO main_app;
SELECT ensure_record_partitions();

-- Answers that were given, under keys of a day that are destroyed with it.
CREATE TABLE idempotency (
  key_mac bytea PRIMARY KEY CHECK (octet_length(key_mac) = 32),
  body_mac bytea NOT NULL CHECK (octet_length(body_mac) = 32),
  sealed bytea NOT NULL CHECK (octet_length(sealed) = 128),
  day date NOT NULL
);
CREATE INDEX idempotency_day ON idempotency (day);
ALTER TABLE idempotency
  ALTER key_mac SET STATISTICS 0,
  ALTER body_mac SET STATISTICS 0,
  ALTER sealed SET STATISTICS 0;
GRANT SELECT, INSERT, DELETE ON idempotency TO main_app;

-- How many conversations had which outcome on a day, for everybody together.
CREATE TABLE outcome_count (
  day date NOT NULL,
  reason text NOT NULL CHECK (reason ~ '^[A-Z][A-Z_]{0,31}$'),
  n bigint NOT NULL CHECK (n >= 0),
  PRIMARY KEY (day, reason)
);
GRANT SELECT, INSERT, UPDATE ON outcome_count TO main_app;

CREATE FUNCTION drop_old_outcome_counts() RETURNS int
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH old AS (DELETE FROM outcome_count WHERE day < current_date - interval '13 months' RETURNING 1)
  SELECT count(*)::int FROM old
$$;
REVOKE ALL ON FUNCTION drop_old_outcome_counts() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION drop_old_outcome_counts() TO main_app;

-- What was done on behalf of a person, by day; written by the hour and never beside a record.
CREATE TABLE subject_access (
  subject_id uuid NOT NULL,
  day date NOT NULL,
  sealed bytea NOT NULL CHECK (octet_length(sealed) = 512),
  PRIMARY KEY (subject_id, day)
);
CREATE INDEX subject_access_day ON subject_access (day);
ALTER TABLE subject_access
  ALTER subject_id SET STATISTICS 0,
  ALTER sealed SET STATISTICS 0,
  ALTER sealed SET STORAGE EXTERNAL;
GRANT SELECT, INSERT, UPDATE, DELETE ON subject_access TO main_app;
