package org.custodes.domain.practice;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.custodes.domain.access.StaffTag;
import org.custodes.domain.ledger.RecordBody;

/**
 * A data practice of the house. Its life: an officer drafts a version, revises it, proposes it;
 * another officer, who has written none of it, puts it in force exactly as it was read or sends it
 * back; a version in force is retired by the next one, or by giving the practice up, which one
 * officer proposes and another one does. At most one version is in force and at most one is open.
 * Nothing is ever taken away: what is not in force any more can be read, and compared, for good.
 *
 * <p>It is what its acts make of it.
 */
final class Practice {
  static final int MOST_REASON = 500;

  /** Acts on one practice; a practice that changes more often is no practice. */
  static final int MOST_ACTS = 400;

  private final PracticeCode code;
  private final TreeMap<Integer, PracticeVersion> versions = new TreeMap<>();
  private final List<PracticeEntry> entries = new ArrayList<>();
  private Optional<PracticeAct.RetirementProposed> retirement = Optional.empty();
  private int kept;

  private Practice(PracticeCode code) {
    this.code = code;
  }

  /** The practice as its kept acts have made it. */
  static Practice of(PracticeCode code, List<PracticeEntry> kept) {
    var practice = new Practice(code);
    kept.forEach(practice::apply);
    practice.kept = kept.size();
    return practice;
  }

  PracticeCode code() {
    return code;
  }

  List<PracticeVersion> versions() {
    return List.copyOf(versions.descendingMap().values());
  }

  /**
   * @throws UnknownPractice if there is no such version
   */
  PracticeVersion version(int no) {
    return Optional.ofNullable(versions.get(no)).orElseThrow(UnknownPractice::new);
  }

  Optional<PracticeVersion> inForce() {
    return in(VersionState.IN_FORCE);
  }

  /** The version that is drafted or proposed. */
  Optional<PracticeVersion> open() {
    return in(VersionState.DRAFT).or(() -> in(VersionState.PROPOSED));
  }

  /**
   * The version that the next draft starts from: the open one, else the one in force or the last.
   */
  Optional<PracticeVersion> basis() {
    return open()
        .or(this::inForce)
        .or(() -> Optional.ofNullable(versions.lastEntry()).map(Map.Entry::getValue));
  }

  /** That it be given up is proposed, and not decided. */
  Optional<PracticeAct.RetirementProposed> retirement() {
    return retirement;
  }

  private Optional<PracticeVersion> in(VersionState state) {
    return versions.values().stream().filter(version -> version.state() == state).findFirst();
  }

  /** What was done since it was read, to be kept. */
  List<PracticeEntry> news() {
    return List.copyOf(entries.subList(kept, entries.size()));
  }

  List<PracticeEntry> entries() {
    return List.copyOf(entries);
  }

  /**
   * Begins the next version.
   *
   * @throws PracticeStepNotAllowed if there is an open one
   */
  void draft(PracticeContent content, StaffTag by, Instant at) {
    open()
        .ifPresent(
            version -> {
              throw new PracticeStepNotAllowed(version.state(), "DRAFT");
            });
    raise(
        new PracticeAct.Drafted(versions.isEmpty() ? 1 : versions.lastKey() + 1, content, by), at);
  }

  /**
   * Changes the draft, or begins the next version.
   *
   * @param seen the hash of the version that the writer started from; empty for a new practice
   * @throws PracticeContentChanged if another officer has written meanwhile
   * @throws PracticeStepNotAllowed if a version is proposed
   */
  void write(PracticeContent content, Optional<String> seen, StaffTag by, Instant at) {
    if (!basis().map(version -> version.content().sha256()).equals(seen)) {
      throw new PracticeContentChanged();
    }
    if (open().isPresent()) {
      revise(content, by, at);
    } else {
      draft(content, by, at);
    }
  }

  /**
   * @throws PracticeStepNotAllowed if there is no draft
   */
  void revise(PracticeContent content, StaffTag by, Instant at) {
    raise(new PracticeAct.Revised(require(PracticeStep.REVISE).no(), content, by), at);
  }

  /**
   * @throws PracticeStepNotAllowed if there is no draft
   */
  void propose(StaffTag by, Instant at) {
    var version = require(PracticeStep.PROPOSE);
    raise(new PracticeAct.Proposed(version.no(), version.content().sha256(), by), at);
  }

  /**
   * @throws PracticeStepNotAllowed if nothing is proposed
   */
  void sendBack(String reason, StaffTag by, Instant at) {
    var version = require(PracticeStep.SEND_BACK);
    raise(
        new PracticeAct.SentBack(
            version.no(), PracticeText.paragraphs("reason", reason, MOST_REASON), by),
        at);
  }

