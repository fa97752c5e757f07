package org.custodes.tests.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.custodes.domain.kernel.Role;
import org.custodes.tests.Instance;
import org.custodes.tests.data.PersonCalls;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a legal hold keeps, as its person and the desk see it in a browser. */
class HeldIT {
  private static final Instance HOUSE = Instance.running();
  private static final Instance.Person OMAR = HOUSE.named("omar");
  private static final String COURT = "Court of Elm, 7 O 12/26";

  private static Chromium chromium;

  private final LocalDate until = LocalDate.now(ZoneOffset.UTC).plusMonths(3);
  private final Asked assistant = new Asked(HOUSE, OMAR);
  private final DeskCases cases = new DeskCases(HOUSE, OMAR);
  private final HoldCalls holds = new HoldCalls(HOUSE);

  @BeforeAll
  static void open() {
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @Test
  void whatAHoldKeepsOutlivesDeletionAndErasureAndEverybodyConcernedSeesIt() throws IOException {
    assistant.decide("training", "WITHDRAWN");
    var request = cases.filed();
    var held = assistant.store("training", "Is a whale a fish?");
    var hold = holds.onListed(OMAR, COURT, until, held);

    var omar = chromium.signedIn(HOUSE, OMAR, ColorScheme.LIGHT);
    go(omar, "mydata/conversations.xhtml");
    assertThat(omar.locator(".entry")).hasCount(3);
    assertThat(omar.locator(".holds")).containsText("One of them is kept until");
    assertThat(omar.locator(".holds")).containsText(COURT);
    assertThat(omar.locator(".entry").first()).containsText("Under a legal hold");
    omar.locator("button[name=ask]").first().click();
    assertThat(omar.locator(".question")).containsText("A legal hold keeps this one");
    omar.locator("button[name=delete]").click();
    assertThat(omar.getByRole(AriaRole.STATUS)).containsText("A legal hold keeps this");
    assertThat(omar.locator(".entry")).hasCount(3);

    cases.carryOut(request, "PARTIALLY_COMPLETED");

    go(omar, "mydata/requests.xhtml");
    assertThat(omar.locator(".request").first()).containsText("A legal hold keeps something until");
    var agent = chromium.signedIn(HOUSE, HOUSE.someone(Role.SUPPORT_AGENT), ColorScheme.DARK);
    go(agent, "privacyrequest/case.xhtml?id=" + request);
    assertThat(agent.locator(".standing")).containsText("Completed except for a legal hold");
    assertThat(agent.locator("main")).containsText("A legal hold keeps conversations until");
    assertThat(agent.locator("//tr[normalize-space(th)='conversations']/td").last()).hasText("1");
    assertThat(agent.locator("main button")).hasCount(0);

    holds.release(hold);
    assertEquals(0, new PersonCalls(HOUSE, OMAR).get(200, "v1/legal-holds").at("/holds").size());
  }

  @Test
  void aHoldIsSetByThreePeopleAndBadOnesAreRefusedByField() throws IOException {
    assistant.decide("training", "GIVEN");
    var officer = new PersonCalls(HOUSE, HOUSE.named("fatima"));
    for (var wrong :
        new String[][] {
          {"\"handles\":[\"x\"],", COURT, "" + until, "400", "handles"},
          {"\"handles\":[],", COURT, "" + until, "400", "handles"},
          {"\"handles\":[\"AAAAAAAAAAAAAAAAAAAAAA\"],", COURT, "" + until, "422", "scope"},
          {"", "", "" + until, "400", "authority"},
          {"", "x".repeat(501), "" + until, "400", "authority"},
          {"", COURT, "tomorrow", "400", "endsOn"},
          {"", COURT, "" + until.plusYears(1), "422", "endsOn"}
        }) {
      var body =
          """
          {"subject":"%s",%s"authority":"%s","endsOn":"%s"}"""
              .formatted(OMAR.sub(), wrong[0], wrong[1], wrong[2]);
      var problem = officer.post(Integer.parseInt(wrong[3]), "v1/legal-holds", body);
      assertEquals(wrong[4], problem.path("field").asText(), problem.toString());
    }
  }

  private static void go(Page page, String path) {
    page.navigate(HOUSE.console().resolve(path).toString());
  }
}
