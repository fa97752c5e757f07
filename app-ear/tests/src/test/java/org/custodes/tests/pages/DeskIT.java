package org.custodes.tests.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.custodes.domain.kernel.Role;
import org.custodes.tests.Instance;
import org.custodes.tests.data.OwnersTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The desk in a real browser: a request on its way through two pairs of hands, and off it. */
class DeskIT {
  private static final Instance HOUSE = Instance.running();
  private static final Instance.Person THEA = HOUSE.named("thea");
  private static final Instance.Person AGENT = HOUSE.someone(Role.SUPPORT_AGENT);
  private static final Instance.Person LEAD = HOUSE.someone(Role.SUPPORT_LEAD);

  private static final String QUEUE = "privacyrequest/queue.xhtml";
  private static final String CASE = "privacyrequest/case.xhtml?id=";
  private static final String REASON =
      "A court has ordered to keep this until May; we tell you when that is over.";

  private static final Pattern SOME = Pattern.compile("^[1-9][0-9]*$");
  private static final Pattern NONE = Pattern.compile("^0$");

  private static Chromium chromium;

  private final DeskCases cases = new DeskCases(HOUSE, THEA);
  private Page agent;
  private Page lead;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @BeforeEach
  void theDeskIsStaffed() {
    agent = chromium.signedIn(HOUSE, AGENT, ColorScheme.LIGHT);
    lead = chromium.signedIn(HOUSE, LEAD, ColorScheme.DARK);
  }

  @Test
  void theDeskOpensAtItsQueueAndNobodyElseComesIn() {
    assertThat(agent.locator("h1")).containsText("Privacy requests");
    assertThat(lead.locator("h1")).containsText("Privacy requests");
    var thea = chromium.signedIn(HOUSE, THEA, ColorScheme.LIGHT);
    for (var page : List.of(QUEUE, CASE + cases.filed(), "privacyrequest/progress?id=x")) {
      assertEquals(403, go(thea, page), page);
      assertThat(thea.locator("h1")).containsText("Your role does not open this page");
    }
  }

  @Test
  void aRequestIsFoundByItsNumberAndByWhatItWaitsFor() {
    var number = cases.number(cases.planned());

    agent.getByLabel("Number of a request").fill(number.substring(7));
    press(agent, "Find");
    assertThat(agent.locator(".queue tbody tr")).hasCount(1);
    assertThat(agent.locator(".queue tbody")).containsText("Under review");

    go(agent, QUEUE);
    agent.locator("#show").selectOption("Under review");
    press(agent, "Show these");
    assertThat(agent.locator(".queue")).containsText(number);
    assertThat(agent.locator(".queue")).not().containsText("Waits to be taken");
    assertThat(agent.locator("#show")).hasValue("review");

    go(agent, QUEUE + "?show=duplicate&law=CCPA");
    assertThat(agent.locator("main")).containsText("No request is like that");
    agent.getByLabel("Number of a request").fill("seven");
    press(agent, "Find");
    assertThat(agent.locator("#number-error")).containsText("It has the form R-2026-7F3A-91C2");
    assertThat(agent.getByLabel("Number of a request")).hasValue("seven");
  }

