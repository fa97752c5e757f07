package org.custodes.domain.practice;

import java.time.Instant;

/** The catalogue of a demonstration in memory, for rooms above. */
public final class DemoCatalogueShelf {
  private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

  private DemoCatalogueShelf() {}

  public static Practices furnished() {
    var shelf = new FakePractices();
    DemoCatalogue.read().practices().stream()
        .map(
            one ->
                DemoCatalogue.practice(one, PracticeContents.FATIMA, PracticeContents.JONAS, NOON))
        .forEach(
            practice ->
                practice
                    .news()
                    .forEach(entry -> shelf.append(entry, new byte[32], PracticeRow.of(practice))));
    return shelf;
  }
}
