package org.custodes.web.console.mydata;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.custodes.domain.consent.ConsentOverview;
import org.custodes.domain.consent.ConsentService;
import org.custodes.domain.consent.Decision;
import org.custodes.domain.consent.OptOutSignal;
import org.custodes.domain.subject.Circumstances;
import org.custodes.domain.subject.ConsentState;
import org.custodes.web.console.shell.Notices;
import org.custodes.web.console.shell.Signals;
import org.custodes.web.console.shell.Wording;

/** A person's choices: one switch for each purpose, with what they are told beside it. */
@Named
@ViewScoped
@SuppressWarnings("serial") // view records stay on this node; the container's proxies do serialise
public class MyData implements Serializable {
  private static final long serialVersionUID = 1L;

  static final String ME = "me";
  private static final String METHOD = "console: my data";
  private static final String RECEIPT = "receipt";

  @Inject private ConsentService consents;
  @Inject private Choices page;
  @Inject private Notices notices;
  @Inject private Signals signals;
  @Inject private Wording wording;

  private List<Choice> choices = List.of();
  private Circumstances circumstances;
  private boolean untouched;
  private GivenReceipt receipt;

  public void load() {
    var overview = heeded(consents.overview(ME));
    choices = page.of(overview, signals.optOut());
    circumstances = overview.circumstances();
    untouched = overview.standings().stream().allMatch(said -> said.state() == ConsentState.NONE);
    receipt = notices.handed(RECEIPT, GivenReceipt.class).orElse(null);
  }

  /** A browser that asks not to share takes back what was shared: the signal counts as a no. */
  private ConsentOverview heeded(ConsentOverview overview) {
    var refused =
        overview.standings().stream()
            .filter(said -> said.state() == ConsentState.GIVEN)
            .filter(said -> signals.optOut().refuses(said.purpose()))
            .toList();
    refused.forEach(
        said ->
            consents.decide(
                ME, said.purpose(), Decision.WITHDRAWN, said.notice(), OptOutSignal.METHOD));
    return refused.isEmpty() ? overview : consents.overview(ME);
  }

  /**
   * Gives the consent that the person saw as not given, or takes back the one they saw as given.
   */
  public String turn(String code) {
    var choice = choices.stream().filter(c -> c.code().equals(code)).findFirst().orElseThrow();
    var decision = choice.on() ? Decision.WITHDRAWN : Decision.GIVEN;
    signals.optOut().requireRoomFor(choice.purpose(), decision);
    var decided = consents.decide(ME, choice.purpose(), decision, choice.told(), METHOD);
    var done = wording.of("mydata.done." + decision, choice.title());
    notices.hand(RECEIPT, new GivenReceipt(choice.purpose(), done, decided.receipt()));
    return "/mydata/my-data?faces-redirect=true";
  }

  public List<Choice> getChoices() {
    return choices;
  }

  public Circumstances getCircumstances() {
    return circumstances;
  }

  public boolean isUntouched() {
    return untouched;
  }

  public GivenReceipt getReceipt() {
    return receipt;
  }
}
