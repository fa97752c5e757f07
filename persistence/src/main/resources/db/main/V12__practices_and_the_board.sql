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
  body bytea NOT NULL CHECK (octet_length(body) BETWEEN 2 AND 1048576),
  PRIMARY KEY (code, no)
);
ALTER TABLE practice_act ALTER salt SET STATISTICS 0, ALTER body SET STATISTICS 0;
GRANT SELECT, INSERT ON practice_act TO main_app;

-- The board's membership, act by act.
CREATE TABLE board_act (
  no int PRIMARY KEY CHECK (no >= 0),
  salt bytea NOT NULL CHECK (octet_length(salt) = 32),
  body bytea NOT NULL CHECK (octet_length(body) BETWEEN 2 AND 65536)
);
ALTER TABLE board_act ALTER salt SET STATISTICS 0, ALTER body SET STATISTICS 0;
GRANT SELECT, INSERT ON board_act TO main_app;

-- Reviews: how each stands, for lists, and the acts that made it so, which nobody changes.
CREATE TABLE review (
  id uuid PRIMARY KEY,
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
  state smallint NOT NULL CHECK (state BETWEEN 0 AND 14),
  priority smallint CHECK (priority BETWEEN 1 AND 125),
  due_on date,
  published_on date
);
ALTER TABLE review ALTER id SET STATISTICS 0;
CREATE INDEX review_published ON review (id) WHERE published_on IS NOT NULL;
GRANT SELECT, INSERT, UPDATE ON review TO main_app;

CREATE TABLE review_act (
  review uuid NOT NULL,
  no int NOT NULL CHECK (no >= 0),
  confidential boolean NOT NULL,
  salt bytea NOT NULL CHECK (octet_length(salt) = 32),
  body bytea NOT NULL CHECK (octet_length(body) BETWEEN 2 AND 1048576),
  PRIMARY KEY (review, no)
);
ALTER TABLE review_act
  ALTER review SET STATISTICS 0,
  ALTER salt SET STATISTICS 0,
  ALTER body SET STATISTICS 0;
GRANT SELECT, INSERT ON review_act TO main_app;

-- A motion takes ballots from the moment it is put until it has ended, and never again.
CREATE TABLE review_motion (
  review uuid NOT NULL,
  motion int NOT NULL CHECK (motion > 0),
  PRIMARY KEY (review, motion)
);
ALTER TABLE review_motion ALTER review SET STATISTICS 0;
GRANT SELECT, INSERT ON review_motion TO main_app;

CREATE TABLE review_motion_end (
  review uuid NOT NULL,
  motion int NOT NULL,
  opened boolean NOT NULL,
  PRIMARY KEY (review, motion),
  FOREIGN KEY (review, motion) REFERENCES review_motion
);
ALTER TABLE review_motion_end ALTER review SET STATISTICS 0;
GRANT SELECT, INSERT ON review_motion_end TO main_app;

-- The urn. The application puts ballots in and sees whose are there; what they say it sees through
-- the view alone, once their motion has been ended and opened.
CREATE TABLE review_ballot (
  review uuid NOT NULL,
  motion int NOT NULL,
  seat int NOT NULL CHECK (seat > 0),
  salt bytea NOT NULL CHECK (octet_length(salt) = 32),
  body bytea NOT NULL CHECK (octet_length(body) BETWEEN 2 AND 65536),
  PRIMARY KEY (review, motion, seat),
  FOREIGN KEY (review, motion) REFERENCES review_motion
);
ALTER TABLE review_ballot
  ALTER review SET STATISTICS 0,
  ALTER salt SET STATISTICS 0,
  ALTER body SET STATISTICS 0;
GRANT INSERT ON review_ballot TO main_app;
GRANT SELECT (review, motion, seat) ON review_ballot TO main_app;

CREATE VIEW review_ballot_opened WITH (security_barrier) AS
  SELECT b.review, b.motion, b.seat, b.body
  FROM review_ballot b
  JOIN review_motion_end e ON e.review = b.review AND e.motion = b.motion AND e.opened;
GRANT SELECT ON review_ballot_opened TO main_app;

-- Whoever ends a motion waits for the ballots that are being cast, and a ballot that comes
-- afterwards is not put in. Both lock the motion, for which the application has no right: hence the
-- rights of the owner, and a search path that nobody else can fill.
CREATE FUNCTION review_ballot_in_time() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM 1 FROM review_motion WHERE review = NEW.review AND motion = NEW.motion FOR SHARE;
  IF NOT FOUND OR EXISTS (
      SELECT 1 FROM review_motion_end WHERE review = NEW.review AND motion = NEW.motion) THEN
    RETURN NULL;
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER in_time BEFORE INSERT ON review_ballot
  FOR EACH ROW EXECUTE FUNCTION review_ballot_in_time();

CREATE FUNCTION review_motion_ends_once() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM 1 FROM review_motion WHERE review = NEW.review AND motion = NEW.motion FOR UPDATE;
  RETURN NEW;
END
$$;
CREATE TRIGGER ends_once BEFORE INSERT ON review_motion_end
  FOR EACH ROW EXECUTE FUNCTION review_motion_ends_once();
REVOKE ALL ON FUNCTION review_ballot_in_time(), review_motion_ends_once() FROM PUBLIC;
