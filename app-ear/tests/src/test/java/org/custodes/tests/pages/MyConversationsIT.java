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
import java.util.regex.Pattern;
import org.custodes.tests.Instance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do with their conversations: try the gate, store, read, delete. */
class MyConversationsIT {
  private static final Instance HOUSE = Instance.running();
  private static final Instance.Person ANNA = HOUSE.named("anna");
  private static final Instance.Person MEI = HOUSE.named("mei");

  private static final String LIST = "mydata/conversations.xhtml";
  private static final String GATE = "mydata/try.xhtml";
  private static final String TALK =
      """
      User: My neighbour Thandiwe Mokoena lent me her ladder. How do I thank her?
      Assistant: Bring Thandiwe something that you baked.
      """;

  private static final Pattern HANDLE = Pattern.compile("[A-Za-z0-9_-]{22}");

  private static Chromium chromium;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  /** Taking consent back deletes what was kept before. */
  @BeforeEach
  void annaBeginsAnew() {
    var anna = new Asked(HOUSE, ANNA);
    anna.decide("training", "WITHDRAWN");
    anna.decide("training", "GIVEN");
  }

  @Test
  void aConversationIsTriedStoredReadAndDeleted() {
    var page = signedIn(ANNA);
    var visited = new ArrayList<String>();
    page.onRequest(request -> visited.add(request.url()));

    go(page, GATE);
    page.getByLabel("Conversation", exactly()).fill(TALK);
    press(page, "See what would happen");
    assertThat(page.locator(".verdict .notice")).containsText("It would be stored until");
    assertThat(page.locator(".verdict .transcript")).containsText("[PERSON_1]");
    assertThat(page.locator(".verdict .transcript")).not().containsText("Thandiwe");
    assertThat(page.locator(".verdict .kinds")).containsText("Name of a person");
    assertThat(page.locator("#text")).hasValue(Pattern.compile("Thandiwe Mokoena lent"));

    press(page, "Store it");
    assertThat(page.locator(".notice.ok")).containsText("Stored. It is kept until");
    assertThat(page.locator("#text")).hasValue("");
    page.getByRole(AriaRole.LINK, named("See what is kept of your conversations")).click();
    assertThat(page.locator(".entry")).hasCount(1);
    assertThat(page.locator(".entry")).containsText("To improve the assistant");
    var handle = page.locator("button[name=open]").getAttribute("value");
    assertTrue(HANDLE.matcher(handle).matches());

    page.locator("button[name=open]").click();
    assertThat(page.locator(".opened .turn")).hasCount(2);
    assertThat(page.locator(".opened .turn").first()).containsText("My neighbour [PERSON_1] lent");
    assertFalse(page.content().contains("Thandiwe"));
    assertFalse(page.content().contains("Mokoena"));

    page.locator("button[name=ask]").click();
    assertThat(page.locator(".question")).containsText("This cannot be undone.");
    page.getByRole(AriaRole.LINK, named("Keep it")).click();
    assertThat(page.locator(".entry")).hasCount(1);
    page.locator("button[name=ask]").click();
    press(page, "Delete it");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("The conversation is deleted.");
    assertThat(page.locator(".entry")).hasCount(0);
    assertThat(page.getByText("Nothing is kept of your conversations")).isVisible();
    assertFalse(visited.stream().anyMatch(address -> address.contains(handle)));
  }

  @Test
  void aHandleOfSomebodyElseOpensAndDeletesNothing() {
    var mei = new Asked(HOUSE, MEI);
    mei.decide("training", "GIVEN");
    assertEquals("STORED", mei.offer("training", TALK));
    assertEquals("STORED", new Asked(HOUSE, ANNA).offer("training", TALK));
    var hers = signedIn(MEI);
    go(hers, LIST);
    var foreign = hers.locator("button[name=open]").first().getAttribute("value");

    for (var act : List.of("open", "ask", "delete")) {
      var page = signedIn(ANNA);
      go(page, LIST);
      var button = page.locator(".entry button").first();
      button.evaluate(
          "(button, sent) => { button.name = sent[0]; button.value = sent[1]; }",
          List.of(act, foreign));
      button.click();
      assertThat(page.getByRole(AriaRole.ALERT)).containsText("Nothing is kept under this entry");
      assertThat(page.locator(".opened, .question")).hasCount(0);
      assertThat(page.locator(".entry")).hasCount(1);
      assertEquals(HOUSE.console().resolve(LIST).toString(), page.url());
      page.context().close();
    }
    hers.reload();
    assertThat(hers.locator("button[name=open][value='" + foreign + "']")).hasCount(1);
    mei.decide("training", "WITHDRAWN");
  }

