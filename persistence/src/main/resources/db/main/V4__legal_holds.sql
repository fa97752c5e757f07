-- Files of legal holds. What is held and by whom is sealed under the hold's own key, of one size; no
-- column names a record. subject_id is null once the person was erased.

CREATE TABLE legal_hold (
  id uuid PRIMARY KEY,
  subject_id uuid,
  ends_on date NOT NULL,
  state smallint NOT NULL CHECK (state BETWEEN 0 AND 2),
  sealed bytea NOT NULL CHECK (octet_length(sealed) = 8192)
);
CREATE INDEX legal_hold_subject ON legal_hold (subject_id);
ALTER TABLE legal_hold
  ALTER id SET STATISTICS 0,
  ALTER subject_id SET STATISTICS 0,
  ALTER sealed SET STATISTICS 0,
  ALTER sealed SET STORAGE EXTERNAL;
GRANT SELECT, INSERT, UPDATE, DELETE ON legal_hold TO main_app;
