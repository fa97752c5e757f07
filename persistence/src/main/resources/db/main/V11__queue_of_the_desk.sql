-- The queue of the desk at a million requests: every filter that it offers is a set of lanes, one for each state and law, and
-- each lane is read from its place on without its rows. assignee is a keyed hash of the agent who has taken the case, so that
-- they find theirs; it names no data subject, and it goes when the case is closed.

ALTER TABLE privacy_request
  ADD assignee bytea CHECK (octet_length(assignee) = 32),
  ADD CHECK (assignee IS NULL OR closed_on IS NULL);
ALTER TABLE privacy_request ALTER assignee SET STATISTICS 0;
DROP INDEX privacy_request_queue;
CREATE INDEX privacy_request_lane ON privacy_request (state, regime, due_on, id) INCLUDE (type, received_at);
CREATE INDEX privacy_request_assignee ON privacy_request (assignee, due_on, id) INCLUDE (type, regime, state, received_at)
  WHERE assignee IS NOT NULL;
