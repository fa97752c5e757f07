package org.custodes.domain.practice;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.custodes.domain.access.StaffTag;

/**
 * A practice as it is shown.
 *
 * @param versions the newest first
 * @param history what was done and when, the newest first
 * @param may what the caller may do now
 * @param mayWrite the caller may change the draft, or begin the next version
 * @param retirement that it be given up is proposed and not decided
 */
public record PracticeSeen(
    PracticeCode code,
    List<Version> versions,
    List<Event> history,
    Set<PracticeStep> may,
    boolean mayWrite,
    Optional<Retirement> retirement) {

  /**
   * A proposal to give the practice up.
   *
   * @param sha256 what the second officer's act is bound to
   * @param mine the caller proposed it
   */
  public record Retirement(int version, String reason, String sha256, boolean mine) {}

  /** A version, with what an approval of it is bound to. */
  public record Version(
      int no,
      VersionState state,
      PracticeContent content,
      String sha256,
      Instant since,
      Optional<Instant> inForceFrom,
      Optional<Instant> retiredAt,
      Optional<String> note) {
    static Version of(PracticeVersion version) {
      return new Version(
          version.no(),
          version.state(),
          version.content(),
          version.content().sha256(),
          version.since(),
          version.inForceFrom(),
          version.retiredAt(),
          version.note());
    }
  }

  /**
   * One act.
   *
   * @param type drafted, revised, proposed, sent-back, adopted, retirement-proposed,
   *     retirement-dropped or retired
   * @param mine the caller did it
   */
  public record Event(Instant at, int version, String type, boolean mine) {}

  static PracticeSeen of(Practice practice, StaffTag by, boolean officer) {
    return new PracticeSeen(
        practice.code(),
        practice.versions().stream().map(Version::of).toList(),
        practice.entries().reversed().stream()
            .map(
                entry ->
                    new Event(
                        entry.at(),
                        entry.act().version(),
                        entry.act().type(),
                        entry.act().by().equals(by)))
            .toList(),
        officer ? steps(practice, by) : Set.of(),
        officer && practice.open().filter(open -> open.state() == VersionState.PROPOSED).isEmpty(),
        practice
            .retirement()
            .map(
                one ->
                    new Retirement(
                        one.version(), one.reason(), Practice.sha256(one), one.by().equals(by))));
  }

  private static Set<PracticeStep> steps(Practice practice, StaffTag by) {
    var steps = EnumSet.noneOf(PracticeStep.class);
    practice.open().map(PracticeVersion::state).map(PracticeStep::of).ifPresent(steps::addAll);
    practice.inForce().map(PracticeVersion::state).map(PracticeStep::of).ifPresent(steps::addAll);
    if (practice.open().filter(open -> open.authors().contains(by)).isPresent()) {
      steps.remove(PracticeStep.ADOPT);
    }
    if (practice.retirement().isPresent()) {
      steps.remove(PracticeStep.PROPOSE_RETIREMENT);
    } else {
      steps.removeAll(EnumSet.of(PracticeStep.RETIRE, PracticeStep.DROP_RETIREMENT));
    }
    if (practice.retirement().filter(one -> one.by().equals(by)).isPresent()) {
      steps.remove(PracticeStep.RETIRE);
    }
    return steps;
  }

  /** The version in force, else the newest. */
  public Version shown() {
    return versions.stream()
        .filter(version -> version.state() == VersionState.IN_FORCE)
        .findFirst()
        .orElseGet(versions::getFirst);
  }

  /**
   * @throws UnknownPractice if there is no such version
   */
  public Version version(int no) {
    return versions.stream()
        .filter(version -> version.no() == no)
        .findFirst()
        .orElseThrow(UnknownPractice::new);
  }

  /** The version that is drafted or proposed. */
  public Optional<Version> open() {
    return versions.stream()
        .filter(
            version ->
                version.state() == VersionState.DRAFT || version.state() == VersionState.PROPOSED)
        .findFirst();
  }
}
