package org.custodes.domain.export;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A file of an archive while it is made, with its sums. It lies in the archive as it is: to deflate
 * took more than half of what a download cost, and who talks little has little to fetch anyway.
 */
final class ArchivedFile extends OutputStream {
  /** For arrays of half a region the collector marks the whole heap, again and again. */
  private static final int BLOCK_BYTES = 64 * 1024;

  private final String path;
  private final List<byte[]> full = new ArrayList<>();
  private final CRC32 crc = new CRC32();
  private final MessageDigest digest = sha256Digest();
  private byte[] filling = new byte[BLOCK_BYTES];
  private int filled;

  ArchivedFile(String path) {
    this.path = path;
  }

  private static MessageDigest sha256Digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] from, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, from.length);
    crc.update(from, offset, length);
    digest.update(from, offset, length);
    int done = 0;
    while (done < length) {
      if (filled == filling.length) {
        full.add(filling);
        filling = new byte[BLOCK_BYTES];
        filled = 0;
      }
      int fits = Math.min(length - done, filling.length - filled);
      System.arraycopy(from, offset + done, filling, filled, fits);
      filled += fits;
      done += fits;
    }
  }

  /** Puts the file into the archive; nothing is written to it afterwards. */
  Listed into(ZipOutputStream archive, LocalDate day) throws IOException {
    var entry = new ZipEntry(path);
    entry.setTimeLocal(day.atStartOfDay());
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(length());
    entry.setCrc(crc.getValue());
    archive.putNextEntry(entry);
    for (var block : full) {
      archive.write(block);
    }
    archive.write(filling, 0, filled);
    archive.closeEntry();
    return new Listed(path, length(), HexFormat.of().formatHex(digest.digest()));
  }

  private long length() {
    return (long) full.size() * BLOCK_BYTES + filled;
  }

  /**
   * A file of an archive, for its list.
   *
   * @param sha256 in hexadecimal
   */
  record Listed(String path, long bytes, String sha256) {}
}
