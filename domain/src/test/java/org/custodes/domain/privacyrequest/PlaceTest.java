package org.custodes.domain.privacyrequest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {
  private static final String ID = "019ac000-0000-7000-8000-00007f3a91c2";

  @Test
  void readsWhatItWrites() {
    var place =
        new PrivacyRequests.Place(LocalDate.of(2026, 12, 24), new RequestId(UUID.fromString(ID)));
    assertEquals("2026-12-24_" + ID, place.text());
    assertEquals(Optional.of(place), PrivacyRequests.Place.of(place.text()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2026-12-24", "2026-02-30_" + ID, "2026-12-24_" + ID + "0", "2026-12-24_1-1"})
  void anythingElseIsNoPlace(String text) {
    assertEquals(Optional.empty(), PrivacyRequests.Place.of(text));
  }
}