  /**
   * Puts the proposed version in force.
   *
   * @param seen the hash of what the officer read
   * @throws PracticeStepNotAllowed if nothing is proposed
   * @throws PracticeWrittenYourself if the officer wrote or proposed any of it
   * @throws PracticeContentChanged if it says something else than was read
   */
  void adopt(String seen, StaffTag by, Instant at) {
    var version = require(PracticeStep.ADOPT);
    if (version.authors().contains(by)) {
      throw new PracticeWrittenYourself();
    }
    if (!version.content().sha256().equals(seen)) {
      throw new PracticeContentChanged();
    }
    raise(new PracticeAct.Adopted(version.no(), seen, by), at);
  }

  /**
   * Proposes to give the practice up.
   *
   * @throws PracticeStepNotAllowed if no version is in force, or it is proposed already
   */
  void proposeRetirement(String reason, StaffTag by, Instant at) {
    if (retirement.isPresent()) {
      throw notAllowed(PracticeStep.PROPOSE_RETIREMENT.name());
    }
    var version = inForce().orElseThrow(() -> notAllowed(PracticeStep.PROPOSE_RETIREMENT.name()));
    raise(
        new PracticeAct.RetirementProposed(
            version.no(), PracticeText.paragraphs("reason", reason, MOST_REASON), by),
        at);
  }

  /**
   * Gives the practice up, as another officer proposed it.
   *
   * @param seen the hash of the proposal that the officer read
   * @throws PracticeStepNotAllowed if nobody has proposed it
   * @throws PracticeWrittenYourself if the officer proposed it
   * @throws PracticeContentChanged if something else was proposed meanwhile
   */
  void retire(String seen, StaffTag by, Instant at) {
    var proposed = retirement.orElseThrow(() -> notAllowed(PracticeStep.RETIRE.name()));
    if (proposed.by().equals(by)) {
      throw new PracticeWrittenYourself();
    }
    if (!sha256(proposed).equals(seen)) {
      throw new PracticeContentChanged();
    }
    raise(new PracticeAct.Retired(proposed.version(), proposed.reason(), by), at);
  }

  /**
   * Keeps in force what was proposed to be given up.
   *
   * @throws PracticeStepNotAllowed if nobody has proposed it
   */
  void dropRetirement(StaffTag by, Instant at) {
    var proposed = retirement.orElseThrow(() -> notAllowed(PracticeStep.DROP_RETIREMENT.name()));
    raise(new PracticeAct.RetirementDropped(proposed.version(), by), at);
  }

  /** SHA-256 of a proposal to give the practice up: what the second officer's act is bound to. */
  static String sha256(PracticeAct.RetirementProposed proposal) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(RecordBody.of(proposal)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private PracticeVersion require(PracticeStep step) {
    return open()
        .filter(version -> version.state() == step.from())
        .orElseThrow(() -> notAllowed(step.name()));
  }

  private PracticeStepNotAllowed notAllowed(String step) {
    return new PracticeStepNotAllowed(
        open().or(this::inForce).map(PracticeVersion::state).orElse(VersionState.RETIRED), step);
  }

  private void raise(PracticeAct act, Instant at) {
    if (entries.size() >= MOST_ACTS) {
      throw new PracticesFull();
    }
    apply(new PracticeEntry(code, entries.size(), at, act));
  }

  private void apply(PracticeEntry entry) {
    entries.add(entry);
    var at = entry.at();
    int no = entry.act().version();
    switch (entry.act()) {
      case PracticeAct.Drafted drafted ->
          versions.put(no, PracticeVersion.drafted(no, drafted.content(), drafted.by(), at));
      case PracticeAct.Revised revised ->
          versions.computeIfPresent(no, (n, was) -> was.revised(revised.content(), revised.by()));
      case PracticeAct.Proposed proposed ->
          versions.computeIfPresent(no, (n, was) -> was.proposed(proposed.by(), at));
      case PracticeAct.SentBack back ->
          versions.computeIfPresent(
              no, (n, was) -> was.moved(VersionState.DRAFT, at).noted(back.reason()));
      case PracticeAct.Adopted adopted -> {
        inForce()
            .ifPresent(before -> versions.put(before.no(), before.retired(Optional.empty(), at)));
        versions.computeIfPresent(adopted.version(), (n, was) -> was.adopted(at));
        retirement = Optional.empty();
      }
      case PracticeAct.RetirementProposed proposed -> retirement = Optional.of(proposed);
      case PracticeAct.RetirementDropped dropped -> retirement = Optional.empty();
      case PracticeAct.Retired retired -> {
        retirement = Optional.empty();
        versions.computeIfPresent(no, (n, was) -> was.retired(Optional.of(retired.reason()), at));
      }
    }
  }

  @Override
  public String toString() {
    return "[practice " + code.value() + "]";
  }
}
