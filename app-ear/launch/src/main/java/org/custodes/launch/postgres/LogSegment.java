package org.custodes.launch.postgres;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * One piece of the write-ahead log, by the name that PostgreSQL gives it: timeline, and position in
 * pieces of 16 MB.
 *
 * @param timeline grows with each restore, so that what followed it is never mistaken for what was
 * @param number from the beginning of the log
 */
public record LogSegment(int timeline, long number) {
  /** Every cluster is initialised with PostgreSQL's own size. */
  public static final long SIZE = 16L * 1024 * 1024;

  /** How much of a piece {@link #begins} wants to see. */
  public static final int HEAD = 40;

  private static final long IN_A_LOG = (1L << 32) / SIZE;
  private static final String NAME = "[0-9A-F]{24}";
  private static final int HEX = 16;

  /** Whether a file in {@code pg_wal} is a piece of the log. */
  public static boolean isOne(String name) {
    return name.matches(NAME);
  }

  public static LogSegment of(String name) {
    if (!isOne(name)) {
      throw new IllegalArgumentException("no piece of a log is named " + name);
    }
    var log = Long.parseLong(name.substring(8, 16), HEX);
    var within = Long.parseLong(name.substring(16), HEX);
    return new LogSegment(Integer.parseUnsignedInt(name, 0, 8, HEX), log * IN_A_LOG + within);
  }

  public String name() {
    return String.format("%08X%08X%08X", timeline, number / IN_A_LOG, number % IN_A_LOG);
  }

  /** Where it begins, in bytes from the beginning of the log. */
  public long begin() {
    return number * SIZE;
  }

  public long end() {
    return begin() + SIZE;
  }

  /**
   * Whether bytes begin as this piece of that cluster's log does.
   *
   * @param head the long header of its first page: timeline at 4, address at 8, cluster at 24
   */
  public boolean begins(byte[] head, String systemIdentifier) {
    var fields = ByteBuffer.wrap(head).order(ByteOrder.nativeOrder());
    return fields.getLong(8) == begin()
        && Long.toUnsignedString(fields.getLong(24)).equals(systemIdentifier);
  }
}
