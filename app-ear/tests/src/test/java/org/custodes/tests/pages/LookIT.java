package org.custodes.tests.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.custodes.tests.Instance;
import org.custodes.tests.data.Emergencies;
import org.custodes.tests.data.OwnersTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every page in both themes: axe finds nothing, nothing is wider than the window, and the browser
 * has nothing to complain about. The pictures lie in target/pictures, to be looked at.
 */
class LookIT {
  private static final Instance HOUSE = Instance.running();
  private static final List<Integer> WIDTHS = List.of(1280, 768, 360);
  private static final int HEIGHT = 860;
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** Who looks at which pages; nobody is a reader who has not signed in. */
  private static final Map<String, List<String>> SEEN_BY =
      Map.ofEntries(
          Map.entry(
              "", // the console sends them on to the sign-in page
              List.of(
                  "",
                  "about",
                  "notices",
                  "notices/training/1/en",
                  "decisions",
                  "decisions#newest",
                  "recommendations",
                  "recommendations?course=AWAITED",
                  "board",
                  "certificate",
                  "certificate#genuine",
                  "certificate#altered",
                  "certificate#stranger",
                  "request",
                  "request#wrong-code",
                  "request#by-code",
                  "record",
                  "record#by-handle",
                  "nowhere",
                  "console/")),
          Map.entry(
              "chidi",
              List.of(
                  "console/mydata/my-data.xhtml",
                  "console/mydata/conversations.xhtml",
                  "console/mydata/conversations.xhtml#read",
                  "console/mydata/conversations.xhtml#long",
                  "console/mydata/conversations.xhtml#asked",
                  "console/mydata/conversations.xhtml#gone",
                  "console/mydata/who-looked.xhtml",
                  "console/mydata/try.xhtml",
                  "console/mydata/try.xhtml#stored",
                  "console/mydata/try.xhtml#long-one",
                  "console/mydata/try.xhtml#refused",
                  "console/mydata/try.xhtml#nothing",
                  "console/mydata/preferences.xhtml",
                  "console/mydata/age.xhtml",
                  "console/mydata/storage.xhtml",
                  "console/mydata/requests.xhtml",
                  "console/mydata/download.xhtml",
                  "console/mydata/download.xhtml#prepared",
                  "console/nowhere.xhtml",
                  "console/shell/expired.xhtml",
                  "console/shell/failure.xhtml")),
          Map.entry(
              "ben",
              List.of(
                  "console/mydata/my-data.xhtml",
                  "console/mydata/conversations.xhtml",
                  "console/mydata/requests.xhtml",
                  "console/mydata/preferences.xhtml")),
          Map.entry(
              "yara",
              List.of(
                  "console/mydata/conversations.xhtml",
                  "console/mydata/conversations.xhtml#asked-held")),
          Map.entry(
              "kenji",
              List.of(
                  "console/access/grants.xhtml",
                  "console/access/grants.xhtml#unasked",
                  "console/access/grants.xhtml#reader",
                  "console/access/grants.xhtml#reading")),
          Map.entry(
              "fatima",
              List.of(
                  "console/access/grants.xhtml#ending",
                  "console/retention/holds.xhtml",
                  "console/retention/holds.xhtml#ending",
                  "console/retention/holds.xhtml#unasked",
                  "console/access/break-glass.xhtml#calm",
                  "console/access/break-glass.xhtml#unopened",
                  "console/access/break-glass.xhtml#alarmed",
                  "console/access/break-glass.xhtml#due",
                  "console/access/break-glass.xhtml#lost",
                  "console/practice/catalogue.xhtml",
                  "console/practice/practice.xhtml?code=conversation-storage",
                  "console/practice/practice.xhtml?code=conversation-storage&version=3",
                  "console/practice/differences.xhtml?code=conversation-storage&before=1&after=2",
                  "console/practice/edit.xhtml?code=learning-items",
                  "console/practice/edit.xhtml?code=learning-items#emptied",
                  "console/board/reviews.xhtml?show=PUBLISHED#first-review")),
          Map.entry(
              "ingrid",
              List.of(
                  "console/board/reviews.xhtml",
                  "console/board/reviews.xhtml?show=VOTING#first-review",
                  "console/board/tasks.xhtml",
                  "console/board/members.xhtml",
                  "console/board/members.xhtml#alarmed",
                  "console/board/members.xhtml?kind=APPOINT",
                  "console/board/propose.xhtml",
                  "console/board/propose.xhtml#unproposed")),
          Map.entry("tomas", List.of("console/board/reviews.xhtml#scoping")),
          Map.entry(
              "margaret",
              List.of(
                  "console/access/decision.xhtml",
                  "console/access/decision.xhtml#examined",
                  "console/access/decision.xhtml#unexamined",
                  "console/corpus/read.xhtml",
                  "console/access/who-may.xhtml",
                  "console/access/who-may.xhtml?role=trainer",
                  "console/access/who-may.xhtml?role=operator",
                  "console/access/denials.xhtml")),
          Map.entry("paloma", List.of("console/mydata/requests.xhtml")),
          Map.entry(
              "rosa",
              List.of(
                  "console/mydata/who-looked.xhtml",
                  "console/mydata/conversations.xhtml",
                  "console/mydata/try.xhtml#refused")),
          Map.entry(
              "samir",
              List.of(
                  "console/privacyrequest/dashboard.xhtml",
                  "console/privacyrequest/queue.xhtml",
                  "console/privacyrequest/queue.xhtml?show=received&law=CCPA",
                  "console/privacyrequest/queue.xhtml?number=seven",
                  "console/privacyrequest/queue.xhtml#planned",
                  "console/privacyrequest/queue.xhtml#mistyped",
                  "console/privacyrequest/queue.xhtml#refusing",
                  "console/privacyrequest/queue.xhtml#completed",
                  "console/privacyrequest/queue.xhtml#held",
                  "console/privacyrequest/case.xhtml")),
          Map.entry("lena", List.of("console/privacyrequest/queue.xhtml#planned")),
          Map.entry("elif", List.of("console/", "console/mydata/my-data.xhtml")));

