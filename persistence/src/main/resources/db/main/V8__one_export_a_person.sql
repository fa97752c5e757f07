-- Of two that were asked for at the same moment one goes; whoever misses it asks again.

DELETE FROM export one USING export other
WHERE one.subject_id = other.subject_id AND one.id < other.id;

DROP INDEX export_subject;
CREATE UNIQUE INDEX export_subject ON export (subject_id);
