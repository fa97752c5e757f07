-- Leave to read de-identified conversations. Who asked, on which terms, who approved and how far the
-- reading is lies sealed under a key of its own, of one size; no column names a record or a person.

CREATE TABLE access_grant (
  id uuid PRIMARY KEY,
  kept_until date NOT NULL,
  sealed bytea NOT NULL CHECK (octet_length(sealed) = 8192)
);
ALTER TABLE access_grant
  ALTER id SET STATISTICS 0,
  ALTER sealed SET STATISTICS 0,
  ALTER sealed SET STORAGE EXTERNAL;
GRANT SELECT, INSERT, UPDATE, DELETE ON access_grant TO main_app;

-- A reader goes through one purpose in the order of the random ids, which says nothing of when they
-- came.
CREATE INDEX record_purpose ON record (purpose, id);