  @Test
  void aHandleInAnAddressOpensNothing() {
    new Asked(HOUSE, ANNA).offer("training", TALK);
    var page = signedIn(ANNA);
    go(page, LIST);
    var handle = page.locator("button[name=open]").first().getAttribute("value");

    go(page, LIST + "?open=" + handle + "&delete=" + handle);

    assertThat(page.locator(".entry")).hasCount(1);
    assertThat(page.locator(".opened")).hasCount(0);
  }

  @Test
  void whatIsNotAgreedToIsRefusedWithItsRule() {
    var page = signedIn(ANNA);

    go(page, GATE);
    page.getByLabel("Conversation", exactly()).fill("How long do eggs boil?");
    page.getByLabel("Giving your assistant context (not agreed)").check();
    press(page, "See what would happen");

    assertThat(page.locator(".verdict .notice")).containsText("It would be refused.");
    assertThat(page.locator(".verdict .notice")).containsText("without your consent");
    assertThat(page.getByRole(AriaRole.BUTTON, named("Store it"))).hasCount(0);
    assertThat(page.getByLabel("Giving your assistant context (not agreed)")).isChecked();
  }

  @Test
  void whatWasJudgedIsRefusedIfConsentIsTakenBackBeforeItIsStored() {
    var page = signedIn(ANNA);
    go(page, GATE);
    page.getByLabel("Conversation", exactly()).fill("How long do eggs boil?");
    press(page, "See what would happen");
    new Asked(HOUSE, ANNA).decide("training", "WITHDRAWN");

    press(page, "Store it");

    assertThat(page.locator(".verdict .notice")).containsText("It was not stored.");
    assertThat(page.locator("#text")).hasValue("How long do eggs boil?");
  }

  @Test
  void nothingAndTooMuchAreRefusedAtTheField() {
    var page = signedIn(ANNA);

    go(page, GATE);
    press(page, "See what would happen");
    assertThat(page.locator("#text-error")).containsText("paste or type");
    page.getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK).click();
    assertThat(page.locator("#text")).isFocused();
    page.locator("#text").fill("é".repeat(40_000));
    press(page, "See what would happen");
    assertThat(page.locator("#text-error")).containsText("longer than 65,536 bytes");
  }

  @Test
  void aLongListComesInPagesThatLeadBothWays() {
    var anna = new Asked(HOUSE, ANNA);
    for (int i = 0; i < 21; i++) {
      assertEquals("STORED", anna.offer("training", "How long do eggs boil?"));
    }
    var page = signedIn(ANNA);

    go(page, LIST);
    assertThat(page.locator(".entry")).hasCount(20);
    page.getByRole(AriaRole.LINK, named("Older ones")).click();
    assertThat(page.locator(".entry")).hasCount(1);
    page.locator("button[name=open]").click();
    assertThat(page.locator(".opened")).containsText("How long do eggs boil?");
    page.getByRole(AriaRole.LINK, named("Close this text")).click();
    assertThat(page.locator(".entry")).hasCount(1);
    page.getByRole(AriaRole.LINK, named("Newer ones")).click();
    assertThat(page.locator(".entry")).hasCount(20);
    assertThat(page.getByRole(AriaRole.LINK, named("Newer ones"))).hasCount(0);
  }

  @Test
  void theKeyboardIsEnough() {
    var page = signedIn(ANNA);

    go(page, GATE);
    tabTo(page, page.locator("#text"));
    page.keyboard().insertText("How long do eggs boil?");
    tabTo(page, page.getByRole(AriaRole.BUTTON, named("See what would happen")));
    page.keyboard().press("Enter");
    assertThat(page.locator("#verdict")).isFocused();
    tabTo(page, page.getByRole(AriaRole.BUTTON, named("Store it")));
    page.keyboard().press("Enter");
    assertThat(page.locator(".notice.ok")).isFocused();
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");

    tabTo(page, page.locator("button[name=open]"));
    page.keyboard().press("Space");
    assertThat(page.locator(".opened")).isFocused();
    tabTo(page, page.locator("button[name=ask]"));
    page.keyboard().press("Enter");
    assertThat(page.locator(".question")).isFocused();
    page.keyboard().press("Tab");
    assertThat(page.getByRole(AriaRole.BUTTON, named("Delete it"))).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("The conversation is deleted.");
  }

  private static Page signedIn(Instance.Person person) {
    return chromium.signedIn(HOUSE, person, ColorScheme.LIGHT);
  }

  private static void go(Page page, String path) {
    page.navigate(HOUSE.console().resolve(path).toString());
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, named(button)).click();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  private static void tabTo(Page page, Locator wanted) {
    for (int i = 0; i < 60 && !isFocused(wanted); i++) {
      page.keyboard().press("Tab");
    }
    assertThat(wanted).isFocused();
  }

  private static boolean isFocused(Locator locator) {
    return (Boolean) locator.evaluate("element => element === document.activeElement");
  }
}
