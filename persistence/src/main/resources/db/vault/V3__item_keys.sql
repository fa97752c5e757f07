-- Keys of things that live longer or shorter than a person's keys: requests, exports, holds. The tag
-- is computed from kind and id. wrapped is null once shredded before its day; the row goes on its day.

CREATE TABLE item_key (
  tag bytea PRIMARY KEY CHECK (octet_length(tag) = 32),
  wrapped bytea,
  expires_on date NOT NULL,
  epoch int NOT NULL CHECK (epoch > 0)
);
CREATE INDEX item_key_expiry ON item_key (expires_on);
ALTER TABLE item_key ALTER tag SET STATISTICS 0, ALTER wrapped SET STATISTICS 0;
GRANT SELECT, INSERT, UPDATE, DELETE ON item_key TO vault_app;
