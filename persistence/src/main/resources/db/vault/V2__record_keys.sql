-- The key of a record is its locker entry: locker_tag is computed from the owner's locker key, so the
-- rows of one person look unrelated. wrapped is null once shredded: a stub that awaits the purge of
-- its row in main. locker_tag is null once the link is cut.

CREATE TABLE record_key (
  record_id uuid PRIMARY KEY,
  locker_tag bytea UNIQUE CHECK (octet_length(locker_tag) = 32),
  wrapped bytea,
  purpose smallint NOT NULL CHECK (purpose BETWEEN 1 AND 3),
  expires_on date NOT NULL,
  held_until date,
  frozen boolean NOT NULL DEFAULT false,
  epoch int NOT NULL CHECK (epoch > 0)
);
CREATE INDEX record_key_expiry ON record_key (expires_on);
CREATE INDEX record_key_stubs ON record_key (record_id) WHERE wrapped IS NULL;
ALTER TABLE record_key
  ALTER record_id SET STATISTICS 0,
  ALTER locker_tag SET STATISTICS 0,
  ALTER wrapped SET STATISTICS 0;
GRANT SELECT, INSERT, UPDATE, DELETE ON record_key TO vault_app;

-- Keys of one day carry its date.
ALTER TABLE system_key
  DROP CONSTRAINT system_key_name_check,
  ADD CONSTRAINT system_key_name_check CHECK (name ~ '^[a-z][a-z0-9-]{0,63}$');