  private static final String[] TURNS = {
    "My neighbour Thandiwe Mokoena lent me her ladder. How do I thank her?",
    "Bring Thandiwe something that you baked.",
    "How long do eggs boil?",
    "Ten minutes. Thandiwe Mokoena may like them."
  };

  /** As long as answers of an assistant are, with lists, and a word that no line has room for. */
  private static final String[] LONG = {
    "What would I need to bake bread at home? Please think of everything, and do not spare words.",
    ("You need flour, water, salt and time.\n\n"
            + "1. Mix them, and let the dough rest until it has doubled.\n"
            + "2. Fold it, shape it, and let it rest again.\n"
            + "3. Bake it hot, with steam at the beginning.\n\n"
            + "The longest word for it is "
            + "sourdough".repeat(14)
            + ".\n\n")
        .repeat(6)
  };

  private static final String PLAIN =
      "User: %s%nAssistant: %s%nUser: %s%nAssistant: %s".formatted((Object[]) TURNS);

  private static final String SENSITIVE =
      "I have been so depressed since my divorce that I cannot sleep, and my therapist is away.";

  /** What is done on a page before it is looked at. */
  private static final Map<String, Consumer<Page>> DONE =
      Map.ofEntries(
          Map.entry("genuine", page -> check(page, HouseCertificates.genuine(HOUSE))),
          Map.entry("altered", page -> check(page, HouseCertificates.altered(HOUSE))),
          Map.entry("stranger", page -> check(page, HouseCertificates.ofAStranger(HOUSE))),
          Map.entry("planned", page -> openCase(page, "planned")),
          Map.entry("mistyped", LookIT::mistype),
          Map.entry("refusing", LookIT::refuseWithoutReason),
          Map.entry("completed", page -> openCase(page, "completed")),
          Map.entry("read", page -> page.locator("button[name=open]").nth(1).click()),
          Map.entry("long", page -> page.locator("button[name=open]").first().click()),
          Map.entry(
              "long-one",
              page -> judge(page, "User: %s%nAssistant: %s".formatted((Object[]) LONG))),
          Map.entry("unasked", page -> page.locator("#send").click()),
          Map.entry("reader", LookIT::openReader),
          Map.entry("reading", LookIT::read),
          Map.entry("newest", page -> page.locator("ul.notices a").first().click()),
          Map.entry("examined", LookIT::examine),
          Map.entry("calm", page -> after(page, Emergencies::close)),
          Map.entry("alarmed", page -> after(page, Emergencies::open)),
          Map.entry("due", page -> after(page, Emergencies::due)),
          Map.entry("lost", page -> after(page, Emergencies::lost)),
          Map.entry("unopened", LookIT::openWithoutReason),
          Map.entry("unexamined", page -> page.locator("#examine").click()),
          Map.entry("first-review", page -> page.locator("table a").first().click()),
          Map.entry("emptied", LookIT::emptyAPractice),
          Map.entry("unproposed", page -> page.locator("button[name=propose]").click()),
          Map.entry("scoping", LookIT::scopeAReview),
          Map.entry("ending", page -> page.locator("button[name=question]").first().click()),
          Map.entry("held", page -> openCase(page, "held")),
          Map.entry("asked-held", page -> page.locator("button[name=ask]").first().click()),
          Map.entry("asked", page -> page.locator("button[name=ask]").nth(1).click()),
          Map.entry("prepared", LookIT::prepareDownload),
          Map.entry("wrong-code", page -> askFor(page, "#code", "7F3A")),
          Map.entry("by-code", page -> askFor(page, "#code", LookIT.code)),
          Map.entry("by-handle", page -> askFor(page, "#handle", LookIT.handle)),
          Map.entry("gone", LookIT::openNothing),
          Map.entry("stored", page -> judge(page, PLAIN)),
          Map.entry("refused", page -> judge(page, SENSITIVE)),
          Map.entry("nothing", page -> judge(page, "")));

