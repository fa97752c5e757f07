package org.custodes.domain.intake;

import static org.custodes.domain.intake.Passage.on;
import static org.custodes.domain.intake.Passage.stopped;

import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.subject.AgeBand;

/** The gates that ask about the person and never look at the text. */
final class PersonGates {
  private PersonGates() {}

  /** Promises P25 and P26. */
  static Passage<Submitted> optOut(Submitted offered) {
    return offered.standing().storageEnabled() ? on(offered) : stopped(Reason.OPTED_OUT);
  }

  /** Promise P57: a minor's conversations are never stored, whoever agrees. */
  static Gate<Submitted, Submitted> age(boolean strict) {
    return offered -> {
      var band = offered.standing().ageBand();
      if (band.isMinor()) {
        return stopped(Reason.MINOR);
      }
      return strict && band == AgeBand.UNKNOWN ? stopped(Reason.AGE_UNKNOWN) : on(offered);
    };
  }

  /** Promises P01 and P02; GDPR Art. 6(1)(a). */
  static Passage<Consented> consent(Submitted offered) {
    var submission = offered.submission();
    var given = offered.standing().given();
    return given.contains(submission.purpose())
        ? on(
            new Consented(
                submission.purpose(),
                submission.messages(),
                given.contains(Purpose.SENSITIVE_HELP_OTHERS)))
        : stopped(Reason.NO_CONSENT);
  }
}
