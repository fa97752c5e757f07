package org.custodes.domain.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.custodes.domain.access.StaffTag;

/** Reads and changes the catalogue of practices. */
@ApplicationScoped
class Catalogue {
  private Practices practices;
  private PracticeTransaction main;
  private Clock clock;

  protected Catalogue() {}

  @Inject
  Catalogue(Practices practices, PracticeTransaction main, Clock clock) {
    this.practices = practices;
    this.main = main;
    this.clock = clock;
  }

  List<PracticeRow> list() {
    return practices.all();
  }

  /**
   * @throws UnknownPractice if there is no such practice
   */
  Practice require(PracticeCode code) {
    return find(code).orElseThrow(UnknownPractice::new);
  }

  private Optional<Practice> find(PracticeCode code) {
    var entries = practices.entries(code);
    return entries.isEmpty() ? Optional.empty() : Optional.of(Practice.of(code, entries));
  }

  /** Every practice that has a version in force, by its name, with nothing but that version. */
  List<Practice> inForce() {
    return practices.entriesInForce().stream()
        .collect(
            Collectors.groupingBy(
                PracticeEntry::code, LinkedHashMap::new, Collectors.toUnmodifiableList()))
        .entrySet()
        .stream()
        .map(one -> Practice.of(one.getKey(), one.getValue()))
        .toList();
  }

  Practice write(PracticeCode code, PracticeContent content, Optional<String> seen, StaffTag by) {
    var known = find(code);
    if (known.isEmpty() && practices.all().size() >= PracticeService.MOST) {
      throw new PracticesFull();
    }
    var practice = known.orElseGet(() -> Practice.of(code, List.of()));
    practice.write(content, seen, by, clock.instant());
    main.keep(practice);
    return practice;
  }

  /**
   * @throws UnknownPractice if there is no such practice
   */
  Practice change(PracticeCode code, BiConsumer<Practice, Instant> verb) {
    var practice = require(code);
    verb.accept(practice, clock.instant());
    main.keep(practice);
    return practice;
  }
}
