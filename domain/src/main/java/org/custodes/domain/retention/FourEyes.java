package org.custodes.domain.retention;

import java.util.ArrayList;
import java.util.List;
import org.custodes.domain.access.ApprovedAlready;
import org.custodes.domain.access.ProposedYourself;
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

  /**
   * @throws ProposedYourself if the approver is who proposed it
   * @throws ApprovedAlready if the approver has approved it before
   */
  FourEyes approvedBy(Sub approver) {
    if (approver.equals(proposer)) {
      throw new ProposedYourself();
    }
    if (approvers.contains(approver)) {
      throw new ApprovedAlready();
    }
    var next = new ArrayList<>(approvers);
    next.add(approver);
    return new FourEyes(proposer, next);
  }

  boolean isDecided() {
    return approvers.size() >= APPROVALS;
  }
}
