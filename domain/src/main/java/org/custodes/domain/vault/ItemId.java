package org.custodes.domain.vault;

import java.time.LocalDate;
import java.util.UUID;

/** What has a key of its own beside people and records. */
public record ItemId(Kind kind, UUID value) {
  /** A kind's name is part of the vault's name for the item and never changes. */
  public enum Kind {
    /** What a person asks for by law, and what became of it. */
    REQUEST,
    /** A file of everything that is kept of a person. */
    EXPORT,
    /** A legal hold: who ordered it, what it covers, who approved it. */
    HOLD,
    /** Leave to read records: who asked for it, on which terms, who approved it. */
    GRANT_FILE,
    /** What a grant shows records under; it dies with the grant. */
    GRANT,
    /** What was refused on one day. */
    DENIALS
  }

  public static ItemId request(UUID id) {
    return new ItemId(Kind.REQUEST, id);
  }

  public static ItemId export(UUID id) {
    return new ItemId(Kind.EXPORT, id);
  }

  public static ItemId hold(UUID id) {
    return new ItemId(Kind.HOLD, id);
  }

  public static ItemId grantFile(UUID id) {
    return new ItemId(Kind.GRANT_FILE, id);
  }

  public static ItemId denials(LocalDate day) {
    return new ItemId(Kind.DENIALS, new UUID(0, day.toEpochDay()));
  }

  public static ItemId grant(UUID id) {
    return new ItemId(Kind.GRANT, id);
  }
}
