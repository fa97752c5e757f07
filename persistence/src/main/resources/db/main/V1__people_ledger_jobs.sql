-- The main cluster. Rows of persons name no record, rows of records no person; no column or foreign
-- key crosses. Sealed columns have one size each, so that a size says nothing. Identifiers, keyed
-- names and sealed bytes are kept out of the statistics, where they would outlive their row.

DO $$
BEGIN
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO main_app, main_seq, main_audit', current_database());
END
$$;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO main_app, main_seq, main_audit;

CREATE TABLE subject (
  id uuid PRIMARY KEY,
  lookup bytea NOT NULL UNIQUE CHECK (octet_length(lookup) = 32),
  fence int NOT NULL CHECK (fence > 0),
  sealed bytea NOT NULL CHECK (octet_length(sealed) = 4096)
);
ALTER TABLE subject
  ALTER id SET STATISTICS 0,
  ALTER lookup SET STATISTICS 0,
  ALTER fence SET STATISTICS 0,
  ALTER sealed SET STATISTICS 0,
  ALTER sealed SET STORAGE EXTERNAL;
GRANT SELECT, INSERT, UPDATE, DELETE ON subject TO main_app;

CREATE TABLE consent_event (
  subject_id uuid NOT NULL,
  no int NOT NULL CHECK (no >= 0),
  sealed bytea NOT NULL CHECK (octet_length(sealed) = 1024),
  PRIMARY KEY (subject_id, no)
);
ALTER TABLE consent_event
  ALTER subject_id SET STATISTICS 0,
  ALTER no SET STATISTICS 0,
  ALTER sealed SET STATISTICS 0,
  ALTER sealed SET STORAGE EXTERNAL;
GRANT SELECT, INSERT, DELETE ON consent_event TO main_app;

CREATE TABLE preference (
  subject_id uuid PRIMARY KEY,
  sealed bytea NOT NULL CHECK (octet_length(sealed) = 4096)
);
ALTER TABLE preference
  ALTER subject_id SET STATISTICS 0,
  ALTER sealed SET STATISTICS 0,
  ALTER sealed SET STORAGE EXTERNAL;
GRANT SELECT, INSERT, UPDATE, DELETE ON preference TO main_app;

CREATE TABLE job (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind ~ '^[a-z][a-z.-]{0,63}$'),
  ref uuid,
  step smallint NOT NULL DEFAULT 0,
  state smallint NOT NULL CHECK (state BETWEEN 0 AND 3),
  attempts smallint NOT NULL DEFAULT 0,
  run_at timestamptz NOT NULL,
  lease_until timestamptz,
  node text CHECK (length(node) <= 64),
  error_code text CHECK (error_code ~ '^[a-z][a-z0-9-]{0,63}$')
);
CREATE INDEX job_due ON job (run_at) WHERE state IN (0, 1);
CREATE UNIQUE INDEX job_one_open_of_a_kind ON job (kind) WHERE state IN (0, 1) AND ref IS NULL;
ALTER TABLE job ALTER id SET STATISTICS 0, ALTER ref SET STATISTICS 0;
GRANT SELECT, INSERT, UPDATE, DELETE ON job TO main_app;

-- Business transactions queue leaves here; only the sequencer reads and empties it.
CREATE TABLE ledger_outbox (
  id uuid PRIMARY KEY,
  entry bytea NOT NULL CHECK (octet_length(entry) BETWEEN 1 AND 256),
  class smallint NOT NULL CHECK (class BETWEEN 0 AND 1)
);
ALTER TABLE ledger_outbox ALTER id SET STATISTICS 0, ALTER entry SET STATISTICS 0;
GRANT INSERT ON ledger_outbox TO main_app;
GRANT SELECT, DELETE ON ledger_outbox TO main_seq;

-- The log. Nobody but its owner could change a row, and the owner runs migrations only.
CREATE TABLE ledger_leaf (
  no bigint PRIMARY KEY CHECK (no >= 0),
  c bytea NOT NULL UNIQUE CHECK (octet_length(c) = 32),
  entry bytea NOT NULL CHECK (octet_length(entry) BETWEEN 1 AND 256)
);
ALTER TABLE ledger_leaf ALTER c SET STATISTICS 0, ALTER entry SET STATISTICS 0;
GRANT SELECT ON ledger_leaf TO main_app, main_audit;
GRANT SELECT, INSERT ON ledger_leaf TO main_seq;
