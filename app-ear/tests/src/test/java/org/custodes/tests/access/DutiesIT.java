package org.custodes.tests.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.custodes.domain.kernel.Role;
import org.custodes.launch.identity.Newcomers;
import org.custodes.tests.Instance;
import org.custodes.tests.data.AssistantCalls;
import org.custodes.tests.data.Emergencies;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every line of {@code duties.csv}, used by real people over the API and, where there is a page for
 * it, on the page: whatever a button hides, the form is sent all the same.
 */
class DutiesIT {
  private static final Instance HOUSE = Instance.running();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.custodes.web.console.messages");
  private static final String GRANTS = "v1/access-grants";
  private static final String HOLDS = "v1/legal-holds";
  private static final String DESK = "v1/desk/privacy-requests";
  private static final String NO_HASH = "0".repeat(64);
  private static final String REFUSAL =
      "{\"ground\": \"PROCESS_UNFOUNDED\", \"text\": \"There is no ground for this.\"}";

  /**
   * Lines of the rule that nobody can come to stand on: a grant is about nobody, one that was
   * opened in an emergency has no approval, and one lead decides on a case, whose plan and refusal
   * each take one.
   */
  private static final Set<String> NOBODY_CAN =
      Set.of(
          "GrantService.approve SELF",
          "GrantService.end SELF",
          "GrantService.review APPROVED",
          "GrantService.review SELF",
          "RequestDeskService.approvePlan APPROVED",
          "RequestDeskService.refuse APPROVED");

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static Instance.Person officer;
  private static Instance.Person otherOfficer;
  private static Instance.Person lead;
  private static Instance.Person agent;

  /** An officer of whom data are kept. */
  private static Instance.Person keptOfficer;

  /** Somebody of the desk, agent and lead, of whom data are kept. */
  private static Instance.Person keptLead;

  /** Somebody of the desk who is agent and lead. */
  private static Instance.Person agentAndLead;

  /** It offers a form to whoever is of the desk, which one's own case does not. */
  private static String othersCase;

  @BeforeAll
  static void peopleWithTwoDuties() {
    officer = HOUSE.named("fatima");
    otherOfficer = HOUSE.named("jonas");
    lead = HOUSE.someone(Role.SUPPORT_LEAD);
    agent = HOUSE.named("samir");
    var newcomers = new Newcomers(HOUSE);
    keptOfficer = kept(newcomers.with(Role.SUBJECT, Role.PRIVACY_OFFICER));
    keptLead = kept(newcomers.with(Role.SUBJECT, Role.SUPPORT_AGENT, Role.SUPPORT_LEAD));
    agentAndLead = newcomers.with(Role.SUPPORT_AGENT, Role.SUPPORT_LEAD);
    othersCase = filedBy(kept(newcomers.with(Role.SUBJECT)));
  }

  private static Instance.Person kept(Instance.Person person) {
    var assistant = new AssistantCalls(HOUSE);
    assistant.decide(person.sub(), "training", "GIVEN");
    assistant.store(person.sub(), "How long do I boil an egg?");
    return person;
  }

  /**
   * What somebody tries who must not.
   *
   * @param page where the same can be sent; empty where there is none
   */
  private record Attempt(
      Instance.Person who, String path, String body, String page, Map<String, String> fields) {}

  @Test
  void everyLineOfTheTableIsTriedOrSaysWhyNobodyCan() {
    var known = new TreeSet<>(attempts().keySet());
    known.addAll(NOBODY_CAN);
    assertEquals(Roles.table("duties.csv").keySet(), known);
  }

  @TestFactory
  Stream<DynamicTest> everyExcludedPairIsRefusedByTheApiAndByThePage() {
    var expected = Roles.table("duties.csv");
    return attempts().entrySet().stream()
        .map(
            line ->
                dynamicTest(
                    line.getKey(), () -> isRefused(line.getValue(), expected.get(line.getKey()))));
  }

  private static void isRefused(Supplier<Attempt> prepared, String code) throws Exception {
    var attempt = prepared.get();
    var answer = send(attempt.who(), attempt.path(), attempt.body());
    assertEquals("urn:custodes:problem:" + code, answer.path("type").asText(), answer.toString());
    assertTrue(answer.path("why").has("reason"), answer.toString());
    if (!attempt.page().isEmpty()) {
      var browser = new Browser();
      browser.signIn(HOUSE.console(), attempt.who());
      var page = browser.submit(HOUSE.console().resolve(attempt.page()), attempt.fields());
      assertTrue(page.contains(WORDS.getString("refusal." + code)), page);
    }
  }

