package org.custodes.tests.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;
import org.custodes.tests.Instance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people do on their own pages, as they do it: mouse, keyboard and a mistake now and then. */
class MyDataIT {
  private static final Instance HOUSE = Instance.running();
  private static final Instance.Person MEI = HOUSE.named("mei");
  private static final Instance.Person BEN = HOUSE.named("ben");
  private static final Instance.Person ROSA = HOUSE.named("rosa");
  private static final Instance.Person ELIF = HOUSE.named("elif");

  private static final Pattern EXPIRED = Pattern.compile("Your page has expired");

  private static Chromium chromium;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @Test
  void aConsentIsGivenAndTakenBackAndTheApiSeesBothAtOnce() throws IOException {
    var api = new Asked(HOUSE, MEI);
    api.decide("context", "REFUSED");
    var page = signedIn(MEI);

    switchOf(page, "context").click();
    assertThat(page.locator("#context .status")).containsText("Given on");
    assertThat(switchOf(page, "context")).hasAttribute("aria-checked", "true");
    assertEquals("GIVEN", api.consent("context").get("state").asText());
    assertTrue(api.consent("context").get("inEffect").asBoolean());
    assertEquals(3, download(page, "Signed receipt (JWS)").split("\\.").length);
    assertTrue(download(page, "To read (JSON)").contains("dpv:ConsentReceipt"));

    switchOf(page, "context").click();
    assertThat(page.locator("#context .status")).containsText("Withdrawn on");
    assertEquals("WITHDRAWN", api.consent("context").get("state").asText());
    page.reload();
    assertThat(page.locator(".receipt")).hasCount(0);
  }

  @Test
  void aBrowserThatAsksNotToShareIsHeeded() {
    var api = new Asked(HOUSE, MEI);
    api.decide("research-sharing", "GIVEN");
    var page = signedIn(MEI);

    page.setExtraHTTPHeaders(Map.of("Sec-GPC", "1"));
    page.reload();
    assertThat(switchOf(page, "research-sharing")).isDisabled();
    assertThat(switchOf(page, "research-sharing")).hasAttribute("aria-checked", "false");
    assertThat(page.locator("#research-sharing .status")).containsText("asks not to share");
    assertThat(switchOf(page, "context")).isEnabled();
    assertEquals("WITHDRAWN", api.consent("research-sharing").get("state").asText());
    assertEquals("signal: Sec-GPC", api.consent("research-sharing").get("method").asText());

    page.setExtraHTTPHeaders(Map.of());
    page.reload();
    switchOf(page, "research-sharing").click();
    assertThat(page.locator("#research-sharing .status")).containsText("Given on");
    api.decide("research-sharing", "WITHDRAWN");
  }

  @Test
  void preferencesAreSavedAndRememberedUntilPersonalisationIsTakenBack() {
    var api = new Asked(HOUSE, MEI);
    api.decide("personalisation", "GIVEN");
    var page = signedIn(MEI);

    go(page, "mydata/preferences.xhtml");
    page.getByRole(AriaRole.RADIO, named("Heron")).check();
    page.getByLabel("What to call you").fill("Mei");
    page.locator("#locale").selectOption("fr");
    page.getByLabel("Plain language").check();
    save(page);
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Your preferences are saved.");
    assertThat(page.getByRole(AriaRole.RADIO, named("Heron"))).isChecked();
    assertEquals("Mei", api.preferences().get("name").asText());
    assertEquals("heron", api.preferences().get("avatar").asText());

    go(page, "mydata/my-data.xhtml");
    switchOf(page, "personalisation").click();
    go(page, "mydata/preferences.xhtml");
    assertThat(page.getByText("You have not agreed to personalisation")).isVisible();
    assertThat(page.getByLabel("What to call you")).hasCount(0);
  }

