package org.custodes.domain.access;

import static org.custodes.domain.kernel.JsonPlatform.JSON;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.vault.AssociatedData;
import org.custodes.domain.vault.SealKey;

/** The sealed form of one day's counts: always {@value #SEALED_BYTES} bytes. */
public final class SealedAccessDay {
  public static final int SEALED_BYTES = 512;

  private SealedAccessDay() {}

  public static byte[] seal(
      Map<AccessKind, Integer> counts, SubjectId subject, LocalDate day, SealKey key) {
    var json = JSON.createObjectBuilder();
    counts.forEach((kind, count) -> json.add(kind.name(), count));
    var text = json.build().toString().getBytes(StandardCharsets.UTF_8);
    return key.sealTo(SEALED_BYTES, text, bound(subject, day));
  }

  public static Map<AccessKind, Integer> open(
      byte[] sealed, SubjectId subject, LocalDate day, SealKey key) {
    var text = key.openPadded(sealed, bound(subject, day));
    try (var reader = JSON.createReader(new ByteArrayInputStream(text))) {
      return counts(reader.readObject());
    }
  }

  private static Map<AccessKind, Integer> counts(JsonObject json) {
    var counts = new EnumMap<AccessKind, Integer>(AccessKind.class);
    json.keySet().forEach(kind -> counts.put(AccessKind.valueOf(kind), json.getInt(kind)));
    return counts;
  }

  private static AssociatedData bound(SubjectId subject, LocalDate day) {
    return AssociatedData.of("subject-access").with(subject.value()).with(day.toEpochDay());
  }
}
