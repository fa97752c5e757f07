package org.custodes.domain.access;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Who of the staff did something, by a keyed name that only the house can compute: whoever holds a
 * dump sees that two acts are one person's, and not whose.
 *
 * @param value 64 hexadecimal digits
 */
public record StaffTag(String value) {
  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

  public StaffTag {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("a staff tag has 64 hexadecimal digits");
    }
  }

  static StaffTag of(byte[] mac) {
    return new StaffTag(HexFormat.of().formatHex(mac));
  }

  @Override
  public String toString() {
    return "[staff]";
  }
}
