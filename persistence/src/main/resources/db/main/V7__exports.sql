-- Downloads of everything that is kept of a person, until they are fetched. The archive lies in chunks of one
-- size under the export's own key, and their number is one of few, so that neither says how much there is.

CREATE TABLE export (
  id uuid PRIMARY KEY,
  subject_id uuid NOT NULL,
  state smallint NOT NULL CHECK (state BETWEEN 0 AND 2),
  link_mac bytea UNIQUE CHECK (octet_length(link_mac) = 32),
  expires_on date NOT NULL,
  sealed bytea NOT NULL CHECK (octet_length(sealed) = 1024)
);
CREATE INDEX export_subject ON export (subject_id);
CREATE INDEX export_expiry ON export (expires_on);
ALTER TABLE export
  ALTER id SET STATISTICS 0,
  ALTER subject_id SET STATISTICS 0,
  ALTER link_mac SET STATISTICS 0,
  ALTER sealed SET STATISTICS 0;
GRANT SELECT, INSERT, UPDATE, DELETE ON export TO main_app;

CREATE TABLE export_chunk (
  export_id uuid NOT NULL REFERENCES export ON DELETE CASCADE,
  no int NOT NULL CHECK (no >= 0),
  sealed bytea NOT NULL CHECK (octet_length(sealed) = 262144),
  PRIMARY KEY (export_id, no)
);
ALTER TABLE export_chunk
  ALTER export_id SET STATISTICS 0,
  ALTER no SET STATISTICS 0,
  ALTER sealed SET STATISTICS 0,
  ALTER sealed SET STORAGE EXTERNAL;
GRANT SELECT, INSERT, DELETE ON export_chunk TO main_app;
