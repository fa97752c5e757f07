-- A grant that was opened in an emergency has no last day until it is reviewed. There is one such
-- row at most: who opens the next while a review is due is refused, also at the same moment.

CREATE UNIQUE INDEX access_grant_review_due ON access_grant (kept_until) WHERE kept_until = DATE '9999-12-31';