  /** Numbers of cases, by how far they have come. */
  private static final Map<String, String> CASES = new HashMap<>();

  private static Chromium chromium;

  /** Of a request and of a conversation that whoever has them reads without a sign-in. */
  private static String code;

  private static String handle;

  /** The number of a grant that waits. */
  private static String grant;

  private static void emptyAPractice(Page page) {
    page.locator("#summary").fill("");
    page.locator("#retention").fill("Everything | forever");
    page.locator("button[name=save]").click();
  }

  private static void scopeAReview(Page page) {
    page.getByText("Who answers when an assistant is wrong about consent").click();
    page.locator("a[href*='step=MERGE'], a[href*='step=SCOPE']").first().click();
  }

  @BeforeAll
  static void open() {
    chromium = new Chromium();
    code = WithoutSignInIT.codeOfARequest(chromium, HOUSE, HOUSE.named("anna"));
    handle = new Asked(HOUSE, HOUSE.named("anna")).store("training", TURNS);
    var chidi = new Asked(HOUSE, HOUSE.named("chidi"));
    // what earlier runs have left is deleted with the consent
    chidi.decide("training", "WITHDRAWN");
    chidi.decide("training", "GIVEN");
    chidi.decide("personalisation", "GIVEN");
    chidi.decide("learning", "GIVEN");
    chidi.decide("learning", "WITHDRAWN");
    for (int i = 0; i < 22; i++) {
      assertEquals("STORED", chidi.offer("training", TURNS));
    }
    assertEquals("STORED", chidi.offer("training", LONG));
    chidi.offer("training", SENSITIVE);
    hold(HOUSE.named("yara"));
    var paloma = HOUSE.named("paloma");
    put("held", paloma, cases -> cases.held().orElseGet(() -> heldCase(cases, paloma)));
    prepareGrants();
    put("planned", HOUSE.named("wen"), DeskCases::planned);
    put("approved", HOUSE.named("tariq"), DeskCases::approved);
    put("completed", HOUSE.named("ulrich"), DeskCases::completed);
  }

  private static void put(String far, Instance.Person person, Function<DeskCases, String> brought) {
    var cases = new DeskCases(HOUSE, person);
    CASES.put(far, cases.number(brought.apply(cases)));
  }

  /** One that ended by being read to its end, several that run, one that waits. */
  private static void prepareGrants() {
    new OwnersTable(HOUSE).makeRecordsOlder(1);
    var grants = new GrantCalls(HOUSE);
    // each look at the reader's page passes what it shows, so each theme has a grant of its own
    for (int no = 0; no < 2; no++) {
      grants.running();
    }
    grant = grants.asked();
  }

  private static void openReader(Page page) {
    page.locator(".entry a").first().click();
  }

  private static void after(Page page, Consumer<Emergencies> brought) {
    brought.accept(new Emergencies(HOUSE));
    page.reload();
  }

  private static void openWithoutReason(Page page) {
    after(page, Emergencies::close);
    page.locator("button[name=open]").click();
  }

  private static void examine(Page page) {
    page.locator("#door").selectOption("GrantService.approve");
    page.locator("#thing").fill(LookIT.grant);
    page.locator("#who").fill(HOUSE.someone("trainer").sub());
    page.locator("#role-privacy-officer").check();
    page.locator("#examine").click();
  }

  private static void read(Page page) {
    openReader(page);
    page.locator("button[name=next]").click();
    page.locator("article").first().waitFor();
  }

