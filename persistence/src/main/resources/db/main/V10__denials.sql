-- What was refused: one row for each actor, rule and minute, written when the minute is over. Who it
-- was and what they wanted lies sealed under a key of the day, of one size; no column names anybody.

CREATE TABLE denial (
  id uuid PRIMARY KEY,
  day date NOT NULL,
  sealed bytea NOT NULL CHECK (octet_length(sealed) = 2048)
);
ALTER TABLE denial
  ALTER id SET STATISTICS 0,
  ALTER sealed SET STATISTICS 0,
  ALTER sealed SET STORAGE EXTERNAL;
CREATE INDEX denial_day ON denial (day);
GRANT SELECT, INSERT, DELETE ON denial TO main_app;
