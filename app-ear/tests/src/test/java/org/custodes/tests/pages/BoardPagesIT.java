package org.custodes.tests.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.custodes.tests.Instance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A review in a browser, from its proposal by an officer to the public page of its decision. */
class BoardPagesIT {
  private static final Instance HOUSE = Instance.running();
  private static final List<String> MEMBERS =
      List.of("ingrid", "amara", "piotr", "leilani", "solveig", "dmitri", "yuki");

  private static Chromium chromium;

  /**
   * So that the review of this run is found among others; a longer one would look like a secret.
   */
  private final String word =
      new Random()
          .ints(6, 'a', 'z' + 1)
          .mapToObj(Character::toString)
          .collect(Collectors.joining());

  private final List<Page> members = new ArrayList<>();

  @BeforeAll
  static void open() {
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @Test
  void aReviewGoesFromItsProposalToAPublicDecisionWithADissent() {
    var fatima = chromium.signedIn(HOUSE, HOUSE.named("fatima"), ColorScheme.LIGHT);
    go(fatima, "board/propose.xhtml");
    fatima.getByLabel("Title").fill("Too short? " + word);
    fatima.locator("#question").fill("Is the period needed for the purpose?");
    press(fatima, "Propose it");
    assertThat(fatima.locator("h1")).containsText(word);
    var address = fatima.url();
    assertThat(fatima.locator(".next")).containsText("Not who proposed it");

    var tomas = chromium.signedIn(HOUSE, HOUSE.named("tomas"), ColorScheme.DARK);
    tomas.navigate(address);
    form(tomas, "SCOPE");
    tomas.locator("#from").fill("2026-01-01");
    tomas.locator("#until").fill("2026-10-01");
    tomas.locator("#reach").fill("9");
    tomas.locator("#severity").fill("3");
    tomas.locator("#novelty").fill("2");
    send(tomas, "SCOPE");
    assertThat(tomas.locator("#reach-error")).containsText("1 to 5");
    assertThat(tomas.locator("#from")).hasValue("2026-01-01");
    tomas.locator("#reach").fill("4");
    send(tomas, "SCOPE");
    plain(tomas, "DRAW_PANEL");
    plain(tomas, "ASK_DECLARATIONS");

    for (var name : MEMBERS) {
      var member = chromium.signedIn(HOUSE, HOUSE.named(name), ColorScheme.LIGHT);
      member.navigate(address);
      if (member.locator("a[href*='step=DECLARE']").count() > 0) {
        form(member, "DECLARE");
        // whose interests touch the review is proposed to step back, and says why not
        member.locator("#conflict").selectOption("NONE");
        member.locator("#text").fill("Nothing of it concerns what is reviewed here.");
        send(member, "DECLARE");
        assertThat(member.locator(".messages")).containsText("Done");
        members.add(member);
      } else {
        assertThat(member.locator(".next button")).hasCount(0);
      }
    }
    assertEquals(5, members.size());
    tomas.navigate(address);
    plain(tomas, "CLOSE_DECLARATIONS");
    presiding(address, "CLOSE_EVIDENCE").click();

    members.getLast().navigate(address);
    form(members.getLast(), "RECORD_FINDING");
    for (var field : List.of("criterion", "condition", "cause", "effect")) {
      members.getLast().locator("#" + field).fill("What the " + field + " is.");
    }
    send(members.getLast(), "RECORD_FINDING");
    fatima.navigate(address);
    form(fatima, "ANSWER_FINDING");
    fatima.locator("#text").fill("The facts are right.");
    send(fatima, "ANSWER_FINDING");
    presiding(address, "SETTLE_FINDINGS").click();

    members.getLast().navigate(address);
    form(members.getLast(), "DRAFT_OPINION");
    members.getLast().locator("#opinion").fill("The period is longer than needed, " + word + ".");
    members
        .getLast()
        .locator("#advice")
        .fill("Shorten it. | Privacy office | A shorter period is in force. | 2027-12-31");
    send(members.getLast(), "DRAFT_OPINION");
    assertThat(members.getLast().locator("main")).containsText("Draft 1");
    tomas.navigate(address);
    assertFalse(tomas.content().contains("longer than needed"), "the secretary reads no draft");
    fatima.navigate(address);
    assertFalse(fatima.content().contains("longer than needed"), "management reads no draft");
    var chair = presiding(address, "PUT_MOTION").page();
    form(chair, "PUT_MOTION");
    send(chair, "PUT_MOTION");

    var dissenter = members.getLast();
    for (var member : members) {
      member.navigate(address);
      form(member, "CAST");
      member.locator("#choice").selectOption(member.equals(dissenter) ? "NO" : "YES");
      send(member, "CAST");
      assertThat(member.locator("main")).containsText("You have voted");
      assertFalse(member.content().contains("Dissent"), "nobody learns of the no");
    }
    presiding(address, "CLOSE_VOTE").click();
    tomas.navigate(address);
    assertThat(tomas.locator(".next")).containsText("Publication waits for a dissent");
    form(tomas, "PUBLISH");
    tomas.locator("#summary").fill("The period is to be shortened.");
    send(tomas, "PUBLISH");
    assertThat(tomas.locator("body")).containsText("Somebody voted no");
    dissenter.navigate(address);
    form(dissenter, "ADD_OPINION");
    dissenter
        .locator("#text")
        .fill("I would have kept the period as it is, for the reasons given.");
    send(dissenter, "ADD_OPINION");
    tomas.navigate(address);
    form(tomas, "PUBLISH");
    tomas.locator("#summary").fill("Write to somebody@example.org about it.");
    send(tomas, "PUBLISH");
    assertThat(tomas.locator("#summary-error")).containsText("may point to a person");
    tomas.locator("#summary").fill("The period is to be shortened.");
    send(tomas, "PUBLISH");
    assertThat(tomas.locator(".messages")).containsText("Done");

    var anybody = chromium.page(ColorScheme.LIGHT);
    anybody.navigate(HOUSE.site().resolve("/decisions").toString());
    anybody
        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Too short? " + word))
        .click();
    assertThat(anybody.locator("main")).containsText("The period is longer than needed, " + word);
    assertThat(anybody.locator("main")).containsText("Dissent");
    assertThat(anybody.locator("main")).containsText("Yes 4, no 1, abstained 0");
    for (var name : MEMBERS) {
      assertFalse(anybody.content().contains(HOUSE.named(name).sub()), "seats, not accounts");
    }
    assertTrue(anybody.content().contains("SHA-256"));
    anybody.navigate(HOUSE.site().resolve("/recommendations?course=AWAITED").toString());
    assertThat(anybody.locator(".tracker")).containsText("Shorten it.");
    assertThat(anybody.locator(".tracker")).containsText("Not answered yet; due by");
    anybody.navigate(HOUSE.site().resolve("/recommendations?course=CLOSED").toString());
    assertThat(anybody.locator(".tracker")).containsText("Answered late.");
  }

  /** The step's button or link, on the page of whoever is offered it. */
  private Locator presiding(String address, String step) {
    for (var member : members) {
      member.navigate(address);
      var button = member.locator("button[value=" + step + "], a[href*='step=" + step + "']");
      if (button.count() > 0) {
        return button.first();
      }
    }
    throw new AssertionError("nobody is offered " + step);
  }

  private static void form(Page page, String step) {
    page.locator("a[href*='step=" + step + "']").first().click();
    assertThat(page.locator("h2#form")).isVisible();
  }

  private static void send(Page page, String step) {
    page.locator("#words button[value=" + step + "]").click();
  }

  private static void plain(Page page, String step) {
    page.locator("#steps button[value=" + step + "]").click();
    assertThat(page.locator(".messages")).containsText("Done");
  }

  private static void go(Page page, String path) {
    page.navigate(HOUSE.console().resolve(path).toString());
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
  }
}
