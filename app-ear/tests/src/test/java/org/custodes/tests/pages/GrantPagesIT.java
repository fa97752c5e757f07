package org.custodes.tests.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import org.custodes.domain.kernel.Role;
import org.custodes.tests.Instance;
import org.custodes.tests.data.OwnersTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A grant on its pages: asked for, approved by two, read, ended while somebody reads. */
class GrantPagesIT {
  private static final Instance HOUSE = Instance.running();
  private static final Instance.Person IMANI = HOUSE.named("imani");
  private static final Instance.Person KENJI = HOUSE.someone(Role.TRAINER);
  private static final Instance.Person FATIMA = HOUSE.named("fatima");
  private static final String GRANTS = "access/grants.xhtml";

  private static Chromium chromium;

  /** In the reason, so that the grant of this run is found among others. */
  private final String word = UUID.randomUUID().toString();

  @BeforeAll
  static void open() {
    chromium = new Chromium();
    var imani = new Asked(HOUSE, IMANI);
    imani.decide("training", "GIVEN");
    for (int no = 0; no < 3; no++) {
      assertEquals("STORED", imani.offer("training", "How long do I boil an egg?", "Ten minutes."));
    }
    // what was stored since a grant began is not read under it
    new OwnersTable(HOUSE).makeRecordsOlder(1);
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @Test
  void aTrainerAsksTwoApproveItIsReadAndEndsInTheMiddle() throws InterruptedException {
    var kenji = chromium.signedIn(HOUSE, KENJI, ColorScheme.LIGHT);
    assertThat(kenji.locator("h1")).containsText("Access grants");
    kenji.getByLabel("What you need to read, and why").fill("Too short.");
    kenji.getByLabel("Conversations", exactly()).fill("many");
    press(kenji, "Ask for this grant");
    assertThat(kenji.locator("#volume-error")).containsText("a whole number");
    assertThat(kenji.locator("#volume")).hasValue("many");
    kenji.getByLabel("Conversations", exactly()).fill("500");
    press(kenji, "Ask for this grant");
    assertThat(kenji.locator("#reason-error")).containsText("20 to 1,000");
    kenji.getByLabel("What you need to read, and why").fill("How people ask about eggs " + word);
    press(kenji, "Ask for this grant");
    assertThat(kenji.locator(".messages")).containsText("You have asked");
    assertThat(entry(kenji)).containsText("Waits for approval");
    assertThat(entry(kenji).locator("button[name=approve]")).hasCount(0);

    var fatima = chromium.signedIn(HOUSE, FATIMA, ColorScheme.DARK);
    entry(fatima).locator("button[name=approve]").click();
    assertThat(fatima.locator(".messages")).containsText("You have approved");
    assertThat(entry(fatima)).containsText("Support lead: still missing");
    assertThat(entry(fatima).locator("button[name=approve]")).hasCount(0);
    var lead = chromium.signedIn(HOUSE, HOUSE.someone(Role.SUPPORT_LEAD), ColorScheme.LIGHT);
    go(lead, GRANTS);
    entry(lead).locator("button[name=approve]").click();
    assertThat(entry(lead)).containsText("Running");

    go(kenji, GRANTS);
    entry(kenji).getByRole(AriaRole.LINK).click();
    press(kenji, "Read the first page");
    assertThat(kenji.locator("article").first()).isVisible();
    assertFalse(kenji.content().contains(IMANI.sub()));
    Thread.sleep(2_100);

    go(fatima, GRANTS);
    entry(fatima).locator("button[name=question]").click();
    assertThat(fatima.locator(".question")).containsText("Take this grant back?");
    fatima.locator(".question button[name=end]").click();
    assertThat(entry(fatima)).containsText("Taken back");
    press(kenji, "Read the next page");
    assertThat(kenji.getByRole(AriaRole.ALERT)).containsText("This grant does not run");
    assertThat(kenji.locator("article")).hasCount(0);

    var auditor = chromium.signedIn(HOUSE, HOUSE.someone(Role.AUDITOR), ColorScheme.LIGHT);
    assertThat(entry(auditor)).containsText("of 500 conversations read");
    assertThat(auditor.locator("main button")).hasCount(0);
  }

  @Test
  void whoseConversationsWereReadSeesThatATrainerLookedAndNotWho() throws InterruptedException {
    var calls = new GrantCalls(HOUSE);
    calls.readEverything();
    var imani = chromium.signedIn(HOUSE, IMANI, ColorScheme.LIGHT);
    go(imani, "mydata/who-looked.xhtml");
    assertThat(imani.locator("main")).containsText("A trainer, to improve the assistant");
    assertFalse(imani.content().contains("Kenji"));
    assertFalse(imani.content().contains(KENJI.sub()));
    go(imani, "corpus/read.xhtml");
    assertThat(imani.locator("h1")).containsText("Your role does not open this page");
  }

  private Locator entry(Page page) {
    return page.locator(".entry").filter(new Locator.FilterOptions().setHasText(word));
  }

  private static void go(Page page, String path) {
    page.navigate(HOUSE.console().resolve(path).toString());
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }
}
