package org.custodes.domain.practice;

import static org.custodes.domain.practice.PracticeContents.FATIMA;
import static org.custodes.domain.practice.PracticeContents.JONAS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoCatalogueTest {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  @Test
  void hasTenPracticesWithEveryStateAVersionCanBeIn() {
    var written = DemoCatalogue.read().practices();
    assertEquals(10, written.size());
    var states =
        written.stream()
            .map(one -> DemoCatalogue.practice(one, FATIMA, JONAS, NOON))
            .flatMap(practice -> practice.versions().stream())
            .map(PracticeVersion::state)
            .collect(Collectors.toSet());
    assertEquals(EnumSet.allOf(VersionState.class), states);
  }

  @Test
  void thePracticesCarryOnlyPromisesOfTheRegister() {
    assertEquals(67, PromiseRegister.all().size());
    DemoCatalogue.read().practices().stream()
        .flatMap(one -> one.versions().stream())
        .flatMap(said -> said.content().promises().stream())
        .forEach(id -> assertTrue(!PromiseRegister.promise(id).text().isBlank(), id.value()));
  }
}
