-- What people ask for by law. In clear stands what the desk sorts and counts by; what is asked, planned
-- and done is one block under the request's own key. subject_id goes when the request is closed.

CREATE TABLE privacy_request (
  id uuid PRIMARY KEY,
  claimant bytea NOT NULL CHECK (octet_length(claimant) = 32),
  code_mac bytea NOT NULL UNIQUE CHECK (octet_length(code_mac) = 32),
  subject_id uuid,
  type smallint NOT NULL CHECK (type BETWEEN 1 AND 7),
  regime smallint NOT NULL CHECK (regime BETWEEN 1 AND 2),
  state smallint NOT NULL CHECK (state BETWEEN 0 AND 12),
  received_at timestamptz NOT NULL,
  due_on date NOT NULL,
  closed_on date,
  version int NOT NULL CHECK (version > 0),
  sealed bytea NOT NULL CHECK (octet_length(sealed) = 32768)
);
CREATE INDEX privacy_request_queue ON privacy_request (state, due_on, id);
CREATE INDEX privacy_request_claimant ON privacy_request (claimant, id DESC);
CREATE INDEX privacy_request_subject ON privacy_request (subject_id) WHERE subject_id IS NOT NULL;
CREATE INDEX privacy_request_closed ON privacy_request (closed_on) WHERE closed_on IS NOT NULL;
CREATE INDEX privacy_request_number ON privacy_request ("right"(id::text, 8));
ALTER TABLE privacy_request
  ALTER id SET STATISTICS 0,
  ALTER claimant SET STATISTICS 0,
  ALTER code_mac SET STATISTICS 0,
  ALTER subject_id SET STATISTICS 0,
  ALTER sealed SET STATISTICS 0,
  ALTER sealed SET STORAGE EXTERNAL;
GRANT SELECT, INSERT, UPDATE, DELETE ON privacy_request TO main_app;
