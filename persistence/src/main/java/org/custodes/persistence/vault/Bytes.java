package org.custodes.persistence.vault;

import java.nio.ByteBuffer;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.UUID;
import org.custodes.domain.vault.LockerTag;
import org.custodes.domain.vault.RecordId;
import org.custodes.domain.vault.SubjectTag;

/** Names of the vault as the columns hold them. */
final class Bytes {
  private static final HexFormat HEX = HexFormat.of();

  private Bytes() {}

  static byte[] of(SubjectTag tag) {
    return HEX.parseHex(tag.hex());
  }

  static SubjectTag subjectTag(byte[] bytes) {
    return new SubjectTag(HEX.formatHex(bytes));
  }

  static Array subjectTags(Connection connection, Collection<SubjectTag> tags) throws SQLException {
    return connection.createArrayOf("bytea", tags.stream().map(Bytes::of).toArray(byte[][]::new));
  }

  static Array lockerTags(Connection connection, Collection<LockerTag> tags) throws SQLException {
    return connection.createArrayOf(
        "bytea", tags.stream().map(LockerTag::bytes).toArray(byte[][]::new));
  }

  static Array all(Connection connection, Collection<ByteBuffer> names) throws SQLException {
    return connection.createArrayOf(
        "bytea", names.stream().map(ByteBuffer::array).toArray(byte[][]::new));
  }

  static Array records(Connection connection, Collection<RecordId> records) throws SQLException {
    return connection.createArrayOf(
        "uuid", records.stream().map(RecordId::value).toArray(UUID[]::new));
  }
}
