package org.custodes.tests.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.Locale;
import org.custodes.tests.Instance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the public pages do for whoever holds a request's code or a record's handle. */
class WithoutSignInIT {
  private static final Instance HOUSE = Instance.running();
  private static final Instance.Person ANNA = HOUSE.named("anna");

  private static Chromium chromium;

  private final Asked anna = new Asked(HOUSE, ANNA);
  private final ArrayList<String> visited = new ArrayList<>();
  private Page page;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @BeforeEach
  void nobodyIsSignedIn() {
    anna.decide("training", "GIVEN");
    page = chromium.page(ColorScheme.LIGHT);
    page.onRequest(request -> visited.add(request.url()));
  }

  private void go(String path) {
    page.navigate(HOUSE.site().resolve(path).toString());
  }

  private void press(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
  }

  /** Files a request for somebody by the page, which shows its code once. */
  static String codeOfARequest(Chromium chromium, Instance house, Instance.Person person) {
    new Asked(house, person).decide("training", "GIVEN");
    var own = chromium.signedIn(house, person, ColorScheme.LIGHT);
    RequestsIT.withdrawAll(house, own);
    own.locator("button[name=ask][value=PREFERENCES]").click();
    own.locator("button[name=file]").click();
    return own.locator(".filed .code").textContent();
  }

  @Test
  void aRequestIsReadByItsCodeHoweverItIsTyped() {
    var code = codeOfARequest(chromium, HOUSE, ANNA);
    go("/request");
    page.fill("#code", code.toLowerCase(Locale.ROOT).replace("-", " "));
    press("Show the request");
    assertThat(page.locator("h1")).containsText("Request R-");
    assertThat(page.locator(".lead")).containsText("Delete preferences: Waits to be taken");
    assertThat(page.locator(".timeline")).containsText("The request came in.");
    assertThat(page.locator("main")).not().containsText("Anna");
    assertFalse(visited.stream().anyMatch(address -> address.contains(code)));
  }

  @Test
  void aWrongCodeIsSaidAtItsField() {
    go("/request");
    page.fill("#code", "7F3A");
    press("Show the request");
    assertThat(page.locator("#error")).containsText("a code has 24 letters and digits");
    assertThat(page.locator("#code")).hasValue("7F3A");
    page.fill("#code", "A".repeat(24));
    press("Show the request");
    assertThat(page.locator("#error")).containsText("There is no request with this code");
  }

  @Test
  void aConversationIsDeletedByALinkThatNoServerIsSent() {
    var handle = anna.store("training", "How do I keep basil alive in winter?", "Give it light.");
    go("/record#" + handle);
    assertThat(page.locator("#handle")).hasValue(handle);
    assertFalse(page.url().contains(handle));
    press("Look it up");
    assertThat(page.locator(".facts")).containsText("improving the assistant");
    press("Delete this conversation");
    assertThat(page.locator("h1")).containsText("The conversation is deleted");

    go("/record");
    page.fill("#handle", handle);
    press("Look it up");
    assertThat(page.locator("#error")).containsText("Nothing is kept under this handle");
    assertFalse(visited.stream().map(URI::create).anyMatch(address -> isIn(handle, address)));
  }

  /** The fragment is no part of what a server is sent. */
  private static boolean isIn(String handle, URI address) {
    return (address.getRawPath() + "?" + address.getRawQuery()).contains(handle);
  }
}
