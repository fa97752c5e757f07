package org.custodes.domain.practice;

import java.util.OptionalInt;

/**
 * A practice in the list.
 *
 * @param title of the version in force, else of the newest
 * @param inForce the number of the version in force
 * @param open the number of the version that is drafted or proposed
 * @param proposed whether the open one is proposed
 */
public record PracticeRow(
    PracticeCode code, String title, OptionalInt inForce, OptionalInt open, boolean proposed) {

  static PracticeRow of(Practice practice) {
    var shown = practice.inForce().orElseGet(() -> practice.versions().getFirst());
    return new PracticeRow(
        practice.code(),
        shown.content().title(),
        number(practice.inForce()),
        number(practice.open()),
        practice.open().filter(open -> open.state() == VersionState.PROPOSED).isPresent());
  }

  private static OptionalInt number(java.util.Optional<PracticeVersion> version) {
    return version.stream().mapToInt(PracticeVersion::no).findFirst();
  }

  /** Neither in force nor under way. */
  public boolean isRetired() {
    return inForce.isEmpty() && open.isEmpty();
  }
}
