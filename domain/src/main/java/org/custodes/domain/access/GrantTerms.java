package org.custodes.domain.access;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.vault.RecordPurpose;

/**
 * What a grant is asked for; approved as it stands or not at all. Other terms are another grant.
 *
 * @param purpose what the records were kept for: training or sensitive training
 * @param turns whose turns are shown
 * @param volume conversations, 1 to 10,000
 * @param lasts how long it runs from its second approval, 1 hour to 30 days
 * @param reason what is to be read and why, for those who approve
 */
public record GrantTerms(
    RecordPurpose purpose, Set<Speaker> turns, int volume, Duration lasts, String reason) {

  /**
   * @throws GrantPurposeOutOfRange if the records were kept for anything else
   * @throws GrantTurnsOutOfRange if nobody's turns are asked for
   * @throws GrantVolumeOutOfRange if no conversation is asked for, or too many
   * @throws GrantTimeOutOfRange if it is too short or too long
   * @throws GrantReasonOutOfRange if the reason is not said, or at too great length
   */
  public GrantTerms {
    if (purpose == RecordPurpose.CONTEXT) {
      throw new GrantPurposeOutOfRange();
    }
    if (turns.isEmpty()) {
      throw new GrantTurnsOutOfRange();
    }
    if (volume < 1 || volume > GrantVolumeOutOfRange.MOST) {
      throw new GrantVolumeOutOfRange();
    }
    if (lasts.compareTo(Duration.ofHours(1)) < 0
        || lasts.compareTo(Duration.ofHours(GrantTimeOutOfRange.MOST_HOURS)) > 0) {
      throw new GrantTimeOutOfRange();
    }
    GrantReasonOutOfRange.require(reason);
    turns = Set.copyOf(EnumSet.copyOf(turns));
  }

  /** The purpose that the people consented to whose records it opens. */
  Purpose serves() {
    return purpose == RecordPurpose.TRAINING ? Purpose.TRAINING : Purpose.SENSITIVE_HELP_OTHERS;
  }

  @Override
  public String toString() {
    return "[terms]";
  }
}
