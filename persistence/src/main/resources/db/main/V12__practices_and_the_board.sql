-- The catalogue of data practices. What officers did stands in practice_act, which the application
-- can fill and read and never change; practice says how each stands after the last of them. Both
-- name nobody but staff, by a keyed name inside the act.

CREATE TABLE practice (
  code text PRIMARY KEY CHECK (code ~ '^[a-z][a-z0-9-]{2,39}$'),
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 100),
  in_force int CHECK (in_force > 0),
  open int CHECK (open > 0),
  proposed boolean NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON practice TO main_app;

CREATE TABLE practice_act (
  code text NOT NULL,
  no int NOT NULL CHECK (no >= 0),
  salt bytea NOT NULL CHECK (octet_length(salt) = 32),
  body bytea NOT NULL CHECK (octet_length(body) BETWEEN 2 AND 262144),
  PRIMARY KEY (code, no)
);
ALTER TABLE practice_act ALTER salt SET STATISTICS 0, ALTER body SET STATISTICS 0;
GRANT SELECT, INSERT ON practice_act TO main_app;
