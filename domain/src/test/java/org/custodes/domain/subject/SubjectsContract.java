package org.custodes.domain.subject;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.vault.SealKey;
import org.junit.jupiter.api.Test;

/** What every keeper of people keeps to, in memory or on PostgreSQL. */
public interface SubjectsContract {
  SealKey KEY = SealKey.random();

  /** Runs the work in a transaction of its own, on people that are none at first. */
  <T> T inTransaction(Function<Subjects, T> work);

  /** Asks the people in a transaction of its own. */
  default boolean holds(Predicate<Subjects> question) {
    return inTransaction(question::test);
  }

  static SealedSubject row(int person, int fence) {
    var lookup = new byte[32];
    lookup[0] = (byte) person;
    return SealedSubject.of(id(person), lookup, fence, SubjectState.blank(), KEY);
  }

  static SubjectId id(int person) {
    return new SubjectId(new UUID(person, person));
  }

  @Test
  default void givesBackWhomItKeeps() {
    var anna = row(1, 1);
    assertTrue(holds(subjects -> subjects.insert(anna)));
    var found = inTransaction(subjects -> subjects.byLookup(anna.lookup())).orElseThrow();
    assertEquals(anna.id(), found.id());
    assertEquals(1, found.fence());
    assertArrayEquals(anna.sealed(), found.sealed());
    assertEquals(SubjectState.blank(), found.open(KEY));
    assertEquals(
        Optional.empty(), inTransaction(subjects -> subjects.byLookup(row(2, 1).lookup())));
  }

  @Test
  default void keepsOnePersonUnderOneLookup() {
    assertTrue(holds(subjects -> subjects.insert(row(1, 1))));
    var other =
        SealedSubject.of(id(9), row(1, 1).lookup(), 1, SubjectState.blank(), SealKey.random());
    assertFalse(holds(subjects -> subjects.insert(other)));
    assertFalse(holds(subjects -> subjects.exists(id(9))));
  }

  @Test
  default void replacesOnlyWhatStandsWhereItIsExpected() {
    inTransaction(subjects -> subjects.insert(row(1, 1)));
    assertFalse(holds(subjects -> subjects.replace(row(1, 3), 2)));
    assertTrue(holds(subjects -> subjects.replace(row(1, 2), 1)));
    assertFalse(holds(subjects -> subjects.replace(row(1, 2), 1)));
    assertEquals(
        2, inTransaction(subjects -> subjects.byLookup(row(1, 1).lookup())).orElseThrow().fence());
    assertFalse(holds(subjects -> subjects.replace(row(2, 2), 1)));
  }

  @Test
  default void forgetsWhomItDeletes() {
    inTransaction(subjects -> subjects.insert(row(1, 1)));
    inTransaction(
        subjects -> {
          subjects.delete(id(1));
          subjects.delete(id(2));
          return null;
        });
    assertFalse(holds(subjects -> subjects.exists(id(1))));
  }

  @Test
  default void walksOverEverybodyOnce() {
    for (int person = 1; person <= 7; person++) {
      var row = row(person, person);
      inTransaction(subjects -> subjects.insert(row));
    }
    var seen = new ArrayList<Integer>();
    var after = Optional.<SubjectId>empty();
    for (int pages = 0; pages < 4; pages++) {
      var from = after;
      var page = inTransaction(subjects -> subjects.page(from, 3));
      page.forEach(row -> seen.add(row.fence()));
      if (page.isEmpty()) {
        break;
      }
      after = Optional.of(page.getLast().id());
    }
    seen.sort(null);
    assertEquals(List.of(1, 2, 3, 4, 5, 6, 7), seen);
  }
}