  private static Map<String, Supplier<Attempt>> attempts() {
    var attempts = new TreeMap<String, Supplier<Attempt>>();
    for (var duty : Set.of(Role.OPERATOR, Role.SUPPORT_AGENT, Role.SUPPORT_LEAD)) {
      attempts.put("GrantService.ask " + duty, () -> askAs(duty));
      attempts.put("CorpusService.next " + duty, () -> readAs(duty));
      attempts.put("GrantService.breakGlass " + duty, () -> breakGlassAs(duty));
    }
    attempts.put("GrantService.review PROPOSED", DutiesIT::reviewOwnEmergency);
    attempts.put("GrantService.approve PROPOSED", DutiesIT::approveOwnGrant);
    attempts.put("GrantService.approve APPROVED", DutiesIT::approveGrantTwice);
    attempts.put("HoldService.approve PROPOSED", () -> hold(officer, proposed(), "approval"));
    attempts.put("HoldService.approve APPROVED", DutiesIT::approveHoldTwice);
    attempts.put(
        "HoldService.approve SELF", () -> hold(keptOfficer, proposedOn(keptOfficer), "approval"));
    attempts.put("HoldService.approveRelease PROPOSED", DutiesIT::approveOwnRelease);
    attempts.put("HoldService.approveRelease APPROVED", DutiesIT::approveReleaseTwice);
    attempts.put("HoldService.approveRelease SELF", () -> releaseOwn("release/approval"));
    attempts.put("HoldService.proposeRelease SELF", () -> releaseOwn("release"));
    attempts.put(
        "HoldService.propose SELF",
        () -> new Attempt(keptOfficer, HOLDS, on(keptOfficer), "", Map.of()));
    attempts.put("RequestDeskService.approvePlan PROPOSED", DutiesIT::approveOwnPlan);
    attempts.put("RequestDeskService.execute APPROVED", DutiesIT::executeWhatTheyApproved);
    attempts.put("RequestDeskService.refuse PROPOSED", DutiesIT::refuseWhatTheyProposed);
    ownCase(
        attempts,
        "approvePlan",
        "approval",
        "{\"hash\": \"%s\"}".formatted(NO_HASH),
        Map.of("approve", "yes", "plan", NO_HASH));
    ownCase(
        attempts,
        "askClarification",
        "clarification",
        "{\"question\": \"Which of your conversations do you mean?\"}",
        Map.of("clarify", "yes", "question", "Which of your conversations do you mean?"));
    ownCase(
        attempts,
        "execute",
        "execution",
        "{\"hash\": \"%s\", \"number\": \"R-2026-0000-0000\"}".formatted(NO_HASH),
        Map.of("execute", "yes", "plan", NO_HASH, "typed", "R-2026-0000-0000"));
    ownCase(
        attempts,
        "extend",
        "extension",
        "{\"reason\": \"COMPLEX\"}",
        Map.of("extend", "yes", "more", "COMPLEX", "note", ""));
    ownCase(attempts, "proposePlan", "plan", "", Map.of("propose", "yes"));
    ownCase(
        attempts,
        "proposeRefusal",
        "refusal",
        REFUSAL,
        Map.of(
            "reject",
            "yes",
            "ground",
            "PROCESS_UNFOUNDED",
            "text",
            "There is no ground for this."));
    ownCase(attempts, "refuse", "refusal/approval", "", Map.of("refuse", "yes"));
    ownCase(attempts, "retry", "retry", "", Map.of("retry", "yes"));
    ownCase(attempts, "sendBack", "return", "", Map.of("back", "yes"));
    ownCase(attempts, "take", "assignment", "", Map.of("take", "yes"));
    attempts.put("RequestDeskService.markDuplicate SELF", DutiesIT::closeOwnAsDuplicate);
    return attempts;
  }

  private static Attempt askAs(String duty) {
    var both = new Newcomers(HOUSE).with(Role.TRAINER, duty);
    return new Attempt(
        both,
        GRANTS,
        terms(),
        "access/grants.xhtml",
        Map.of(
            "ask",
            "ask",
            "purpose",
            "TRAINING",
            "turns",
            "both",
            "volume",
            "10",
            "hours",
            "1",
            "reason",
            "To see how people ask about cooking.",
            "send",
            "Ask"));
  }