  @Test
  void twoPairsOfHandsCarryOutARequestAndNobodyAloneDoes() throws SQLException {
    var id = cases.filed();
    var number = cases.number(id);

    go(agent, QUEUE + "?number=" + number);
    agent.getByRole(AriaRole.LINK, named(number)).click();
    press(agent, "Take this case");
    assertThat(agent.locator(".messages")).containsText(number + " is yours now.");
    press(agent, "Propose a plan");
    assertThat(row(agent, "conversations").locator("td").first()).hasText(SOME);
    assertThat(agent.locator("button[name=approve]")).hasCount(0);
    assertThat(agent.locator("button[name=execute]")).hasCount(0);
    assertThat(agent.locator(".blocked"))
        .containsText("Approval needs somebody other than the proposer");
    assertThat(agent.locator(".blocked")).containsText("A lead has to approve the plan first");

    go(agent, CASE + id + "&drawer=refusal");
    agent.locator("button[name=reject]").evaluate("button => button.name = 'approve'");
    press(agent, "Propose this refusal");
    assertThat(agent.locator("h1")).containsText("Your role does not open this page");
    assertEquals("REVIEW", cases.state(id));

    go(lead, CASE + id);
    press(lead, "Approve this plan");
    assertThat(lead.locator(".messages")).containsText("is approved");
    assertThat(lead.locator("button[name=execute]")).hasCount(0);
    assertThat(lead.locator(".blocked")).containsText("Who approved does not carry out");

    go(agent, CASE + id);
    agent.getByLabel("To confirm, type the number").fill("R-2026-0000-0000");
    press(agent, "Carry out the plan");
    assertThat(agent.locator("#typed-error")).containsText("exactly as it stands above");
    assertThat(agent.locator("#typed")).hasValue("R-2026-0000-0000");
    assertEquals("REVIEW", cases.state(id));

    // the place is held, so that there is something to watch
    try (var held = new OwnersTable(HOUSE).locked("preference")) {
      assertFalse(held.isClosed());
      agent.locator("#typed").fill(number.toLowerCase(Locale.ROOT));
      agent.keyboard().press("Enter");
      assertThat(agent.locator(".standing")).containsText("Being carried out");
      var context = agent.context();
      agent.close();
      agent = context.newPage();
      go(agent, CASE + id);
      assertThat(agent.locator(".standing")).containsText("Being carried out");
      agent.evaluate("window.sameDocument = true");
    }
    assertThat(agent.locator(".standing")).containsText("Completed");
    assertThat(agent.locator("#live-word")).containsText("It is completed");
    assertEquals(true, agent.evaluate("window.sameDocument"));
    assertThat(row(agent, "conversations").locator("td")).hasText(new Pattern[] {SOME, SOME, NONE});

    press(agent, "Read and check it");
    assertThat(agent.locator("main")).containsText(number);
    assertThat(agent.locator("main")).containsText("This certificate is genuine.");
  }

  @Test
  void theQueueIsWorkedByKeyboardAloneAndEveryViewHasAnAddress() {
    var number = cases.number(cases.planned());
    go(agent, QUEUE);
    agent.keyboard().press("?");
    assertThat(agent.locator("#keys")).isVisible();
    agent.keyboard().press("Escape");
    assertThat(agent.locator("#keys")).isHidden();

    agent.keyboard().press("g");
    agent.keyboard().press("m");
    assertThat(agent).hasURL(Pattern.compile("show=mine"));
    assertThat(agent.locator(".tabs a[aria-current=page]")).containsText("Mine");
    assertThat(agent.locator(".queue")).containsText(number);
    agent.keyboard().press("/");
    assertThat(agent.locator("#number")).isFocused();
    agent.keyboard().type(number);
    agent.keyboard().press("Enter");
    assertThat(agent.locator(".queue tbody tr")).hasCount(1);
    agent.keyboard().press("j");
    assertThat(agent.getByRole(AriaRole.LINK, named(number))).isFocused();
    agent.keyboard().press("o");
    assertThat(agent.locator("h1")).containsText(number);
  }

  @Test
  void moreTimeIsTakenOnlyAfterTheMessageWasLookedAtAndThePersonReadsIt() {
    var id = cases.filed();
    go(agent, CASE + id);
    agent.getByRole(AriaRole.LINK, named("Take more time")).click();
    press(agent, "Look at the message");
    assertThat(agent.locator("#more-error")).containsText("Choose why more time is needed");
    agent.getByLabel("The request is complex").check();
    agent.getByLabel("Add something in your own words").fill("Two partners have to answer first.");
    assertThat(agent.locator("button[name=extend]")).hasCount(0);
    press(agent, "Look at the message");
    assertThat(agent.locator(".next .letter")).containsText("because the request is complex");
    assertThat(agent.locator(".next .letter .added")).hasText("Two partners have to answer first.");
    press(agent, "Take more time and tell them this");
    assertThat(agent.locator(".side")).containsText("because the request is complex");
    assertThat(agent.locator(".timeline")).containsText("More time taken by you");

    var thea = chromium.signedIn(HOUSE, THEA, ColorScheme.DARK);
    go(thea, "mydata/messages.xhtml");
    assertThat(thea.locator("article").first()).containsText("takes longer");
    assertThat(thea.locator("article").first()).containsText("Two partners have to answer first.");
    assertThat(thea.locator("main")).containsText("We have received your request");
  }

