package org.custodes.tests.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
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

/** What people do with their requests: ask, keep the code, follow, withdraw. */
class RequestsIT {
  private static final Instance HOUSE = Instance.running();
  private static final Instance.Person ANNA = HOUSE.named("anna");

  private static final String LIST = "mydata/requests.xhtml";
  private static final Pattern CODE = Pattern.compile("[0-9A-Z]{6}(-[0-9A-Z]{6}){3}");

  private static Chromium chromium;

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
  void annaHasNothingOpen() {
    new Asked(HOUSE, ANNA).decide("training", "GIVEN");
    page = chromium.signedIn(HOUSE, ANNA, ColorScheme.LIGHT);
    withdrawAll(HOUSE, page);
  }

  /** Takes back every request of who is signed in, by the page. */
  static void withdrawAll(Instance house, Page page) {
    go(house, page);
    while (page.locator("button[name=askback]").count() > 0) {
      page.locator("button[name=askback]").first().click();
      page.locator("button[name=withdraw]").click();
      assertThat(page.locator(".messages")).containsText("is taken back");
    }
  }

  @Test
  void everythingIsAskedForAndTakenBack() {
    var visited = new ArrayList<String>();
    page.onRequest(request -> visited.add(request.url()));

    press("Ask for everything to be deleted");
    assertThat(page.locator(".question")).isFocused();
    assertThat(page.locator(".question")).containsText("cannot be brought back by anyone");
    page.getByRole(AriaRole.LINK, named("Leave everything as it is")).click();
    assertThat(open("Delete everything")).hasCount(0);

    press("Ask for everything to be deleted");
    press("Yes, ask for everything to be deleted");
    var code = page.locator(".filed .code").textContent();
    assertTrue(CODE.matcher(code).matches(), "a code in groups of six");
    var row = open("Delete everything");
    assertThat(row).hasCount(1);
    assertThat(row).containsText("Waits to be taken");
    assertThat(row).containsText(Pattern.compile("in [0-9]+ days [0-9]+ [A-Z][a-z]+ 20"));
    row.getByText("What happened so far").click();
    assertThat(row.locator(".timeline")).containsText("Your fresh sign\u2011in showed");
    row.getByText("Why this date?").click();
    assertThat(row.locator(".steps")).containsText("within one month");
    assertThat(page.getByRole(AriaRole.BUTTON, named("Ask for everything"))).hasCount(0);

    go(HOUSE, page);
    assertFalse(page.content().contains(code));
    assertFalse(visited.stream().anyMatch(address -> address.contains(code)));

    open("Delete everything").locator("button[name=askback]").click();
    assertThat(page.locator(".question")).containsText("Nothing is deleted then.");
    page.locator("button[name=withdraw]").click();
    assertThat(page.locator(".messages")).containsText("Nothing was deleted.");
    assertThat(open("Delete everything")).hasCount(0);
  }

  @Test
  void theSameIsNotFiledTwice() {
    var other = page.context().newPage();
    go(HOUSE, other);
    for (var one : List.of(page, other)) {
      one.locator("button[name=ask][value=PREFERENCES]").click();
    }

    page.locator("button[name=file]").click();
    assertThat(page.locator(".filed")).isVisible();
    other.locator("button[name=file]").click();

    assertThat(other.getByRole(AriaRole.ALERT)).containsText("You have asked for this already");
    assertThat(other.locator(".filed")).hasCount(0);
    assertThat(other.locator("button[name=askback]")).hasCount(1);
  }

  private Locator open(String what) {
    return page.locator(".request")
        .filter(new Locator.FilterOptions().setHasText(what))
        .filter(new Locator.FilterOptions().setHas(page.locator("button[name=askback]")));
  }

  private static void go(Instance house, Page page) {
    page.navigate(house.console().resolve(LIST).toString());
  }

  private void press(String button) {
    page.getByRole(AriaRole.BUTTON, named(button)).click();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
