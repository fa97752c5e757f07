package org.custodes.tests.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.custodes.domain.kernel.Role;
import org.custodes.tests.Instance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A legal hold on its page: proposed, approved by two others, seen by its person, ended early. */
class HoldPagesIT {
  private static final Instance HOUSE = Instance.running();
  private static final Instance.Person NADIA = HOUSE.named("nadia");
  private static Chromium chromium;

  private final LocalDate end = LocalDate.now(ZoneOffset.UTC).plusMonths(2);

  /** Stands for the reference, so that the hold of this run is found among others. */
  private final String word = UUID.randomUUID().toString();

  @BeforeAll
  static void open() {
    chromium = new Chromium();
    var nadia = new Asked(HOUSE, NADIA);
    nadia.decide("training", "GIVEN");
    nadia.store("training", "How long do I boil an egg?", "Ten minutes.");
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @Test
  void anOfficerProposesTwoOthersApproveItsPersonReadsItAndItEndsEarly() {
    var fatima = opened(HOUSE.named("fatima"));
    propose(fatima, "a b", "1 January", "");
    assertThat(fatima.locator("#endsOn-error")).containsText("Please write a day");
    propose(fatima, "a b", end.toString(), "no-handle");
    assertThat(fatima.locator("#scope-error")).containsText("22 characters");
    propose(fatima, "a b", end.toString(), "");
    assertThat(fatima.locator("#subject-error")).containsText("identifier of a sign");
    assertThat(fatima.locator("#authority")).hasValue("Court of Elm " + word);
    propose(fatima, UUID.randomUUID().toString(), end.toString(), "");
    assertThat(fatima.locator("#subject-error")).containsText("Nothing is known of this person");
    propose(fatima, NADIA.sub(), end.plusYears(2).toString(), "");
    assertThat(fatima.locator("#endsOn-error")).containsText("twelve months");
    propose(fatima, NADIA.sub(), end.toString(), "");
    assertThat(fatima.locator(".messages")).containsText("Two others decide");
    assertThat(entry(fatima)).containsText("You proposed it. Nobody has approved yet");
    assertThat(entry(fatima).locator("button")).hasCount(0);
    assertFalse(fatima.content().contains(NADIA.sub()), "the list names nobody");

    var jonas = opened(HOUSE.named("jonas"));
    var lena = opened(HOUSE.someone(Role.SUPPORT_LEAD));
    assertThat(lena.locator("#propose")).hasCount(0);
    decide(jonas, "Approve this hold?");
    assertThat(entry(jonas)).containsText("One has approved; it takes one more");
    assertThat(entry(jonas).locator("button")).hasCount(0);
    decide(lena, "Approve this hold?");
    assertThat(entry(lena)).containsText("In force");
    assertThat(entry(lena).locator("button")).hasCount(0);

    var nadia = chromium.signedIn(HOUSE, NADIA, ColorScheme.LIGHT);
    nadia.navigate(HOUSE.console().resolve("mydata/conversations.xhtml").toString());
    assertThat(nadia.locator("main")).containsText("Court of Elm " + word);

    decide(jonas, "Propose that this hold end before its day?");
    assertThat(entry(jonas)).containsText("its early end waits for approval");
    decide(fatima, "Approve that this hold end now?");
    decide(lena, "Approve that this hold end now?");
    assertThat(entry(lena)).containsText("Over");
    nadia.reload();
    assertThat(nadia.locator("main")).not().containsText(word);
  }

  private static void propose(Page page, String subject, String end, String handles) {
    // the word stays in the field once it was typed
    page.locator("#subject").fill(subject);
    page.locator("#endsOn").fill(end);
    page.locator("#scope").fill(handles);
    page.locator("#send").click();
  }

  private Page opened(Instance.Person person) {
    var page = chromium.signedIn(HOUSE, person, ColorScheme.LIGHT);
    page.navigate(HOUSE.console().resolve("retention/holds.xhtml").toString());
    if (page.locator("#authority").count() > 0) {
      page.locator("#authority").fill("Court of Elm " + word);
    }
    return page;
  }

  private void decide(Page page, String question) {
    page.navigate(HOUSE.console().resolve("retention/holds.xhtml").toString());
    entry(page).locator("button[name=question]").click();
    assertThat(page.locator(".question")).containsText(question);
    page.locator(".question").getByRole(AriaRole.BUTTON).click();
  }

  private Locator entry(Page page) {
    return page.locator(".entry").filter(new Locator.FilterOptions().setHasText(word));
  }
}