  @Test
  void aRefusalIsSaidAtTheFieldAndNothingThatWasTypedIsLost() {
    new Asked(HOUSE, MEI).decide("personalisation", "GIVEN");
    var page = signedIn(MEI);

    go(page, "mydata/preferences.xhtml");
    page.getByLabel("What to call you").fill("mei@example.org");
    page.getByLabel("Voice").fill("calm");
    save(page);

    assertThat(page.locator("#name-error")).containsText("looks like an");
    assertThat(page.locator("#name")).hasAttribute("aria-invalid", "true");
    assertThat(page.locator("#name"))
        .hasAttribute("aria-describedby", Pattern.compile("name-error"));
    assertThat(page.getByLabel("Voice")).hasValue("calm");
    page.getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK).click();
    assertThat(page.locator("#name")).isFocused();
  }

  @Test
  void storageIsSwitchedOffAndOnAgain() {
    new Asked(HOUSE, ROSA).store(true);
    var page = signedIn(ROSA);

    go(page, "mydata/storage.xhtml");
    press(page, "Switch off and delete what is kept");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Storage is off.");
    go(page, "mydata/my-data.xhtml");
    assertThat(page.getByText("Storage of everything is off")).isVisible();
    go(page, "mydata/storage.xhtml");
    press(page, "Switch storage on");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Storage is on again.");
  }

  @Test
  void aMinorSeesOnlyWhatTheyMaySetAndWhy() {
    var api = new Asked(HOUSE, BEN);
    api.decide("personalisation", "GIVEN");
    var page = signedIn(BEN);

    go(page, "mydata/age.xhtml");
    page.getByLabel("13 to 15").check();
    press(page, "Save my age");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Your age band is saved.");
    assertThat(page.getByLabel("18 or older")).isDisabled();

    go(page, "mydata/my-data.xhtml");
    assertThat(page.getByText("You are under 18, so less is kept")).isVisible();
    assertThat(page.getByRole(AriaRole.SWITCH)).hasCount(1);

    go(page, "mydata/preferences.xhtml");
    assertThat(page.getByLabel("What to call you")).hasCount(0);
    page.getByLabel("Less motion").check();
    save(page);
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Your preferences are saved.");
  }

  @Test
  void theKeyboardIsEnough() {
    new Asked(HOUSE, MEI).decide("training", "REFUSED");
    var page = signedIn(MEI);

    page.keyboard().press("Tab");
    assertThat(page.getByRole(AriaRole.LINK, named("Skip to the content"))).isFocused();
    page.keyboard().press("Enter");
    tabTo(page, switchOf(page, "training"));
    page.keyboard().press("Space");
    assertThat(page.locator("#training .status")).containsText("Given on");

    assertThat(page.locator("#training .receipt")).isFocused();
    page.keyboard().press("Tab");
    assertThat(page.getByRole(AriaRole.LINK, named("Signed receipt (JWS)"))).isFocused();
    tabTo(page, page.locator("#training summary"));
    page.keyboard().press("Enter");
    assertThat(page.locator("#training .whole")).isVisible();
    page.keyboard().press("Shift+Tab");
    page.keyboard().press("Shift+Tab");
    page.keyboard().press("Shift+Tab");
    assertThat(switchOf(page, "training")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("#training .status")).containsText("Withdrawn on");
  }

  @Test
  void aRoleWithoutARoomIsToldSoAndNothingElseOpens() {
    var page = signedIn(ELIF);

    assertThat(page.getByText("There is no room for your role in this version")).isVisible();
    assertThat(page.getByRole(AriaRole.LINK, named("Choices"))).hasCount(0);
    var answer = page.navigate(HOUSE.console().resolve("mydata/my-data.xhtml").toString());
    assertEquals(403, answer.status());
    assertThat(page.locator("h1")).hasText("Your role does not open this page");
  }

  @Test
  void loggingOutEndsTheSessionOnBothSides() {
    var page = signedIn(MEI);

    press(page, "Log out");
    page.waitForURL(HOUSE.site().toString());
    page.navigate(HOUSE.console().toString());
    assertThat(page.locator("#kc-login")).isVisible();
  }

  @Test
  void anExpiredPageSaysSoAndLeadsBack() {
    var page = signedIn(MEI);
    go(page, "mydata/storage.xhtml");
    var other = page.context().newPage();
    for (int i = 0; i < 10; i++) {
      go(other, "mydata/age.xhtml");
    }

    var answer =
        page.waitForResponse(
            response -> response.request().method().equals("POST"),
            () -> press(page, "Switch off and delete what is kept"));

    assertEquals(410, answer.status());
    assertThat(page.locator("h1")).hasText(EXPIRED);
    page.getByRole(AriaRole.LINK, named("Open my pages again")).click();
    assertThat(page.getByRole(AriaRole.SWITCH).first()).isVisible();
  }

  @Test
  void aChosenThemeStaysOnBothSidesOfTheHouse() {
    var page = signedIn(MEI);

    press(page, "Dark theme");
    assertThat(page.locator("h1")).hasText("What may be kept of you");
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    page.navigate(HOUSE.site().toString());
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    press(page, "Follow the system");
    assertFalse(page.locator("html").getAttribute("lang").isBlank());
    assertThat(page.locator("html[data-theme]")).hasCount(0);
  }

  private static Page signedIn(Instance.Person person) {
    return chromium.signedIn(HOUSE, person, ColorScheme.LIGHT);
  }

  private static void go(Page page, String path) {
    page.navigate(HOUSE.console().resolve(path).toString());
  }

  private static Locator switchOf(Page page, String purpose) {
    return page.locator("#" + purpose).getByRole(AriaRole.SWITCH);
  }

  private static void save(Page page) {
    press(page, "Save preferences");
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, named(button)).click();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static void tabTo(Page page, Locator wanted) {
    for (int i = 0; i < 40 && !isFocused(wanted); i++) {
      page.keyboard().press("Tab");
    }
    assertThat(wanted).isFocused();
  }

  private static boolean isFocused(Locator locator) {
    return (Boolean) locator.evaluate("element => element === document.activeElement");
  }

  private static String download(Page page, String link) throws IOException {
    var download = page.waitForDownload(() -> page.getByRole(AriaRole.LINK, named(link)).click());
    return Files.readString(download.path());
  }
}