  /** The duty came after the grant: it is asked at each use. */
  private static Attempt readAs(String duty) {
    var newcomers = new Newcomers(HOUSE);
    var trainer = newcomers.with(Role.TRAINER);
    var grant = created(trainer, GRANTS, terms());
    done(officer, GRANTS + "/" + grant + "/approval");
    done(lead, GRANTS + "/" + grant + "/approval");
    return new Attempt(
        newcomers.promoted(trainer, duty),
        GRANTS + "/" + grant + "/pages",
        "",
        "corpus/read.xhtml?grant=" + grant,
        Map.of("next", "yes", "grant", grant));
  }

  private static Attempt breakGlassAs(String duty) {
    new Emergencies(HOUSE).close();
    return new Attempt(
        new Newcomers(HOUSE).with(Role.PRIVACY_OFFICER, duty),
        Emergencies.PATH,
        Emergencies.BODY,
        "access/break-glass.xhtml",
        Map.of("open", "yes", "purpose", "TRAINING", "reason", "A text turned up elsewhere."));
  }

  private static Attempt reviewOwnEmergency() {
    var emergencies = new Emergencies(HOUSE);
    emergencies.due();
    var id = emergencies.standing().path("id").asText();
    return new Attempt(
        otherOfficer,
        GRANTS + "/" + id + "/review",
        "{\"finding\": \"%s\"}".formatted(Emergencies.FINDING),
        "access/break-glass.xhtml",
        Map.of("review", id, "finding", Emergencies.FINDING));
  }

  /** What is left open would keep everybody from the next. */
  @AfterAll
  static void nothingIsLeftOpen() {
    new Emergencies(HOUSE).close();
  }

  private static Attempt approveOwnGrant() {
    var both = new Newcomers(HOUSE).with(Role.TRAINER, Role.PRIVACY_OFFICER);
    return approval(both, created(both, GRANTS, terms()));
  }

  private static Attempt approveGrantTwice() {
    var grant = created(HOUSE.someone(Role.TRAINER), GRANTS, terms());
    done(officer, GRANTS + "/" + grant + "/approval");
    return approval(officer, grant);
  }

  private static Attempt approval(Instance.Person who, String grant) {
    return new Attempt(
        who,
        GRANTS + "/" + grant + "/approval",
        "",
        "access/grants.xhtml",
        Map.of("approve", grant));
  }

  private static String terms() {
    return """
    {"purpose": "training", "turns": ["user"], "volume": 10, "hours": 1,
     "reason": "To see how people ask about cooking."}\
    """;
  }

  /** Holds have no page. */
  private static Attempt hold(Instance.Person who, String hold, String step) {
    return new Attempt(who, HOLDS + "/" + hold + "/" + step, "", "", Map.of());
  }

  private static String on(Instance.Person subject) {
    return """
    {"subject": "%s", "authority": "Court of Elm", "endsOn": "%s"}\
    """
        .formatted(subject.sub(), LocalDate.now(ZoneOffset.UTC).plusDays(1));
  }

  private static String proposed() {
    return proposedOn(kept(new Newcomers(HOUSE).with(Role.SUBJECT)));
  }

  private static String proposedOn(Instance.Person subject) {
    return created(officer, HOLDS, on(subject));
  }

  private static String inForceOn(Instance.Person subject) {
    var hold = proposedOn(subject);
    done(otherOfficer, HOLDS + "/" + hold + "/approval");
    done(lead, HOLDS + "/" + hold + "/approval");
    return hold;
  }

  private static String releaseProposed() {
    var hold = inForceOn(kept(new Newcomers(HOUSE).with(Role.SUBJECT)));
    done(officer, HOLDS + "/" + hold + "/release");
    return hold;
  }

  private static Attempt approveHoldTwice() {
    var hold = proposed();
    done(lead, HOLDS + "/" + hold + "/approval");
    return hold(lead, hold, "approval");
  }

  private static Attempt approveOwnRelease() {
    return hold(officer, releaseProposed(), "release/approval");
  }

  private static Attempt approveReleaseTwice() {
    var hold = releaseProposed();
    done(lead, HOLDS + "/" + hold + "/release/approval");
    return hold(lead, hold, "release/approval");
  }

