-- Reads of records by others than their owners. A row hangs on a record and goes with it; it names
-- the grant that was read under, and no person. No foreign key: that would lock the record.

CREATE TABLE access_event (
  record_id uuid NOT NULL,
  at timestamptz NOT NULL,
  grant_id uuid NOT NULL,
  role smallint NOT NULL CHECK (role > 0),
  purpose smallint NOT NULL CHECK (purpose > 0),
  PRIMARY KEY (record_id, at, grant_id)
);
ALTER TABLE access_event
  ALTER record_id SET STATISTICS 0,
  ALTER at SET STATISTICS 0,
  ALTER grant_id SET STATISTICS 0;
GRANT SELECT, INSERT, DELETE ON access_event TO main_app;
