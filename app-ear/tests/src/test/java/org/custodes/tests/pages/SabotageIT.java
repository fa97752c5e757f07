package org.custodes.tests.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.custodes.domain.kernel.Role;
import org.custodes.launch.process.Patience;
import org.custodes.tests.Instance;
import org.custodes.tests.data.OwnersTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A store that refuses to forget: what the desk and the person see until it is repaired. */
class SabotageIT {
  private static final Instance HOUSE = Instance.running();
  private static final Instance.Person THEA = HOUSE.named("thea");
  private static final Instance.Person AGENT = HOUSE.someone(Role.SUPPORT_AGENT);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration LISTENING = Duration.ofMinutes(5);

  /** Nobody may ask more than twenty times a second. */
  private static final Duration GLANCE = Duration.ofMillis(250);

  /** As the erasure step of the preferences calls its place. */
  private static final String PLACE = "preferences";

  private static Chromium chromium;

  private final OwnersTable owner = new OwnersTable(HOUSE);
  private final DeskCases cases = new DeskCases(HOUSE, THEA);

  @BeforeAll
  static void open() {
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @AfterEach
  void repair() {
    owner.inMain("DROP FUNCTION IF EXISTS sabotage() CASCADE");
  }

  private void sabotage() {
    repair();
    owner.inMain(
        """
        CREATE FUNCTION sabotage() RETURNS trigger LANGUAGE plpgsql
        AS $$ BEGIN RAISE EXCEPTION 'sabotaged'; END $$""",
        """
        CREATE TRIGGER sabotage BEFORE DELETE OR UPDATE ON preference
        FOR EACH STATEMENT EXECUTE FUNCTION sabotage()""");
  }

  /** As if the house had tried for half a day: the next failure is the last one. */
  private void haveAlmostGivenUp() {
    owner.inMain(
        "UPDATE job SET attempts = 6, run_at = now()"
            + " WHERE kind = 'privacyrequest.execution' AND state = 0");
  }

  @Test
  void aStoreThatThrowsKeepsTheCaseOpenByNameUntilItIsRepairedAndTriedAgain()
      throws InterruptedException {
    var id = cases.approved();
    var said = new TreeSet<String>();
    var over = new AtomicBoolean();
    sabotage();
    var listener =
        new Thread(
            () ->
                Patience.until(
                    LISTENING,
                    GLANCE,
                    () -> {
                      said.add(cases.state(id));
                      said.add(cases.ownState(id));
                      return over.get();
                    }));
    cases.execute(id);
    listener.start();
    Patience.until(PATIENCE, () -> cases.failedPlace(id).equals(PLACE));
    assertEquals("VERIFYING", cases.state(id));

    Patience.until(
        PATIENCE,
        () -> {
          haveAlmostGivenUp();
          return cases.isStalled(id);
        });
    assertEquals("VERIFYING", cases.state(id));
    assertEquals(PLACE, cases.failedPlace(id));
    over.set(true);
    listener.join();
    said.removeAll(Set.of("EXECUTING", "VERIFYING"));
    assertEquals(Set.of(), said, "nothing else was said at any time");

    var agent = chromium.signedIn(HOUSE, AGENT, ColorScheme.LIGHT);
    go(agent, "privacyrequest/case.xhtml?id=" + id);
    assertThat(agent.locator(".standing")).containsText("Being verified");
    assertThat(agent.locator(".next")).containsText("Not through yet: " + PLACE);
    assertThat(agent.locator(".next")).containsText("has tried for half a day and stopped");
    assertThat(agent.locator("main")).not().containsText("Completed");
    var thea = chromium.signedIn(HOUSE, THEA, ColorScheme.DARK);
    go(thea, "mydata/requests.xhtml");
    assertThat(thea.locator("main")).containsText("Being verified");

    press(agent, "Try again now");
    Patience.until(PATIENCE, () -> cases.state(id).equals("VERIFYING"));
    Patience.until(PATIENCE, () -> cases.failedPlace(id).equals(PLACE));
    assertFalse(cases.isStalled(id), "the house tries again by itself");

    repair();
    go(agent, "privacyrequest/case.xhtml?id=" + id);
    press(agent, "Try again now");
    assertThat(agent.locator(".standing")).containsText("Completed");
    assertEquals("COMPLETED", cases.state(id));
  }

  private static int go(Page page, String path) {
    return page.navigate(HOUSE.console().resolve(path).toString()).status();
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
  }
}
