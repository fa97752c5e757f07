package org.custodes.tests.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.UUID;
import org.custodes.domain.kernel.Role;
import org.custodes.tests.Instance;
import org.custodes.tests.data.Emergencies;
import org.custodes.tests.data.OwnersTable;
import org.custodes.tests.data.PersonCalls;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An emergency on its pages: opened, read, everybody alarmed, ended, reviewed by somebody else. */
class BreakGlassIT {
  private static final Instance HOUSE = Instance.running();
  private static final Instance.Person FATIMA = HOUSE.named("fatima");
  private static final Instance.Person IMANI = HOUSE.named("imani");
  private static final String GLASS = "access/break-glass.xhtml";
  private static final String SENSITIVE =
      "I have been so depressed since my divorce that I cannot sleep, and my therapist is away.";
  private static final String ALARM = "Somebody has opened conversations in an emergency.";

  private static final int MORE_THAN_A_PAGE = 8;

  private static Chromium chromium;

  private final Emergencies emergencies = new Emergencies(HOUSE);
  private final String word = UUID.randomUUID().toString();

  @BeforeAll
  static void open() {
    chromium = new Chromium();
    var imani = new Asked(HOUSE, IMANI);
    imani.decide("training", "GIVEN");
    imani.decide("sensitive-help-others", "GIVEN");
    // hardly anybody's are kept for this, so that one of hers is on the first page, and others left
    for (int no = 0; no < MORE_THAN_A_PAGE; no++) {
      assertEquals(
          "STORED", imani.offer("training", SENSITIVE, "That is hard. Whom else can you call?"));
    }
    new OwnersTable(HOUSE)
        .inMain("UPDATE record SET expires_on = expires_on - 1 WHERE purpose = 3");
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  /** One that is left from another test would be in the way. */
  @BeforeEach
  void nothingIsDue() {
    emergencies.close();
  }

  @Test
  void anOfficerReadsAtOnceTheBoardIsAlarmedAndSomebodyElseReviewsIt() throws IOException {
    var fatima = chromium.signedIn(HOUSE, FATIMA, ColorScheme.LIGHT);
    go(fatima, GLASS);
    press(fatima, "Open for one hour");
    assertThat(fatima.getByRole(AriaRole.ALERT)).containsText("20 to 1,000");
    fatima.locator("#reason").fill("A text turned up where it must not be. " + word);
    fatima.locator("#purpose").selectOption("TRAINING_SENSITIVE");
    press(fatima, "Open for one hour");
    press(fatima, "Read the first page");
    assertThat(fatima.locator("article").first()).isVisible();

    var chair = chromium.signedIn(HOUSE, HOUSE.someone(Role.BOARD_CHAIR), ColorScheme.DARK);
    assertThat(chair.locator("aside.alarm")).containsText(ALARM);
    chair.locator("aside.alarm a").click();
    assertThat(chair.locator("main")).containsText(word);
    assertThat(chair.locator("main")).containsText("Open until");
    assertThat(chair.locator("#finding")).hasCount(0);

    var jonas = chromium.signedIn(HOUSE, HOUSE.named("jonas"), ColorScheme.LIGHT);
    assertThat(jonas.locator("aside.alarm")).containsText(ALARM);
    var other = new PersonCalls(HOUSE, HOUSE.named("jonas"));
    var refused = other.post(403, Emergencies.PATH, Emergencies.BODY);
    assertEquals("urn:custodes:problem:review-outstanding", refused.path("type").asText());
    assertEquals("REVIEW_DUE", refused.at("/why/inTheWay").asText());
    assertTrue(emergencies.standing().path("read").asInt() > 0);
    emergencies.end();

    press(fatima, "Read the next page");
    assertThat(fatima.getByRole(AriaRole.ALERT)).containsText("This grant does not run");
    assertThat(fatima.locator("article")).hasCount(0);
    go(fatima, GLASS);
    assertThat(fatima.locator("main")).containsText("its review is due");
    assertThat(fatima.locator("#finding")).hasCount(0);

    go(chair, GLASS);
    chair.locator("#finding").fill("It was needed: its source is closed.");
    press(chair, "Close the review");
    assertThat(chair.locator(".messages")).containsText("The review is closed");
    assertThat(chair.locator("main")).containsText("Nothing is open");
    go(jonas, "access/grants.xhtml");
    assertThat(jonas.locator("aside.alarm")).hasCount(0);
    assertThat(jonas.locator(".entry").first()).containsText("its source is closed");

    var imani = chromium.signedIn(HOUSE, IMANI, ColorScheme.LIGHT);
    go(imani, "mydata/who-looked.xhtml");
    assertThat(imani.locator("main")).containsText("A privacy officer, in an emergency");
    emergencies.open();
    emergencies.close();
  }

  @Test
  void oneWhoseFileIsLostIsSaidToAllAndReviewedByTheChairAlone() throws IOException {
    emergencies.lost();
    var fatima = chromium.signedIn(HOUSE, FATIMA, ColorScheme.LIGHT);
    assertThat(fatima.locator("aside.alarm")).containsText(ALARM);
    go(fatima, GLASS);
    assertThat(fatima.locator("main")).containsText("The file of this emergency is lost");
    assertThat(fatima.locator("main")).containsText("The chair of the board reviews it");
    assertThat(fatima.locator("#finding")).hasCount(0);
    var officer = new PersonCalls(HOUSE, FATIMA);
    assertEquals(
        "urn:custodes:problem:review-outstanding",
        officer.post(403, Emergencies.PATH, Emergencies.BODY).path("type").asText());
    var standing = emergencies.standing();
    assertTrue(standing.at("/emergency/lost").asBoolean());
    var refused =
        officer.post(
            403,
            "v1/access-grants/" + standing.path("id").asText() + "/review",
            "{\"finding\": \"" + Emergencies.FINDING + "\"}");
    assertEquals("urn:custodes:problem:proposed-yourself", refused.path("type").asText());

    var chair = chromium.signedIn(HOUSE, HOUSE.someone(Role.BOARD_CHAIR), ColorScheme.DARK);
    go(chair, GLASS);
    chair.locator("#finding").fill("Two pages of the log are of that hour. " + word);
    press(chair, "Close the review");
    assertThat(chair.locator("main")).containsText("Nothing is open");
    go(fatima, "access/grants.xhtml");
    assertThat(fatima.locator(".entry").first()).containsText(word);
  }

  private static void go(Page page, String path) {
    page.navigate(HOUSE.console().resolve(path).toString());
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
  }
}