  @Test
  void aPlanThatKeepsAPartSaysWhyBeforeALeadApprovesIt() {
    var id = cases.filed();
    go(agent, CASE + id);
    press(agent, "Take this case");
    agent.getByRole(AriaRole.LINK, named("Propose a plan that keeps a part")).click();
    press(agent, "Propose this plan");
    assertThat(agent.locator("#place-error")).containsText("Choose what is kept");
    agent.getByLabel("conversations", new Page.GetByLabelOptions().setExact(true)).check();
    agent.getByLabel("It is needed for a legal claim").check();
    agent.getByLabel("Explanation").fill("No.");
    press(agent, "Propose this plan");
    assertThat(agent.locator("#text-error")).containsText("20 to 500 characters");
    agent.getByLabel("Explanation").fill(REASON);
    press(agent, "Propose this plan");
    go(lead, CASE + id);
    assertThat(lead.locator(".next")).containsText("The plan keeps something");
    assertThat(lead.locator(".next")).containsText(REASON);
    assertThat(lead.locator(".next")).containsText("data protection authority");
    press(lead, "Send it back");
  }

  @Test
  void aRefusalNeedsAReasonAndALead() {
    var id = cases.filed();
    var number = cases.number(id);

    go(agent, CASE + id);
    agent.getByRole(AriaRole.LINK, named("Propose to refuse")).click();
    press(agent, "Propose this refusal");
    assertThat(agent.locator("#ground-error")).containsText("Choose the ground");
    agent.getByLabel("It is needed for a legal claim").check();
    agent.getByLabel("Explanation").fill("No.");
    press(agent, "Propose this refusal");
    assertThat(agent.locator("#text-error")).containsText("20 to 1,000 characters");
    assertThat(agent.getByLabel("Explanation")).hasValue("No.");
    assertThat(agent.getByLabel("It is needed for a legal claim")).isChecked();

    agent.getByLabel("Explanation").fill(REASON);
    press(agent, "Propose this refusal");
    assertThat(agent.locator(".next")).containsText(REASON);
    assertThat(agent.locator("button[name=refuse]")).hasCount(0);
    assertThat(agent.locator(".blocked")).containsText("You proposed it");

    go(lead, CASE + id);
    press(lead, "Refuse " + number);
    assertThat(lead.locator(".standing")).containsText("Refused");
    assertThat(lead.locator("main button")).hasCount(0);
    var thea = chromium.signedIn(HOUSE, THEA, ColorScheme.LIGHT);
    go(thea, "mydata/requests.xhtml");
    assertThat(thea.locator("main")).containsText(REASON);
  }

  @Test
  void whatThePersonTakesBackIsNotWorkedOn() {
    var id = cases.filed();
    go(agent, CASE + id);

    cases.withdrawAll();
    press(agent, "Take this case");

    assertThat(agent.getByRole(AriaRole.ALERT)).containsText("That is not possible in the state");
    assertThat(agent.locator(".standing")).containsText("Withdrawn");
    assertThat(agent.locator(".timeline")).containsText("Taken back by the person");
    assertThat(agent.locator("main button")).hasCount(0);
  }

  private static Locator row(Page page, String place) {
    return page.locator("//table[@class='places']//tr[normalize-space(th)='" + place + "']");
  }

  private static int go(Page page, String path) {
    return page.navigate(HOUSE.console().resolve(path).toString()).status();
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, named(button)).click();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
