package org.custodes.persistence.linkage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.UUID;

/** What stands in one column of one row, as a script would compare it. */
sealed interface Value {
  /** How far it is from another of its kind. */
  double distance(Value other);

  /** Beginning of random bytes, a key, a hash; what repeats or counts up would be seen in it. */
  final class Bytes implements Value {
    private static final int WORDS = 8;

    private final long[] words = new long[WORDS];

    private Bytes(byte[] bytes) {
      ByteBuffer.wrap(Arrays.copyOf(bytes, WORDS * Long.BYTES)).asLongBuffer().get(words);
    }

    /** Bits that differ. */
    @Override
    public double distance(Value other) {
      var others = ((Bytes) other).words;
      int bits = 0;
      for (int word = 0; word < WORDS; word++) {
        bits += Long.bitCount(words[word] ^ others[word]);
      }
      return bits;
    }

    /** As a number, as which an id that counts or tells the time would be ordered. */
    Amount amount() {
      return new Amount(words[0] >>> 11);
    }
  }

  record Day(double day) implements Value {
    @Override
    public double distance(Value other) {
      return Math.abs(day - ((Day) other).day);
    }
  }

  record Amount(double number) implements Value {
    @Override
    public double distance(Value other) {
      return Math.abs(number - ((Amount) other).number);
    }
  }

  static Value of(Object column) {
    return switch (column) {
      case byte[] bytes -> new Bytes(bytes);
      case UUID id ->
          new Bytes(
              ByteBuffer.allocate(16)
                  .putLong(id.getMostSignificantBits())
                  .putLong(id.getLeastSignificantBits())
                  .array());
      case Date day -> new Day(day.toLocalDate().toEpochDay());
      case Timestamp at -> new Amount(at.getTime());
      case Number number -> new Amount(number.doubleValue());
      default -> new Bytes(column.toString().getBytes(StandardCharsets.UTF_8));
    };
  }
}
