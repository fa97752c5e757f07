package org.custodes.web.console.retention;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.custodes.domain.retention.HoldSeen;
import org.custodes.domain.retention.HoldStanding;
import org.custodes.web.console.shell.Wording;

/** Puts a legal hold into words for who looks at it. */
@RequestScoped
class HoldWords {
  @Inject private Wording wording;

  ShownHold of(HoldSeen seen) {
    var standing = seen.standing();
    var look = look(standing.step());
    return new ShownHold(
        seen,
        wording.of("retention.holds.of", wording.moment(seen.proposedAt())),
        // no hold lists nothing, so nothing stands for everything
        wording.of("retention.holds.keeps", standing.listed().orElse(0)),
        look.tone(),
        look.icon(),
        wording.of("retention.holds.step." + standing.step()),
        wording.of(term(standing.step()), wording.date(standing.endsOn())),
        approvals(seen));
  }

  private record Look(String tone, String icon) {}

  private static Look look(HoldStanding.Step step) {
    return switch (step) {
      case TO_BE_SET, TO_BE_RELEASED -> new Look("soon", "pi-hourglass");
      case IN_FORCE -> new Look("ok", "pi-lock");
      case OVER -> new Look("neutral", "pi-lock-open");
    };
  }

  private static String term(HoldStanding.Step step) {
    return step == HoldStanding.Step.OVER ? "retention.holds.ended" : "retention.holds.ends";
  }

  private String approvals(HoldSeen seen) {
    return switch (seen.standing().step()) {
      case TO_BE_SET, TO_BE_RELEASED ->
          wording.of(
              seen.mine() ? "retention.holds.approvals.mine" : "retention.holds.approvals",
              seen.standing().approvals());
      case IN_FORCE, OVER -> "";
    };
  }
}
