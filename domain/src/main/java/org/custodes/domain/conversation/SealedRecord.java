package org.custodes.domain.conversation;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.custodes.domain.deidentification.MaskedUtterance;
import org.custodes.domain.kernel.Utterance;
import org.custodes.domain.vault.AssociatedData;
import org.custodes.domain.vault.RecordId;
import org.custodes.domain.vault.RecordPurpose;
import org.custodes.domain.vault.SealKey;
import org.custodes.domain.vault.Unopenable;

/**
 * A row of the main database's {@code record}. Its life: inserted by the store, read through its
 * owner's locker, deleted by the purge once its key is shredded; never changed.
 *
 * <p>The sealed bytes are the conversation, without times (data design, attack 8), in {@link
 * Shorthand} and deflated (RFC 1951), behind the length of what was deflated in four bytes, padded
 * to a rung of the {@link Ladder} and bound to id, purpose and format.
 */
public final class SealedRecord {
  /** Shorthand repeats little: level 6 packs it no better, within half a percent. */
  private static final int LEVEL = 1;

  private static final int FORMAT = 2;

  /** JSON instead of shorthand; no longer written. */
  static final int FIRST_FORMAT = 1;

  /** Bytes of the length that the seal puts before its padded text. */
  private static final int SEAL_LENGTH = 4;

  private final RecordId id;
  private final LocalDate expiresOn;
  private final RecordPurpose purpose;
  private final byte[] sealed;

  /** A row as it was read. */
  public SealedRecord(RecordId id, LocalDate expiresOn, RecordPurpose purpose, byte[] sealed) {
    this.id = id;
    this.expiresOn = expiresOn;
    this.purpose = purpose;
    this.sealed = sealed.clone();
  }

  static SealedRecord of(
      RecordId id,
      LocalDate expiresOn,
      RecordPurpose purpose,
      List<MaskedUtterance> conversation,
      SealKey key) {
    var packed = deflate(Shorthand.write(conversation));
    int size = Ladder.fit(packed.length + SEAL_LENGTH + SealKey.OVERHEAD);
    return new SealedRecord(
        id, expiresOn, purpose, key.sealTo(size, packed, bound(id, purpose, FORMAT)));
  }

  /**
   * @throws org.custodes.domain.vault.Unopenable if the row was altered or the key is another's
   */
  List<Utterance> open(SealKey key) {
    try {
      return Shorthand.read(inflate(key.openPadded(sealed, bound(id, purpose, FORMAT))));
    } catch (Unopenable e) {
      return FirstFormat.read(inflate(key.openPadded(sealed, bound(id, purpose, FIRST_FORMAT))));
    }
  }

  static AssociatedData bound(RecordId id, RecordPurpose purpose, int format) {
    return AssociatedData.of("record").with(id.value()).with(purpose.code()).with(format);
  }

  static byte[] deflate(byte[] plain) {
    var deflater = new Deflater(LEVEL, true);
    try {
      deflater.setInput(plain);
      deflater.finish();
      var packed = new ByteArrayOutputStream(plain.length / 2 + 64);
      packed.writeBytes(ByteBuffer.allocate(4).putInt(plain.length).array());
      var chunk = new byte[8192];
      while (!deflater.finished()) {
        packed.write(chunk, 0, deflater.deflate(chunk));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static byte[] inflate(byte[] packed) {
    var inflater = new Inflater(true);
    try {
      var source = ByteBuffer.wrap(packed);
      var plain = new byte[source.getInt()];
      inflater.setInput(source);
      int got = 0;
      while (got < plain.length && !inflater.finished()) {
        got += inflater.inflate(plain, got, plain.length - got);
      }
      return plain;
    } catch (DataFormatException e) {
      throw new IllegalStateException("a record that was sealed whole does not inflate", e);
    } finally {
      inflater.end();
    }
  }

  public RecordId id() {
    return id;
  }

  public LocalDate expiresOn() {
    return expiresOn;
  }

  public RecordPurpose purpose() {
    return purpose;
  }

  public byte[] sealed() {
    return sealed.clone();
  }

  @Override
  public String toString() {
    return "[record]";
  }
}