  private static Attempt releaseOwn(String step) {
    var hold = inForceOn(keptOfficer);
    if (step.endsWith("approval")) {
      done(officer, HOLDS + "/" + hold + "/release");
    }
    return hold(keptOfficer, hold, step);
  }

  private static void ownCase(
      Map<String, Supplier<Attempt>> attempts,
      String door,
      String step,
      String body,
      Map<String, String> fields) {
    attempts.put(
        "RequestDeskService." + door + " SELF",
        () -> atDesk(keptLead, filedBy(keptLead), step, body, fields));
  }

  private static Attempt closeOwnAsDuplicate() {
    var twin = filedBy(kept(new Newcomers(HOUSE).with(Role.SUBJECT)));
    return atDesk(
        keptLead,
        filedBy(keptLead),
        "duplicate",
        "{\"of\": \"%s\"}".formatted(twin),
        Map.of("of", twin));
  }

  private static Attempt approveOwnPlan() {
    var request = filedBy(kept(new Newcomers(HOUSE).with(Role.SUBJECT)));
    plan(agentAndLead, request);
    var hash = seen(request).at("/plan/hash").asText();
    return atDesk(
        agentAndLead,
        request,
        "approval",
        "{\"hash\": \"%s\"}".formatted(hash),
        Map.of("approve", "yes", "plan", hash));
  }

  private static Attempt executeWhatTheyApproved() {
    var request = filedBy(kept(new Newcomers(HOUSE).with(Role.SUBJECT)));
    plan(agent, request);
    var hash = seen(request).at("/plan/hash").asText();
    var number = seen(request).path("number").asText();
    done(agentAndLead, at(request, "approval"), "{\"hash\": \"%s\"}".formatted(hash));
    return atDesk(
        agentAndLead,
        request,
        "execution",
        "{\"hash\": \"%s\", \"number\": \"%s\"}".formatted(hash, number),
        Map.of("execute", "yes", "plan", hash, "typed", number));
  }

  private static Attempt refuseWhatTheyProposed() {
    var request = filedBy(kept(new Newcomers(HOUSE).with(Role.SUBJECT)));
    done(agentAndLead, at(request, "assignment"));
    done(agentAndLead, at(request, "refusal"), REFUSAL);
    return atDesk(agentAndLead, request, "refusal/approval", "", Map.of("refuse", "yes"));
  }

  private static void plan(Instance.Person proposer, String request) {
    done(proposer, at(request, "assignment"));
    done(proposer, at(request, "plan"));
  }

  private static Attempt atDesk(
      Instance.Person who, String request, String step, String body, Map<String, String> fields) {
    var sent = new TreeMap<>(fields);
    sent.put("id", request);
    return new Attempt(
        who, at(request, step), body, "privacyrequest/case.xhtml?id=" + othersCase, sent);
  }

  private static String at(String request, String step) {
    return DESK + "/" + request + "/" + step;
  }

  private static JsonNode seen(String request) {
    return answer(agent, request(DESK + "/" + request).GET());
  }

  private static String filedBy(Instance.Person subject) {
    for (var request : answer(subject, request("v1/privacy-requests").GET()).path("requests")) {
      if (request.path("state").asText().equals("TRIAGED")) {
        return request.path("id").asText();
      }
    }
    return created(
        subject,
        "v1/privacy-requests",
        "{\"subject\": \"me\", \"type\": \"ERASURE\", \"scope\": \"ALL\"}");
  }

  private static String created(Instance.Person who, String path, String body) {
    var created = send(who, path, body);
    assertTrue(created.has("id"), path + ": " + created);
    return created.path("id").asText();
  }

  private static void done(Instance.Person who, String path) {
    done(who, path, "");
  }

  private static void done(Instance.Person who, String path, String body) {
    var answer = send(who, path, body);
    assertTrue(answer.path("type").isMissingNode() || !answer.has("status"), path + ": " + answer);
  }

  private static JsonNode send(Instance.Person who, String path, String body) {
    return answer(
        who,
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(HOUSE.api().resolve(path)).timeout(PATIENCE);
  }

  private static JsonNode answer(Instance.Person who, HttpRequest.Builder request) {
    try {
      var answer =
          HTTP.send(
              request.header("Authorization", "Bearer " + HOUSE.tokenOf(who)).build(),
              BodyHandlers.ofString());
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
