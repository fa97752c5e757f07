package org.custodes.domain.vault;

import java.time.LocalDate;

/**
 * One entry of the tombstone log: what must stay taken back, whatever is restored.
 *
 * @param no counted from 1 without gaps
 * @param key the record's id (RECORD), or the subject tag
 * @param fence the fence that the entry speaks of; 0 for a record
 * @param day when, to the day
 */
public record Tombstone(long no, Kind kind, String key, int fence, LocalDate day) {
  /** What was taken back. */
  public enum Kind {
    /** A choice: whatever stands below this fence is old. */
    FENCE,
    /** A record that was deleted or whose ground fell away before its day. */
    RECORD,
    /** A person who was erased: that incarnation, never one who came after it. */
    SUBJECT,
    /** The link between a person and the records that they had until then. */
    CUT
  }

  /** An entry to be written. */
  public record Entry(Kind kind, String key, int fence) {
    public static Entry fence(SubjectTag tag, int fence) {
      return new Entry(Kind.FENCE, tag.hex(), fence);
    }

    public static Entry subject(SubjectTag tag, int fence) {
      return new Entry(Kind.SUBJECT, tag.hex(), fence);
    }

    public static Entry cut(SubjectTag tag, int fence) {
      return new Entry(Kind.CUT, tag.hex(), fence);
    }

    public static Entry record(RecordId record) {
      return new Entry(Kind.RECORD, record.value().toString(), 0);
    }
  }
}
