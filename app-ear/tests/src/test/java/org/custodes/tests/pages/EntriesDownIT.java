package org.custodes.tests.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import org.custodes.domain.kernel.Role;
import org.custodes.tests.Instance;
import org.custodes.tests.data.OwnersTable;
import org.custodes.tests.data.PersonCalls;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Where a reading cannot be noted, nothing is shown and the reader is told; afterwards it works.
 */
class EntriesDownIT {
  private static final Instance HOUSE = Instance.running();
  private static final Instance.Person KENJI = HOUSE.someone(Role.TRAINER);
  private static final String EGG = "How long do I boil an egg for the reader?";

  private static Chromium chromium;

  private final OwnersTable owner = new OwnersTable(HOUSE);

  @BeforeAll
  static void open() {
    chromium = new Chromium();
    var imani = new Asked(HOUSE, HOUSE.named("imani"));
    imani.decide("training", "GIVEN");
    assertEquals("STORED", imani.offer("training", EGG, "Ten minutes."));
    new OwnersTable(HOUSE).makeRecordsOlder(1);
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @AfterEach
  void theStoreIsUpAgain() {
    owner.inMain("GRANT INSERT ON access_event TO main_app");
  }

  @Test
  void nothingIsShownWithoutItsEntryAndNothingIsLost() throws IOException, InterruptedException {
    var grant = new GrantCalls(HOUSE).running();
    var kenji = new PersonCalls(HOUSE, KENJI);
    var page = chromium.signedIn(HOUSE, KENJI, ColorScheme.LIGHT);
    page.navigate(HOUSE.console().resolve("corpus/read.xhtml?grant=" + grant).toString());

    owner.inMain("REVOKE INSERT ON access_event FROM main_app");
    press(page, "Read the first page");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("cannot be noted at the moment");
    assertThat(page.locator("article")).hasCount(0);
    assertTrue(!page.content().contains("boil an egg"));
    Thread.sleep(2_100);
    var refused = kenji.post(503, "v1/access-grants/" + grant + "/pages", "");
    assertEquals("urn:custodes:problem:service-unavailable", refused.path("type").asText());
    assertTrue(refused.path("records").isMissingNode());
    assertEquals(0, read(kenji, grant));

    owner.inMain("GRANT INSERT ON access_event TO main_app");
    Thread.sleep(2_100);
    press(page, "Read the first page");
    assertThat(page.locator("article").first()).isVisible();
    assertEquals(page.locator("article").count(), read(kenji, grant));
  }

  private static int read(PersonCalls who, String grant) throws IOException {
    return who.get(200, "v1/access-grants/" + grant).path("read").asInt();
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
  }
}
