package org.custodes.domain.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.vault.Keyring;
import org.custodes.domain.vault.MacKey;
import org.custodes.domain.vault.RecordId;

/**
 * The way from a grant to the records that it opens. What is read is written down first: only
 * {@link #note} makes a {@link Noted}, and nothing opens a record for a reader without one.
 */
@ApplicationScoped
public class Reading {
  private static final int NAME_BYTES = 16;

  private GrantFiles files;
  private Keyring keyring;
  private Clock clock;

  protected Reading() {}

  @Inject
  Reading(GrantFiles files, Keyring keyring, Clock clock) {
    this.files = files;
    this.keyring = keyring;
    this.clock = clock;
  }

  /** A grant that runs, as it stood when it was looked at. */
  public static final class Permit {
    private final GrantFiles.Opened file;
    private final MacKey names;
    private final Watermark watermark;

    private Permit(GrantFiles.Opened file, MacKey names, Watermark watermark) {
      this.file = file;
      this.names = names;
      this.watermark = watermark;
    }

    /** What every text that is shown under the grant carries. */
    public Watermark watermark() {
      return watermark;
    }

    /** When the grant ends by itself. */
    public Instant endsAt() {
      return file.grant().endsAt();
    }

    public GrantId grant() {
      return file.grant().id();
    }

    public GrantTerms terms() {
      return file.grant().terms();
    }

    /** The moment of the second approval: what was stored since is not read under it. */
    public Instant startedAt() {
      return file.grant().startedAt().orElseThrow();
    }

    /** Behind which record the next page begins. */
    public Optional<RecordId> cursor() {
      return file.grant().cursor();
    }

    /** How many conversations may still be shown. */
    public int left() {
      return file.grant().terms().volume() - file.grant().read();
    }

    /** The name of a record under this grant alone: 16 bytes in base64url. */
    public String nameOf(RecordId record) {
      var name = names.name("record", bytes(record));
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(Arrays.copyOf(name, NAME_BYTES));
    }

    private static byte[] bytes(RecordId record) {
      return ByteBuffer.allocate(2 * Long.BYTES)
          .putLong(record.value().getMostSignificantBits())
          .putLong(record.value().getLeastSignificantBits())
          .array();
    }
  }

  /** Records whose reading is written down: they may be opened now, and these alone. */
  public static final class Noted {
    private final List<RecordId> records;

    private Noted(Collection<RecordId> records) {
      this.records = List.copyOf(records);
    }

    public List<RecordId> records() {
      return records;
    }
  }

  /**
   * How a grant of the reader's own stands; what is their own they do not review.
   *
   * @throws UnknownGrant if there is none under the number, or somebody else asked for it
   */
  public GrantSeen standing(Actor reader, GrantId id) {
    return GrantSeen.of(own(reader, id).grant(), reader.sub(), false, clock.instant());
  }

  private GrantFiles.Opened own(Actor reader, GrantId id) {
    var file = files.require(id);
    if (!file.grant().asker().equals(reader.sub())) {
      throw new UnknownGrant();
    }
    return file;
  }

  /**
   * A grant of the reader's own that runs now.
   *
   * @throws UnknownGrant if there is none under the number, or somebody else asked for it
   * @throws GrantNotRunning if it waits for approval or has ended
   * @throws DutyExcluded if the reader serves people or runs the machines
   */
  public Permit permit(Actor reader, GrantId id) {
    var file = files.require(id);
    var grant = file.grant();
    GrantAct.READ
        .decide(
            reader,
            grant.ties(GrantAct.READ, reader, clock.instant()),
            Optional.of(grant.terms().serves()))
        .require();
    return new Permit(
        file, files.readingKey(file.grant()).macKey("names"), GrantMarks.of(keyring, id));
  }

  /**
   * Writes down, in one transaction, who reads what as what and for what, a leaf of the ledger for
   * the page, and that the grant has come so far.
   *
   * @param records those that are to be shown; none where a page holds nothing readable
   * @param last the last record that the page passed
   * @throws GrantNotRunning if the grant ended meanwhile
   * @throws GrantMovedOn if another page of the grant was faster
   * @throws EntriesOutOfReach if it cannot be written down now; nothing was, and nothing may open
   */
  public Noted note(Permit permit, Collection<RecordId> records, RecordId last) {
    var now = clock.instant();
    var next = permit.file.grant().advance(records.size(), last, now);
    var role =
        permit.file.grant().breakGlass().isPresent() ? ReaderRole.EMERGENCY : ReaderRole.TRAINER;
    var event = new ReadEvent(permit.grant(), role, permit.terms().purpose());
    files.writeRead(permit.file, next, records, event, now);
    return new Noted(records);
  }

  /**
   * Takes back the entries of records that are gone: whoever deleted them has not seen entries that
   * came later, and none may outlive its record.
   */
  public void forget(Collection<RecordId> gone) {
    files.forgetReads(gone);
  }
}
