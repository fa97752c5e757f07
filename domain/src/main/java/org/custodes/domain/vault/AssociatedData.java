package org.custodes.domain.vault;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What a sealed row is bound to: its kind and its identity, so that a row that is moved or replayed
 * under another identity does not open. Every part is preceded by its length, so that no two lists
 * of parts have the same bytes.
 */
public final class AssociatedData {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private AssociatedData(String kind) {
    with(kind.getBytes(StandardCharsets.UTF_8));
  }

  public static AssociatedData of(String kind) {
    return new AssociatedData(kind);
  }

  public AssociatedData with(UUID id) {
    return with(
        ByteBuffer.allocate(16)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array());
  }

  public AssociatedData with(long number) {
    return with(ByteBuffer.allocate(8).putLong(number).array());
  }

  public AssociatedData with(String text) {
    return with(text.getBytes(StandardCharsets.UTF_8));
  }

  private AssociatedData with(byte[] part) {
    bytes.writeBytes(ByteBuffer.allocate(4).putInt(part.length).array());
    bytes.writeBytes(part);
    return this;
  }

  /** The parts, each preceded by its length in four bytes. */
  public byte[] bytes() {
    return bytes.toByteArray();
  }
}