  private static String heldCase(DeskCases cases, Instance.Person person) {
    var id = cases.filed();
    hold(person);
    cases.carryOut(id, "PARTIALLY_COMPLETED");
    return id;
  }

  /** Stores three conversations and has the last one held, unless something is held already. */
  private static void hold(Instance.Person person) {
    var holds = new HoldCalls(HOUSE);
    if (holds.areOn(person)) {
      return;
    }
    var asked = new Asked(HOUSE, person);
    asked.decide("training", "GIVEN");
    asked.offer("training", TURNS);
    asked.offer("training", TURNS);
    var held = asked.store("training", TURNS);
    var until = LocalDate.now(ZoneOffset.UTC).plusMonths(1);
    holds.onListed(person, "Court of Elm, 7 O 12/26", until, held);
  }

  private static void openCase(Page page, String far) {
    page.locator("#number").fill(CASES.get(far));
    page.locator("form[role=search] button").click();
    page.locator(".queue tbody a").click();
  }

  private static void mistype(Page page) {
    openCase(page, "approved");
    page.locator("#typed").fill("R-2026-0000-0000");
    page.locator("button[name=execute]").click();
  }

  private static void refuseWithoutReason(Page page) {
    openCase(page, "planned");
    page.locator("a[href*='drawer=refusal']").click();
    page.locator("#text").fill("No.");
    page.locator("button[name=reject]").click();
  }

  private static void judge(Page page, String text) {
    page.locator("#text").fill(text);
    page.locator("button[name=see]").click();
  }

  private static void askFor(Page page, String field, String text) {
    page.locator(field).fill(text);
    page.locator("main button").click();
  }

  private static void check(Page page, String certificate) {
    askFor(page, "#text", certificate);
  }

  private static void prepareDownload(Page page) {
    var prepare = page.locator("#prepare");
    if (prepare.isVisible()) {
      prepare.click();
    }
    page.locator("button[name=fetch]").waitFor();
  }

  private static void openNothing(Page page) {
    var open = page.locator("button[name=open]").first();
    open.evaluate("button => button.value = 'AAAAAAAAAAAAAAAAAAAAAA'");
    open.click();
  }

  @AfterAll
  static void close() {
    new Emergencies(HOUSE).close();
    chromium.close();
  }

  /** All of them, or those whose address has in it what {@code -Dcustodes.test.look} says. */
  @TestFactory
  Stream<DynamicTest> everyPageIsFitToBeShown() {
    return Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
        .flatMap(theme -> SEEN_BY.keySet().stream().flatMap(who -> pagesOf(who, theme)));
  }

  private static Stream<DynamicTest> pagesOf(String who, ColorScheme theme) {
    return SEEN_BY.get(who).stream()
        .filter(path -> path.contains(System.getProperty("custodes.test.look", "")))
        .map(
            path ->
                dynamicTest(
                    "/%s %s %s".formatted(path, who, theme).strip(),
                    () -> isFit(who, path, theme)));
  }

  private static void isFit(String who, String path, ColorScheme theme) {
    var page =
        who.isEmpty() ? chromium.page(theme) : chromium.signedIn(HOUSE, HOUSE.named(who), theme);
    var complaints = new ArrayList<String>();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")
              && !message.text().contains("Failed to load resource")) {
            complaints.add(message.text());
          }
        });
    page.navigate(HOUSE.site().resolve(path.replaceAll("#.*", "")).toString());
    DONE.getOrDefault(path.substring(path.indexOf('#') + 1), same -> {}).accept(page);
    page.evaluate("document.fonts.ready");
    for (var width : WIDTHS) {
      page.setViewportSize(width, HEIGHT);
      picture(page, who, path, theme, width);
      if ((Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth")) {
        complaints.add("wider than " + width);
      }
      axe(page).forEach(violation -> complaints.add(width + ": " + violation));
    }
    page.context().close();

    assertEquals(List.of(), complaints);
  }

  private static List<String> axe(Page page) {
    return new AxeBuilder(page)
        .withTags(RULES).analyze().getViolations().stream()
            .map(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
            .toList();
  }

  private static void picture(Page page, String who, String path, ColorScheme theme, int width) {
    var name =
        "%s-%s-%s-%d.png"
            .formatted(
                path.isEmpty() ? "landing" : path.replaceAll("\\W+", "-"),
                who.isEmpty() ? "anybody" : who,
                theme.name().toLowerCase(Locale.ROOT),
                width);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target/pictures").resolve(name)));
  }
}
