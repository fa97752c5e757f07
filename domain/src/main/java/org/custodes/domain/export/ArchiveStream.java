package org.custodes.domain.export;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;

/**
 * Cuts an archive into chunks as it is written. The number of chunks is one of 1, 2, 3, 4, 6, 8, 12
 * …: their sum would else add up the records of a person (data design, export).
 */
final class ArchiveStream extends OutputStream {
  /** Takes the chunks in their order. */
  interface Chunks {
    /**
     * @param bytes at most {@link ExportFiles#ROOM}
     */
    void take(int no, byte[] bytes);
  }

  private final Chunks chunks;
  private final byte[] filling = new byte[ExportFiles.ROOM];
  private int filled;
  private int no;
  private long bytes;
  private int withContent;

  ArchiveStream(Chunks chunks) {
    this.chunks = chunks;
  }

  @Override
  public void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] from, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, from.length);
    int done = 0;
    while (done < length) {
      int fits = Math.min(length - done, filling.length - filled);
      System.arraycopy(from, offset + done, filling, filled, fits);
      filled += fits;
      done += fits;
      if (filled == filling.length) {
        give();
      }
    }
    bytes += length;
  }

  private void give() {
    chunks.take(no, Arrays.copyOf(filling, filled));
    no++;
    filled = 0;
  }

  /** Nothing more comes: the last chunk goes, and empty ones up to the next rung. */
  void pad() {
    if (filled > 0) {
      give();
    }
    withContent = no;
    while (no < rung(withContent)) {
      give();
    }
  }

  /** The smallest of 1, 2, 3, 4, 6, 8, 12 … that is not smaller. */
  static int rung(int chunks) {
    int power = Math.max(1, Integer.highestOneBit(chunks));
    if (chunks <= power) {
      return power;
    }
    int between = power + power / 2;
    return chunks <= between ? between : 2 * power;
  }

  /** What was written, once it is padded. */
  Export.Archive written() {
    return new Export.Archive(bytes, withContent);
  }

  @Override
  public void close() {
    // every chunk is on its way already
  }
}
