package org.custodes.domain.access;

import static org.custodes.domain.kernel.JsonPlatform.JSON;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.custodes.domain.vault.AssociatedData;
import org.custodes.domain.vault.SealKey;

/**
 * The sealed form of a {@link Denial}: JSON in UTF-8, padded, sealed under the key of its day and
 * bound to its number. Always {@value #SEALED_BYTES} bytes.
 */
final class DenialFormat {
  static final int SEALED_BYTES = 2048;

  private static final int VERSION = 1;

  private DenialFormat() {}

  static byte[] seal(Denial denial, DenialId id, SealKey key) {
    return key.sealTo(SEALED_BYTES, write(denial), bound(id));
  }

  static Denial open(byte[] sealed, DenialId id, SealKey key) {
    try (var reader =
        JSON.createReader(new ByteArrayInputStream(key.openPadded(sealed, bound(id))))) {
      return read(reader.readObject());
    }
  }

  /** What the entry's leaf commits to. */
  static byte[] write(Denial denial) {
    var doors = JSON.createObjectBuilder();
    new TreeMap<>(denial.doors()).forEach(doors::add);
    var json =
        JSON.createObjectBuilder()
            .add("v", VERSION)
            .add("as", denial.as())
            .add("rule", denial.rule())
            .add("since", denial.since().toString())
            .add("count", denial.count())
            .add("doors", doors);
    denial.who().ifPresent(name -> json.add("who", name));
    return json.build().toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Denial read(JsonObject json) {
    if (json.getInt("v") != VERSION) {
      throw new IllegalStateException("a sealed denial of version " + json.getInt("v"));
    }
    return new Denial(
        Optional.ofNullable(json.getString("who", null)),
        json.getString("as"),
        json.getString("rule"),
        Instant.parse(json.getString("since")),
        json.getInt("count"),
        doors(json.getJsonObject("doors")));
  }

  private static Map<String, Integer> doors(JsonObject json) {
    var doors = new TreeMap<String, Integer>();
    json.keySet().forEach(door -> doors.put(door, json.getInt(door)));
    return doors;
  }

  private static AssociatedData bound(DenialId id) {
    return AssociatedData.of("denial").with(id.value());
  }
}
