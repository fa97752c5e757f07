package org.custodes.web.console.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.custodes.domain.access.GrantSeen;
import org.custodes.domain.access.GrantState;
import org.custodes.domain.kernel.Role;
import org.custodes.web.console.shell.Signed;
import org.custodes.web.console.shell.Wording;

/** Puts a grant into words for who looks at it. */
@RequestScoped
class GrantWords {
  private static final List<String> APPROVERS = List.of(Role.PRIVACY_OFFICER, Role.SUPPORT_LEAD);

  @Inject private Signed signed;
  @Inject private Wording wording;

  ShownGrant of(GrantSeen seen) {
    var look = look(seen);
    return new ShownGrant(
        seen,
        seen.mine()
            ? wording.of("access.grants.of-mine", wording.moment(seen.askedAt()))
            : wording.of("access.grants.of", wording.moment(seen.askedAt()), seen.asker().value()),
        wording.of(
            "access.grants.what",
            wording.of("access.grants.purpose." + seen.terms().purpose()),
            turns(seen),
            seen.read(),
            seen.terms().volume()),
        look.tone(),
        look.icon(),
        wording.of("access.grants.state." + look.word()),
        term(seen),
        approvals(seen),
        isApprovable(seen),
        isEndable(seen));
  }

  private record Look(String tone, String icon, String word) {}

  private static Look look(GrantSeen seen) {
    return switch (seen.state()) {
      case ASKED -> new Look("soon", "pi-hourglass", "ASKED");
      case RUNNING -> new Look("ok", "pi-check-circle", "RUNNING");
      case ENDED ->
          new Look(
              "neutral",
              "pi-stop-circle",
              seen.why().map(Enum::name).orElse(seen.startedAt().isPresent() ? "OVER" : "LAPSED"));
    };
  }

  private String turns(GrantSeen seen) {
    var turns = seen.terms().turns();
    return wording.of(
        turns.size() > 1
            ? "access.grants.turns.both"
            : "access.grants.turns." + turns.iterator().next());
  }

  private String term(GrantSeen seen) {
    return switch (seen.state()) {
      case ASKED -> wording.of("access.grants.lasts", seen.terms().lasts().toHours());
      case RUNNING -> wording.of("access.grants.ends", wording.moment(seen.endsAt()));
      case ENDED -> wording.of("access.grants.ended", wording.moment(seen.endsAt()));
    };
  }

  private String approvals(GrantSeen seen) {
    return seen.emergency().map(this::emergency).orElseGet(() -> approvalsOf(seen));
  }

  private String emergency(GrantSeen.Emergency opened) {
    return opened
        .finding()
        .map(finding -> wording.of("access.grants.reviewed", finding))
        .orElseGet(() -> wording.of("access.grants.unreviewed"));
  }

  private String approvalsOf(GrantSeen seen) {
    return APPROVERS.stream()
        .map(role -> wording.of("access.grants." + given(seen, role), wording.of("role." + role)))
        .collect(Collectors.joining(" "));
  }

  private static String given(GrantSeen seen, String role) {
    if (seen.approvedBy().contains(role)) {
      return "approved";
    }
    return seen.state() == GrantState.ASKED ? "missing" : "unapproved";
  }

  private boolean isApprovable(GrantSeen seen) {
    return seen.state() == GrantState.ASKED
        && !seen.mine()
        && !seen.approvedByMe()
        && APPROVERS.stream()
            .anyMatch(role -> signed.has(role) && !seen.approvedBy().contains(role));
  }

  private boolean isEndable(GrantSeen seen) {
    return seen.state() != GrantState.ENDED
        && (seen.mine() || APPROVERS.stream().anyMatch(signed::has));
  }
}
