package org.custodes.web.console.mydata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.custodes.domain.consent.ConsentOverview;
import org.custodes.domain.consent.Notice;
import org.custodes.domain.consent.NoticeService;
import org.custodes.domain.consent.OptOutSignal;
import org.custodes.domain.consent.Standing;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.subject.ConsentState;
import org.custodes.web.console.shell.Wording;

/** Puts what a person has said into the words of the page. */
@RequestScoped
class Choices {
  @Inject private NoticeService notices;
  @Inject private Wording wording;

  /** A minor is shown what they may set, and what was given before they were known to be one. */
  List<Choice> of(ConsentOverview overview, OptOutSignal signal) {
    boolean minor = overview.circumstances().ageBand().isMinor();
    return overview.standings().stream()
        .filter(
            standing ->
                !minor
                    || standing.purpose() == Purpose.PERSONALISATION
                    || standing.state() == ConsentState.GIVEN)
        .map(standing -> choice(standing, signal.refuses(standing.purpose())))
        .toList();
  }

  private Choice choice(Standing standing, boolean barred) {
    var notice = notices.current(standing.purpose(), wording.language());
    boolean on = standing.state() == ConsentState.GIVEN;
    return new Choice(
        standing.purpose(),
        notice.ref(),
        notice.title(),
        notice.summary(),
        notice.paragraphs(),
        notice.path(),
        edition(notice),
        on,
        barred,
        tone(standing),
        barred ? "pi-shield" : icon(standing),
        barred ? wording.of("mydata.state.signal") : words(standing),
        barred ? wording.of("mydata.effect.signal") : effect(standing, on));
  }

  private String effect(Standing standing, boolean on) {
    return wording.of("mydata.effect." + standing.purpose().code() + (on ? ".withdraw" : ".give"));
  }

  private String edition(Notice notice) {
    return wording.of("mydata.edition", notice.version());
  }

  private String words(Standing standing) {
    if (standing.state() == ConsentState.NONE) {
      return wording.of("mydata.state.NONE");
    }
    var on = wording.date(standing.decidedAt());
    return standing.state() == ConsentState.GIVEN && !standing.inEffect()
        ? wording.of("mydata.state.GIVEN.without-effect", on)
        : wording.of("mydata.state." + standing.state(), on);
  }

  private static String tone(Standing standing) {
    return switch (standing.state()) {
      case GIVEN -> standing.inEffect() ? "ok" : "soon";
      case REVOKED, EXPIRED, SUPERSEDED -> "soon";
      case NONE, REFUSED, WITHDRAWN -> "neutral";
    };
  }

  private static String icon(Standing standing) {
    return switch (standing.state()) {
      case GIVEN -> standing.inEffect() ? "pi-check-circle" : "pi-pause-circle";
      case REVOKED, EXPIRED, SUPERSEDED -> "pi-exclamation-triangle";
      case NONE -> "pi-circle";
      case REFUSED, WITHDRAWN -> "pi-minus-circle";
    };
  }
}
