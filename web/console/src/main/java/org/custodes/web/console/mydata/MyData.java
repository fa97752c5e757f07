package org.custodes.web.console.mydata;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.custodes.domain.consent.ConsentService;
import org.custodes.domain.consent.Decision;
import org.custodes.domain.subject.Circumstances;
import org.custodes.domain.subject.ConsentState;
import org.custodes.web.console.shell.Notices;
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
  @Inject private Wording wording;

  private List<Choice> choices = List.of();
  private Circumstances circumstances;
  private boolean untouched;
  private GivenReceipt receipt;

  public void load() {
    var overview = consents.overview(ME);
    choices = page.of(overview);
    circumstances = overview.circumstances();
    untouched = overview.standings().stream().allMatch(said -> said.state() == ConsentState.NONE);
    receipt = notices.handed(RECEIPT, GivenReceipt.class).orElse(null);
  }

  /**
   * Gives the consent that the person saw as not given, or takes back the one they saw as given.
   */
  public String turn(String code) {
    var choice = choices.stream().filter(c -> c.code().equals(code)).findFirst().orElseThrow();
    var decision = choice.on() ? Decision.WITHDRAWN : Decision.GIVEN;
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
