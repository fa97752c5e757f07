-- Whether the work on a request was given up is asked for each case that is looked at.
CREATE INDEX job_open_of ON job (ref, kind) WHERE state IN (0, 1) AND ref IS NOT NULL;

-- GDPR, CCPA, UK GDPR, LGPD.
ALTER TABLE privacy_request
  DROP CONSTRAINT privacy_request_regime_check,
  ADD CONSTRAINT privacy_request_regime_check CHECK (regime BETWEEN 1 AND 4);

-- How long people wait for an answer is read without its rows.
CREATE INDEX privacy_request_answered ON privacy_request (closed_on) INCLUDE (state, received_at)
  WHERE closed_on IS NOT NULL;
DROP INDEX privacy_request_closed;

-- What is due by a day is counted over all laws at once: with four of them, going from lane to lane
-- would read more pages than what is found fills.
CREATE INDEX privacy_request_open_by_day ON privacy_request (due_on, state, regime) WHERE closed_on IS NULL;
