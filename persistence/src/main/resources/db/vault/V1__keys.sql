-- The vault cluster: wrapped keys under names that nobody can compute without K_tag. It holds no
-- text, no name and no time, and nothing in it joins the main cluster without the keyring.

DO $$
BEGIN
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO vault_app', current_database());
END
$$;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO vault_app;

-- next_no is the next locker slot; state_key is null once shredded; the row goes last of all.
CREATE TABLE subject_key (
  tag bytea PRIMARY KEY CHECK (octet_length(tag) = 32),
  locker_key bytea NOT NULL,
  state_key bytea,
  fence int NOT NULL CHECK (fence >= 0),
  next_no int NOT NULL DEFAULT 0 CHECK (next_no >= 0),
  closing boolean NOT NULL DEFAULT false,
  epoch int NOT NULL CHECK (epoch > 0)
);
CREATE INDEX subject_key_newcomers ON subject_key (tag) WHERE fence = 0;
ALTER TABLE subject_key
  ALTER tag SET STATISTICS 0,
  ALTER locker_key SET STATISTICS 0,
  ALTER state_key SET STATISTICS 0,
  ALTER fence SET STATISTICS 0;
GRANT SELECT, INSERT, UPDATE, DELETE ON subject_key TO vault_app;

CREATE TABLE system_key (
  name text PRIMARY KEY CHECK (name ~ '^[a-z][a-z-]{0,63}$'),
  epoch int NOT NULL CHECK (epoch > 0),
  wrapped bytea NOT NULL
);
ALTER TABLE system_key ALTER wrapped SET STATISTICS 0;
GRANT SELECT, INSERT, UPDATE, DELETE ON system_key TO vault_app;

-- One row: the last tombstone that was applied here, and the ledger's size at its last checkpoint.
CREATE TABLE anchor (
  tombstone_no bigint NOT NULL CHECK (tombstone_no >= 0),
  ledger_size bigint NOT NULL CHECK (ledger_size >= 0)
);
CREATE UNIQUE INDEX anchor_is_one ON anchor ((true));
INSERT INTO anchor VALUES (0, 0);
GRANT SELECT, UPDATE ON anchor TO vault_app;
