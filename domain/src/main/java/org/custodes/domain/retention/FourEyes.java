package org.custodes.domain.retention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.custodes.domain.access.Tie;
import org.custodes.domain.kernel.Sub;

/**
 * A decision that one person proposes and two others approve. A value: an approval gives the next.
 */
record FourEyes(Sub proposer, List<Sub> approvers) {
  static final int APPROVALS = 2;

  FourEyes {
    approvers = List.copyOf(approvers);
  }

  static FourEyes proposedBy(Sub proposer) {
    return new FourEyes(proposer, List.of());
  }

  /** What ties somebody to the decision. */
  Set<Tie> ties(Sub who) {
    var ties = EnumSet.noneOf(Tie.class);
    if (who.equals(proposer)) {
      ties.add(Tie.PROPOSED);
    }
    if (approvers.contains(who)) {
      ties.add(Tie.APPROVED);
    }
    return ties;
  }

  FourEyes approvedBy(Sub approver) {
    var next = new ArrayList<>(approvers);
    next.add(approver);
    return new FourEyes(proposer, next);
  }

  boolean isDecided() {
    return approvers.size() >= APPROVALS;
  }
}
