package org.custodes.domain.subject;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.vault.RecordPurpose;

/**
 * Everything that a person has said about themselves and their data, sealed as one fixed size. A
 * value: each verb gives the next state.
 *
 * @param ageBand what counts now
 * @param ceiling the youngest band ever stated; it may only be lowered, also where the band itself
 *     counts as unknown after a restore
 * @param storageEnabled false once the person has opted out of the storage of anything
 * @param events how many consent events the person has had; the next one's number
 * @param consents the last word on each purpose that was ever spoken of
 * @param holds legal holds on the person's records
 */
public record SubjectState(
    AgeBand ageBand,
    AgeBand ceiling,
    boolean storageEnabled,
    int events,
    Map<Purpose, KeptConsent> consents,
    KeptHolds holds) {

  public SubjectState {
    consents = Map.copyOf(consents);
  }

  /** Of somebody of whom nothing is known yet. */
  public static SubjectState blank() {
    return new SubjectState(AgeBand.UNKNOWN, AgeBand.UNKNOWN, true, 0, Map.of(), KeptHolds.NONE);
  }

  /** The last word on a purpose. */
  public Optional<KeptConsent> consent(Purpose purpose) {
    return Optional.ofNullable(consents.get(purpose));
  }

  /**
   * Whether the person's word allows the purpose today: consent given, storage on, and no minor for
   * anything but personalisation (a minor's conversations are never stored, whoever agrees).
   */
  public boolean allows(Purpose purpose) {
    boolean given = consent(purpose).filter(kept -> kept.state() == ConsentState.GIVEN).isPresent();
    boolean ofAge = !ageBand.isMinor() || purpose == Purpose.PERSONALISATION;
    return given && storageEnabled && ofAge;
  }

  /**
   * What records may be kept for. Sensitive ones need both consents: to training, and to helping
   * others.
   */
  public Set<RecordPurpose> recordsAllowed() {
    var allowed = EnumSet.noneOf(RecordPurpose.class);
    if (allows(Purpose.CONTEXT)) {
      allowed.add(RecordPurpose.CONTEXT);
    }
    if (allows(Purpose.TRAINING)) {
      allowed.add(RecordPurpose.TRAINING);
      if (allows(Purpose.SENSITIVE_HELP_OTHERS)) {
        allowed.add(RecordPurpose.TRAINING_SENSITIVE);
      }
    }
    return allowed;
  }

  /** Whether the next state forbids what this one allows. */
  public boolean losesIn(SubjectState next) {
    for (var purpose : Purpose.values()) {
      if (allows(purpose) && !next.allows(purpose)) {
        return true;
      }
    }
    return (storageEnabled && !next.storageEnabled)
        || (!ageBand.isMinor() && next.ageBand.isMinor());
  }

  /** The next state after a decision, which becomes event {@link #events}. */
  public SubjectState decided(Purpose purpose, KeptConsent consent) {
    var next = new EnumMap<Purpose, KeptConsent>(Purpose.class);
    next.putAll(consents);
    next.put(purpose, consent);
    return new SubjectState(ageBand, ceiling, storageEnabled, events + 1, next, holds);
  }

  /**
   * @throws AgeBandMayOnlyGoDown if the band is older than one stated before
   */
  SubjectState aged(AgeBand band) {
    if (!ceiling.mayBecome(band)) {
      throw new AgeBandMayOnlyGoDown();
    }
    return new SubjectState(band, band, storageEnabled, events, consents, holds);
  }

  SubjectState storing(boolean enabled) {
    return new SubjectState(ageBand, ceiling, enabled, events, consents, holds);
  }

  /**
   * The next state once a hold is in force.
   *
   * @throws TooManyHolds if there is no room beside those that last
   */
  public SubjectState held(KeptHold hold, LocalDate today) {
    return holding(holds.with(hold, today));
  }

  /** The next state once a hold has ended early. */
  public SubjectState released(UUID hold) {
    return holding(holds.without(hold));
  }

  private SubjectState holding(KeptHolds next) {
    return new SubjectState(ageBand, ceiling, storageEnabled, events, consents, next);
  }

  /** What is left while the person is being erased: what the law keeps, and nothing they said. */
  SubjectState emptied() {
    return new SubjectState(AgeBand.UNKNOWN, AgeBand.UNKNOWN, false, 0, Map.of(), holds);
  }

  /**
   * How this state counts when it may be older than what the person said last: consents as
   * withdrawn, the age as unknown, holds as some of several. Nothing is allowed until the person
   * says it again.
   */
  SubjectState inDoubt(LocalDate today) {
    var doubted = new EnumMap<Purpose, KeptConsent>(Purpose.class);
    consents.forEach((purpose, kept) -> doubted.put(purpose, kept.inDoubt()));
    return new SubjectState(
        AgeBand.UNKNOWN, ceiling, storageEnabled, events, doubted, holds.inDoubt(today));
  }
}
