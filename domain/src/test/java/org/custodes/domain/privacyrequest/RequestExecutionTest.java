package org.custodes.domain.privacyrequest;

import static org.custodes.domain.privacyrequest.RequestFixture.ANNA;
import static org.custodes.domain.privacyrequest.RequestFixture.LENA;
import static org.custodes.domain.privacyrequest.RequestFixture.SASKIA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.custodes.domain.consent.ConsentEvents;
import org.custodes.domain.consent.ConsentsOn;
import org.custodes.domain.consent.SealedConsentEvent;
import org.custodes.domain.conversation.Conversations;
import org.custodes.domain.conversation.ConversationsOn;
import org.custodes.domain.conversation.FakeRecords;
import org.custodes.domain.deadline.Regime;
import org.custodes.domain.deidentification.MaskedUtterance;
import org.custodes.domain.job.FakeJobs;
import org.custodes.domain.job.Job;
import org.custodes.domain.job.TakenOver;
import org.custodes.domain.job.Tenure;
import org.custodes.domain.job.WorkFailed;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Role;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.lifecycle.ErasureStep;
import org.custodes.domain.lifecycle.ExportOnRequest;
import org.custodes.domain.preference.FakePreferenceShelf;
import org.custodes.domain.preference.Forgetting;
import org.custodes.domain.subject.Closing;
import org.custodes.domain.subject.ConsentState;
import org.custodes.domain.subject.FakeSubjects;
import org.custodes.domain.subject.HoldScope;
import org.custodes.domain.subject.KeptHold;
import org.custodes.domain.subject.People;
import org.custodes.domain.subject.PeopleOn;
import org.custodes.domain.subject.Person;
import org.custodes.domain.subject.PersonChange;
import org.custodes.domain.vault.FakeItemKeys;
import org.custodes.domain.vault.FakeKeyVault;
import org.custodes.domain.vault.FakeMasterKey;
import org.custodes.domain.vault.FakeTombstones;
import org.custodes.domain.vault.Handle;
import org.custodes.domain.vault.ItemWrapping;
import org.custodes.domain.vault.Keyring;
import org.junit.jupiter.api.Test;

/** An approved request from its execution to its certificate, on the two databases in memory. */
class RequestExecutionTest {
  private static final Sub BEN = new Sub("ben");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final MovingClock clock = new MovingClock();
  private final FakeMasterKey master = new FakeMasterKey();
  private final FakeTombstones tombstones = new FakeTombstones();
  private final FakeKeyVault vault = new FakeKeyVault(tombstones, clock);
  private final Keyring keyring = new Keyring(vault, master);
  private final FakeSubjects subjects = new FakeSubjects();
  private final FakeRecords records = new FakeRecords();
  private final FakePrivacyRequests requests = new FakePrivacyRequests();
  private final People people =
      PeopleOn.people(subjects, vault, keyring, master, leaf -> {}, clock);
  private final Closing closing =
      PeopleOn.closing(subjects, vault, keyring, master, leaf -> {}, clock);
  private final Conversations conversations =
      ConversationsOn.conversations(vault, keyring, master, records, leaf -> {});
  private final Sabotage sabotage = new Sabotage();
  private final Cellar cellar = new Cellar();
  private final FakeJobs jobs = new FakeJobs();
  private final RequestTransaction main = new RequestTransaction(requests, jobs, leaf -> {});
  private final Cases cases =
      new Cases(
          requests,
          new FakeItemKeys(new ItemWrapping(master, keyring)),
          keyring,
          main,
          clock,
          new SecureRandom());
  private final FakeSignInAccounts accounts = new FakeSignInAccounts(ANNA, BEN);
  private final FakePreferenceShelf shelf = new FakePreferenceShelf();
  private final List<ErasureStep> steps =
      new ArrayList<>(
          List.of(new Records(), new Choices(), sabotage, new RequestErasure(requests)));
  private final Evidence evidence = new Evidence();
  private final Copies copies = new Copies();
  private final WorkPlaces places =
      new WorkPlaces(
          steps,
          conversations,
          new Forgetting(people, shelf),
          ConsentsOn.withdrawal(people, evidence, clock),
          copies,
          vault,
          keyring,
          accounts,
          clock);
  private final RequestExecution execution =
      new RequestExecution(cases, places, closing, main, certificates(master), clock);

  private boolean takenOver;
  private final Tenure tenure =
      () -> {
        if (takenOver) {
          throw new TakenOver();
        }
      };

  private Certificates certificates(FakeMasterKey under) {
    return new Certificates(
        new CertificateSigner(keyring),
        () -> URI.create("https://custodes.example"),
        under,
        clock,
        new SecureRandom());
  }

  /** What the certificate says, as anybody can check it. */
  private Certificate certificate(RequestId id) {
    var signed = cases.require(id).content().certificate().orElseThrow();
    var verdict =
        new CertificateCheck(keyring.verificationKeys())
            .verdict(signed.getBytes(StandardCharsets.US_ASCII));
    return assertInstanceOf(CertificateVerdict.Genuine.class, verdict).certificate();
  }

  private Person storing(Sub sub, int conversationsOfTheirs) {
    people.change(sub, PeopleOn.says(Purpose.TRAINING, ConsentState.GIVEN));
    var person = people.find(sub).orElseThrow();
    for (int no = 0; no < conversationsOfTheirs; no++) {
      ConversationsOn.store(
          conversations,
          person,
          List.of(new MaskedUtterance(Speaker.USER, "Tell me about herons.", List.of())),
          TODAY.plusDays(180));
    }
    return person;
  }

  private List<Handle> handles(Person person) {
    return ConversationsOn.handles(conversations, person);
  }

  /** A request of hers, approved and to be carried out. */
  private RequestId toBeCarriedOut(Scope scope) {
    return toBeCarriedOut(scope, List.of(Plan.Place.erased("conversations", 1)));
  }

  private RequestId toBeCarriedOut(Scope scope, List<Plan.Place> decided) {
    return toBeCarriedOut(RequestType.ERASURE, scope, decided);
  }

  /** A request for everything, of which the plan is what the house itself finds to do. */
  private RequestId toBeCarriedOut(RequestType type, String place) {
    return toBeCarriedOut(type, Scope.ALL, List.of(Plan.Place.erased(place, 1)));
  }

  private RequestId toBeCarriedOut(RequestType type, Scope scope, List<Plan.Place> decided) {
    var id = RequestId.at(clock.instant(), new SecureRandom());
    var request =
        PrivacyRequest.receive(
            new PrivacyRequest.Head(
                id,
                keyring.claimant(ANNA),
                keyring.claimant(ANNA),
                type,
                Regime.GDPR,
                clock.instant(),
                TODAY.plusMonths(1)),
            closing.incarnation(ANNA),
            new Ask(scope, Optional.of(ANNA)),
            Role.SUBJECT);
    request.skipIdentity(clock.instant());
    cases.keep(request);
    cases.change(id, taken -> taken.take(SASKIA, clock.instant()));
    var plan = Plan.of(SASKIA.sub(), clock.instant(), scope, decided, cases.key(id));
    cases.change(id, proposed -> proposed.propose(SASKIA, plan, clock.instant()));
    cases.change(id, approved -> approved.approve(LENA, plan.hash(), clock.instant()));
    cases.change(
        id,
        executed ->
            executed.execute(
                SASKIA,
                plan.hash(),
                id.number().text(),
                Set.copyOf(decided.stream().map(Plan.Place::name).toList()),
                clock.instant()));
    return id;
  }

  /** Works as the job does, until it has nothing more to do or fails. */
  private void work(RequestId id) {
    var job = new Job(new UUID(0, 1), RequestExecution.KIND, id.value(), clock.instant());
    boolean last;
    do {
      var step = execution.step(job, tenure);
      step.inMain().run();
      last = step.last();
    } while (!last);
  }

  private RequestState state(RequestId id) {
    return cases.require(id).state();
  }

  @Test
  void leavesNothingOfThePersonAndEverythingOfTheOthers() {
    var anna = storing(ANNA, 3);
    var ben = storing(BEN, 2);
    var bens = handles(ben);
    var id = toBeCarriedOut(Scope.ALL);

    work(id);

    assertEquals(RequestState.COMPLETED, state(id));
    assertTrue(people.find(ANNA).isEmpty());
    assertFalse(subjects.exists(anna.id()));
    assertEquals(Optional.empty(), vault.person(keyring.tag(anna.id())));
    assertEquals(bens, handles(people.find(BEN).orElseThrow()));
    assertEquals(2, records.page(Optional.empty(), 10).size());
    assertEquals(
        List.of(
            new Progress.Count("attic", 0, Optional.of(0L)),
            new Progress.Count("choices", 1, Optional.of(0L)),
            new Progress.Count("conversations", 3, Optional.of(0L)),
            new Progress.Count("links from other requests", 0, Optional.of(0L))),
        cases.require(id).progress().counts());
    assertEquals(Optional.empty(), cases.require(id).subject());
    var certificate = certificate(id);
    assertEquals(
        List.of(
            "attic 0 to 0",
            "choices 1 to 0",
            "conversations 3 to 0",
            "links from other requests 0 to 0",
            "this request 1 to 1",
            "notes that keep it erased",
            "transparency log",
            "sign-in account",
            "backups"),
        certificate.places().stream().map(RequestExecutionTest::words).toList());
    assertEquals(id.number().text(), certificate.request());
    assertEquals(new Finality.Pending(), certificate.finality());
  }

  private static String words(CertifiedPlace place) {
    return place.before().isPresent()
        ? place.place() + " " + place.before().getAsLong() + " to " + place.after().getAsLong()
        : place.place();
  }

  @Test
  void aPlaceThatFailsKeepsTheCaseInVerifyingWithThePlaceNamed() {
    storing(ANNA, 1);
    var id = toBeCarriedOut(Scope.ALL);
    sabotage.on = true;

    assertThrows(WorkFailed.class, () -> work(id));
    assertEquals(RequestState.VERIFYING, state(id));
    assertEquals(Optional.of("attic"), cases.require(id).progress().failedPlace());
    assertThrows(WorkFailed.class, () -> work(id));
    assertEquals(RequestState.VERIFYING, state(id), "and again");

    sabotage.on = false;
    work(id);
    assertEquals(RequestState.COMPLETED, state(id));
    assertEquals(
        1,
        cases.require(id).progress().counts().stream()
            .filter(count -> count.place().equals("conversations"))
            .findFirst()
            .orElseThrow()
            .before(),
        "what there was is not forgotten by trying again");
  }

  @Test
  void aPlaceThatKeepsSomethingKeepsTheCaseInVerifyingToo() {
    storing(ANNA, 1);
    var id = toBeCarriedOut(Scope.ALL);
    sabotage.left = 1;
    assertThrows(WorkFailed.class, () -> work(id));
    assertEquals(RequestState.VERIFYING, state(id));
    assertEquals(Optional.of("attic"), cases.require(id).progress().failedPlace());
  }

  @Test
  void theVaultOutOfReachLosesNothing() {
    storing(ANNA, 1);
    var id = toBeCarriedOut(Scope.ALL);
    vault.unplug();
    assertThrows(WorkFailed.class, () -> work(id));
    vault.plug();
    assertEquals(RequestState.EXECUTING, state(id));
    work(id);
    assertEquals(RequestState.COMPLETED, state(id));
  }

  @Test
  void whoComesBackMeanwhileOrAfterwardsIsSomebodyElse() {
    var first = storing(ANNA, 2);
    var id = toBeCarriedOut(Scope.ALL);
    sabotage.on = true;
    assertThrows(WorkFailed.class, () -> work(id));

    var second = storing(ANNA, 1);
    assertNotEquals(first.id(), second.id());
    sabotage.on = false;
    work(id);

    assertEquals(RequestState.COMPLETED, state(id));
    assertEquals(second.id(), people.find(ANNA).orElseThrow().id());
    assertEquals(1, handles(people.find(ANNA).orElseThrow()).size());
  }

  private void hold(Sub person, Handle held) {
    people.change(
        person,
        before ->
            new PersonChange.Outcome(
                before
                    .state()
                    .held(
                        new KeptHold(
                            new UUID(5, 5), TODAY.plusDays(30), new HoldScope.Listed(Set.of(held))),
                        TODAY),
                false,
                "held",
                after -> {}));
  }

  private void endHold() {
    clock.now = TODAY.plusDays(31).atTime(9, 0).toInstant(ZoneOffset.UTC);
    vault.expire(TODAY.plusDays(31));
  }

  @Test
  void aLegalHoldKeepsExactlyItsRecordsUntilItEnds() {
    var anna = storing(ANNA, 3);
    var held = handles(anna).getFirst();
    hold(ANNA, held);
    var id = toBeCarriedOut(Scope.ALL);

    work(id);
    assertEquals(RequestState.PARTIALLY_COMPLETED, state(id));
    assertEquals(Optional.of(TODAY.plusDays(30)), cases.require(id).progress().heldUntil());
    assertEquals(1, records.page(Optional.empty(), 10).size());
    assertTrue(people.find(ANNA).isEmpty(), "she may come back as somebody new");

    work(id);
    assertEquals(RequestState.PARTIALLY_COMPLETED, state(id), "looking early changes nothing");

    endHold();
    work(id);
    assertEquals(RequestState.COMPLETED, state(id));
    assertEquals(0, records.page(Optional.empty(), 10).size());
    assertEquals(Optional.empty(), vault.person(keyring.tag(anna.id())));
  }

  @Test
  void aHoldThatEndsBeforeItsDayLetsTheErasureEndToo() {
    var anna = storing(ANNA, 2);
    hold(ANNA, handles(anna).getFirst());
    var id = toBeCarriedOut(Scope.ALL);
    work(id);
    assertEquals(RequestState.PARTIALLY_COMPLETED, state(id));

    closing.release(anna.id(), TODAY.plusDays(30), List.of());
    work(id);

    assertEquals(RequestState.COMPLETED, state(id));
    assertEquals(0, records.page(Optional.empty(), 10).size());
    assertEquals(Optional.empty(), vault.person(keyring.tag(anna.id())));
  }

  @Test
  void theAccountGoesLastWhereItsPersonAskedForIt() {
    storing(ANNA, 1);
    var id = toBeCarriedOut(Scope.ALL_AND_ACCOUNT);
    sabotage.left = 1;
    assertThrows(WorkFailed.class, () -> work(id));
    sabotage.left = 0;
    work(id);

    assertEquals(RequestState.COMPLETED, state(id));
    assertFalse(accounts.exists(ANNA));
    assertTrue(accounts.exists(BEN));
    assertEquals(
        WorkPlaces.ACCOUNT, cases.require(id).progress().counts().getLast().place(), "the order");
    var account =
        certificate(id).places().stream()
            .filter(place -> place.place().equals(WorkPlaces.ACCOUNT))
            .toList();
    assertEquals(List.of(CertifiedPlace.erased(WorkPlaces.ACCOUNT, 1)), account);
  }

  @Test
  void theAccountStaysWhereNobodyAskedForItOrItIsOthers() {
    storing(ANNA, 1);
    work(toBeCarriedOut(Scope.ALL));
    assertTrue(accounts.exists(ANNA));

    storing(ANNA, 1);
    var id = toBeCarriedOut(Scope.ALL_AND_ACCOUNT);
    accounts.belongToOthers();
    work(id);
    assertEquals(RequestState.COMPLETED, state(id));
    assertTrue(accounts.exists(ANNA));
    assertTrue(
        certificate(id)
            .places()
            .contains(
                CertifiedPlace.keptUncounted(
                    WorkPlaces.ACCOUNT, Remainder.withoutEnd(Remainder.Reason.SIGN_IN_ACCOUNT))));
  }

  @Test
  void aPlaceThatCannotBeLookedIntoKeepsTheCaseInVerifyingAndNothingIsTouched() {
    storing(ANNA, 1);
    var id = toBeCarriedOut(Scope.ALL_AND_ACCOUNT);
    accounts.unplug();
    assertThrows(WorkFailed.class, () -> work(id));
    assertEquals(RequestState.VERIFYING, state(id));
    assertEquals(Optional.of(WorkPlaces.ACCOUNT), cases.require(id).progress().failedPlace());
    assertEquals(1, records.page(Optional.empty(), 10).size());
    assertTrue(people.find(ANNA).isPresent());

    accounts.plug();
    work(id);
    assertEquals(RequestState.COMPLETED, state(id));
    assertEquals(
        List.of(0L, 1L, 1L, 0L, 1L),
        cases.require(id).progress().counts().stream().map(Progress.Count::before).toList(),
        "what there was is counted before anything is touched");
  }

  @Test
  void whatThrowsWhateverItThrowsIsTheFailureOfItsPlace() {
    storing(ANNA, 1);
    var id = toBeCarriedOut(Scope.ALL);
    sabotage.bug = true;
    assertThrows(WorkFailed.class, () -> work(id));
    assertEquals(RequestState.VERIFYING, state(id));
    assertEquals(Optional.of("attic"), cases.require(id).progress().failedPlace());
    assertEquals(0, records.page(Optional.empty(), 10).size(), "the other places went on");
  }

  @Test
  void whatAnExemptionKeepsIsKeptAndItsPersonStays() {
    var anna = storing(ANNA, 2);
    var why =
        new Exemption(
            Ground.LEGAL_OBLIGATION_IMPAIRED, "We have to prove your consent until 2030.");
    var decided =
        Proposal.of(places.of(Scope.ALL, ANNA, Optional.of(anna.id())), Map.of("choices", why));
    assertEquals(
        List.of(
            "attic KEEP", "choices KEEP", "conversations ERASE", "links from other requests KEEP"),
        decided.stream().map(place -> place.name() + " " + place.treatment()).toList());
    var id = toBeCarriedOut(Scope.ALL, decided);

    work(id);

    assertEquals(RequestState.COMPLETED, state(id));
    assertEquals(List.of(), handles(anna), "their rows go with the next purge");
    assertEquals(anna.id(), people.find(ANNA).orElseThrow().id(), "she is still who she was");
    assertEquals(
        List.of("conversations"),
        cases.require(id).progress().counts().stream().map(Progress.Count::place).toList());
    var kept =
        certificate(id).places().stream().filter(place -> place.place().equals("choices")).toList();
    assertEquals(
        List.of(
            CertifiedPlace.keptUncounted(
                "choices", Remainder.withoutEnd(Remainder.Reason.LEGAL_OBLIGATION))),
        kept);
    assertTrue(
        OwnRequest.of(cases.require(id), RequestFixture.LAW, clock.instant()).kept().stream()
            .anyMatch(one -> one.text().equals(why.text())),
        "she reads why");
  }

  @Test
  void whatAPersonSaysWhileAPlanThatKeepsThemIsCarriedOutStays() {
    var anna = storing(ANNA, 3);
    hold(ANNA, handles(anna).getFirst());
    var why =
        new Exemption(
            Ground.LEGAL_OBLIGATION_IMPAIRED, "We have to prove your consent until 2030.");
    var id =
        toBeCarriedOut(
            Scope.ALL,
            Proposal.of(
                places.of(Scope.ALL, ANNA, Optional.of(anna.id())), Map.of("choices", why)));
    work(id);
    assertEquals(RequestState.PARTIALLY_COMPLETED, state(id));
    storing(ANNA, 2);

    endHold();
    work(id);

    assertEquals(RequestState.COMPLETED, state(id));
    assertEquals(2, handles(people.find(ANNA).orElseThrow()).size(), "said since, and none of it");
  }

  @Test
  void aPlaceThatHungTouchesNothingMoreWhenItWakesAndOthersHaveTheCase() {
    storing(ANNA, 2);
    var id = toBeCarriedOut(Scope.ALL);
    sabotage.within = () -> takenOver = true;

    assertThrows(TakenOver.class, () -> work(id));

    assertEquals(2, records.page(Optional.empty(), 10).size(), "the places behind it are others'");
    assertEquals(RequestState.EXECUTING, state(id), "and so is what is said of the case");
    takenOver = false;
    sabotage.within = () -> {};
    work(id);
    assertEquals(RequestState.COMPLETED, state(id));
  }

  @Test
  void whoLostTheCaseBeforeTheKeysGoLeavesThem() {
    var anna = storing(ANNA, 1);
    var id = toBeCarriedOut(Scope.ALL);
    takenOver = true;
    assertThrows(TakenOver.class, () -> work(id));
    assertEquals(anna.id(), people.find(ANNA).orElseThrow().id());
    assertEquals(List.of(), cases.require(id).progress().counts());
  }

  private static final Exemption KEPT_UNTIL_2030 =
      new Exemption(Ground.LEGAL_OBLIGATION_IMPAIRED, "We have to prove your consent until 2030.");

  private RequestId inPart(Person person) {
    return toBeCarriedOut(
        Scope.ALL,
        Proposal.of(
            places.of(Scope.ALL, ANNA, Optional.of(person.id())),
            Map.of("choices", KEPT_UNTIL_2030)));
  }

  @Test
  void preferencesSetWhileAPlanThatKeepsTheirPersonIsCarriedOutStay() {
    var anna = storing(ANNA, 1);
    steps.add(new Remembered());
    shelf.remember(anna, "dark");
    hold(ANNA, handles(anna).getFirst());
    var id = inPart(anna);
    work(id);
    assertEquals(RequestState.PARTIALLY_COMPLETED, state(id));
    assertEquals(Optional.empty(), shelf.theme(people.find(ANNA).orElseThrow()), "as asked");

    shelf.remember(people.find(ANNA).orElseThrow(), "light");
    endHold();
    work(id);

    assertEquals(RequestState.COMPLETED, state(id));
    assertEquals(Optional.of("light"), shelf.theme(people.find(ANNA).orElseThrow()), "said since");
  }

  @Test
  void preferencesSetSinceStayHoweverOftenARequestForThemAloneIsWorkedOn() {
    var anna = storing(ANNA, 0);
    shelf.remember(anna, "dark");
    var id =
        toBeCarriedOut(
            new Scope(Scope.Kind.PREFERENCES, List.of()),
            List.of(Plan.Place.erased(WorkPlaces.PREFERENCES, 1)));
    var job = new Job(new UUID(0, 1), RequestExecution.KIND, id.value(), clock.instant());
    execution.step(job, tenure);
    assertEquals(Optional.empty(), shelf.theme(people.find(ANNA).orElseThrow()));
    shelf.remember(people.find(ANNA).orElseThrow(), "light");
    cases.change(id, failed -> failed.failed(WorkPlaces.PREFERENCES, clock.instant()));
    work(id);
    assertEquals(RequestState.COMPLETED, state(id));
    assertEquals(Optional.of("light"), shelf.theme(people.find(ANNA).orElseThrow()));
  }

  @Test
  void aPlanInPartErasesWhatItNamesAndNoPlaceThatHasComeSince() {
    var anna = storing(ANNA, 1);
    var id = inPart(anna);
    steps.add(cellar);
    work(id);
    assertEquals(RequestState.COMPLETED, state(id));
    assertFalse(cellar.erased, "nobody has decided about it");
    assertEquals(
        List.of("conversations"),
        cases.require(id).progress().counts().stream().map(Progress.Count::place).toList());
  }

  @Test
  void aPlanForEverythingReachesAPlaceThatHasComeSince() {
    storing(ANNA, 1);
    var id = toBeCarriedOut(Scope.ALL);
    steps.add(cellar);
    work(id);
    assertEquals(RequestState.COMPLETED, state(id));
    assertTrue(cellar.erased, "its person goes as a whole");
  }

  @Test
  void aPlaceThatThePlanNamesAndTheHouseHasNoMoreIsNotSaidToBeEmpty() {
    var anna = storing(ANNA, 1);
    steps.add(cellar);
    var id = inPart(anna);
    steps.remove(cellar);
    assertThrows(WorkFailed.class, () -> work(id));
    assertEquals(RequestState.VERIFYING, state(id));
    assertEquals(Optional.of("cellar"), cases.require(id).progress().failedPlace());
    assertEquals(1, handles(people.find(ANNA).orElseThrow()).size(), "nothing was touched");

    steps.add(cellar);
    work(id);
    assertEquals(RequestState.COMPLETED, state(id));
  }

  @Test
  void aCaseThatIsDoneWhileTheSweepLooksAtItIsNotSaidToStandStill() {
    storing(ANNA, 1);
    var id = toBeCarriedOut(Scope.ALL);
    jobs.whenAsked(
        () -> {
          jobs.whenAsked(() -> {});
          work(id);
        });
    new RequestExpiry(requests, cases, main, clock).expire(TODAY);
    assertEquals(RequestState.COMPLETED, state(id));
    assertEquals(Optional.empty(), cases.require(id).progress().failedPlace());
  }

  @Test
  void everyConsentIsTakenBackWithItsEvidenceAndWhatRestedOnItGoes() {
    var anna = storing(ANNA, 3);
    people.change(ANNA, PeopleOn.says(Purpose.PERSONALISATION, ConsentState.GIVEN));
    var id = toBeCarriedOut(RequestType.CONSENT_WITHDRAWAL, WorkPlaces.CONSENTS);
    assertEquals(Set.of(WorkPlaces.CONSENTS), places.names(cases.require(id)));

    work(id);

    assertEquals(RequestState.COMPLETED, state(id));
    var now = people.find(ANNA).orElseThrow();
    assertEquals(anna.id(), now.id(), "she stays");
    for (var purpose : List.of(Purpose.TRAINING, Purpose.PERSONALISATION)) {
      assertEquals(ConsentState.WITHDRAWN, now.state().consent(purpose).orElseThrow().state());
    }
    assertEquals(List.of(), handles(now));
    assertEquals(2, evidence.count(anna.id()));
    assertEquals(
        List.of(new Progress.Count(WorkPlaces.CONSENTS, 2, Optional.of(0L))),
        cases.require(id).progress().counts());
    assertEquals(Optional.empty(), cases.require(id).content().certificate());
    assertEquals(MessageKind.TAKEN_BACK, cases.require(id).letters().getLast().kind());
  }

  @Test
  void whatAPersonAgreesToWhileTheirConsentsAreTakenBackStands() {
    storing(ANNA, 1);
    var id = toBeCarriedOut(RequestType.CONSENT_WITHDRAWAL, WorkPlaces.CONSENTS);
    var job = new Job(new UUID(0, 1), RequestExecution.KIND, id.value(), clock.instant());
    execution.step(job, tenure);
    people.change(ANNA, PeopleOn.says(Purpose.TRAINING, ConsentState.GIVEN));
    cases.change(id, failed -> failed.failed(WorkPlaces.CONSENTS, clock.instant()));

    work(id);

    assertEquals(RequestState.COMPLETED, state(id));
    assertEquals(
        ConsentState.GIVEN,
        people.find(ANNA).orElseThrow().state().consent(Purpose.TRAINING).orElseThrow().state());
  }

  @Test
  void aCopyIsPutTogetherAndNothingIsErased() {
    for (var type : List.of(RequestType.ACCESS, RequestType.PORTABILITY)) {
      var anna = storing(ANNA, 1);
      int before = handles(anna).size();
      copies.built.clear();
      var id = toBeCarriedOut(type, WorkPlaces.COPY);
      work(id);
      assertEquals(RequestState.COMPLETED, state(id));
      assertEquals(List.of(anna.id()), copies.built);
      assertEquals(before, handles(people.find(ANNA).orElseThrow()).size());
      assertEquals(Optional.empty(), cases.require(id).content().certificate());
      assertEquals(MessageKind.COPY, cases.require(id).letters().getLast().kind());
    }
  }

  @Test
  void aCopyThatIsNotThereKeepsTheCaseInVerifying() {
    storing(ANNA, 1);
    var id = toBeCarriedOut(RequestType.ACCESS, WorkPlaces.COPY);
    copies.lost = true;
    assertThrows(WorkFailed.class, () -> work(id));
    assertEquals(RequestState.VERIFYING, state(id));
    assertEquals(Optional.of(WorkPlaces.COPY), cases.require(id).progress().failedPlace());
    copies.lost = false;
    work(id);
    assertEquals(RequestState.COMPLETED, state(id));
  }

  @Test
  void onlyErasureIsAskedForInPart() {
    var part = new Scope(Scope.Kind.PREFERENCES, List.of());
    assertThrows(ScopeNotOfType.class, () -> new Filing(RequestType.ACCESS, part, Regime.GDPR));
    assertThrows(
        ScopeNotOfType.class,
        () -> new Filing(RequestType.CONSENT_WITHDRAWAL, Scope.ALL_AND_ACCOUNT, Regime.GDPR));
    assertEquals(part, new Filing(RequestType.ERASURE, part, Regime.GDPR).scope());
  }

  @Test
  void aPlanThatKeepsEverythingOrWhatIsNotThereIsNone() {
    var anna = storing(ANNA, 1);
    var why = new Exemption(Ground.LEGAL_CLAIM_IMPAIRED, "A court asks for these until May.");
    var reached = places.of(Scope.ALL, ANNA, Optional.of(anna.id()));
    assertThrows(PlanErasesNothing.class, () -> Proposal.of(reached, Map.of("conversations", why)));
    assertThrows(PlaceNotReached.class, () -> Proposal.of(reached, Map.of("elsewhere", why)));
    assertThrows(NothingIsKept.class, () -> Proposal.of(List.of(), Map.of()));
    assertThrows(
        ExemptionMissing.class,
        () -> new Exemption(Ground.PROCESS_EXCESSIVE, "They have asked far too often."));
    assertThrows(
        ExemptionMissing.class, () -> new Exemption(Ground.LEGAL_CLAIM_IMPAIRED, "Because."));
  }

  @Test
  void aCaseWhoseWorkWasGivenUpSaysSoAndIsTriedAgainByAnAgent() {
    storing(ANNA, 1);
    var id = toBeCarriedOut(Scope.ALL);
    assertTrue(cases.isStalled(cases.require(id)), "there is no job that works on it");
    new RequestExpiry(requests, cases, main, clock).expire(TODAY);
    assertEquals(RequestState.VERIFYING, state(id));
    assertEquals(Optional.of(WorkPlaces.UNREPORTED), cases.require(id).progress().failedPlace());

    cases.changeAndCarryOut(id, failed -> failed.retry(SASKIA, clock.instant()));
    assertFalse(cases.isStalled(cases.require(id)));
    work(id);
    assertEquals(RequestState.COMPLETED, state(id));
  }

  @Test
  void aCaseThatFailsForWeeksStillFitsIntoItsBlock() {
    storing(ANNA, 1);
    var id = toBeCarriedOut(Scope.ALL);
    sabotage.on = true;
    assertThrows(WorkFailed.class, () -> work(id));
    int once = cases.require(id).content().events().size();
    for (int attempt = 0; attempt < 300; attempt++) {
      assertThrows(WorkFailed.class, () -> work(id));
    }
    assertEquals(once + 2, cases.require(id).content().events().size(), "the first and the last");
    for (int attempt = 0; attempt < 20; attempt++) {
      cases.change(id, failed -> failed.retry(SASKIA, clock.instant()));
      assertThrows(WorkFailed.class, () -> work(id));
    }
    sabotage.on = false;
    work(id);
    assertEquals(RequestState.COMPLETED, state(id));
  }

  @Test
  void theSignInServiceOutOfReachAfterTheCountLeavesItsPlaceForLater() {
    storing(ANNA, 1);
    var id = toBeCarriedOut(Scope.ALL_AND_ACCOUNT);
    var job = new Job(new UUID(0, 1), RequestExecution.KIND, id.value(), clock.instant());
    cases.change(
        id,
        found ->
            found.located(
                Progress.before(
                    places.of(Scope.ALL_AND_ACCOUNT, ANNA, found.subject()), Extent.WHOLE)));
    accounts.unplug();
    assertThrows(WorkFailed.class, () -> execution.step(job, tenure));
    assertEquals(RequestState.VERIFYING, state(id));
    assertEquals(Optional.of(WorkPlaces.ACCOUNT), cases.require(id).progress().failedPlace());
    assertEquals(0, records.page(Optional.empty(), 10).size(), "what could go has gone");

    accounts.plug();
    work(id);
    assertEquals(RequestState.COMPLETED, state(id));
    assertFalse(accounts.exists(ANNA));
  }

  @Test
  void theAccountStaysForAsLongAsALegalHoldKeepsSomething() {
    var anna = storing(ANNA, 2);
    hold(ANNA, handles(anna).getFirst());
    var id = toBeCarriedOut(Scope.ALL_AND_ACCOUNT);

    work(id);
    assertEquals(RequestState.PARTIALLY_COMPLETED, state(id));
    assertTrue(accounts.exists(ANNA), "she reads there what is still kept");

    endHold();
    work(id);
    assertEquals(RequestState.COMPLETED, state(id));
    assertFalse(accounts.exists(ANNA));
  }

  @Test
  void namedConversationsGoAndTheOthersStay() {
    var anna = storing(ANNA, 3);
    var bens = handles(storing(BEN, 1));
    var all = handles(anna);
    var id =
        toBeCarriedOut(
            new Scope(Scope.Kind.CONVERSATION, List.of(all.getFirst(), bens.getFirst())));
    work(id);
    assertEquals(RequestState.COMPLETED, state(id));
    assertEquals(all.subList(1, 3), handles(people.find(ANNA).orElseThrow()));
    assertEquals(
        bens, handles(people.find(BEN).orElseThrow()), "somebody else's handle names nothing");
  }

  @Test
  void aRestoreOfTheVaultDoesNotBringThePersonBack() {
    var anna = storing(ANNA, 1);
    var backup = vault.backup();
    var id = toBeCarriedOut(Scope.ALL);
    work(id);
    vault.restore(backup);
    vault.catchUpWithTombstones();
    assertEquals(
        Optional.empty(), vault.person(keyring.tag(anna.id())).flatMap(keys -> keys.state()));
    assertTrue(closing.finish(anna.id()));
  }

  /** Moves when a test moves it. */
  private static final class MovingClock extends Clock {
    private Instant now = Instant.parse("2026-11-24T12:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  /** The records' step, as the feature's own does it. */
  private final class Records implements ErasureStep {
    @Override
    public String place() {
      return WorkPlaces.CONVERSATIONS;
    }

    @Override
    public Set<String> tables() {
      return Set.of();
    }

    @Override
    public void erase(SubjectId subject) {
      vault.shredAll(keyring.tag(subject), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
      ConversationsOn.purge(vault, records, leaf -> {});
    }

    @Override
    public boolean goesAlone() {
      return true;
    }

    @Override
    public long remaining(SubjectId subject) {
      return vault.remains(keyring.tag(subject)).all();
    }
  }

  /** The person's own row. */
  private final class Choices implements ErasureStep {
    @Override
    public String place() {
      return "choices";
    }

    @Override
    public Set<String> tables() {
      return Set.of();
    }

    @Override
    public void erase(SubjectId subject) {
      subjects.delete(subject);
    }

    @Override
    public long remaining(SubjectId subject) {
      return subjects.exists(subject) ? 1 : 0;
    }
  }

  /** What proves decisions, counted. */
  private static final class Evidence implements ConsentEvents {
    private final List<SealedConsentEvent> kept = new ArrayList<>();

    @Override
    public void append(SealedConsentEvent event) {
      kept.add(event);
    }

    @Override
    public List<SealedConsentEvent> of(SubjectId subject, int limit) {
      return List.copyOf(kept);
    }

    @Override
    public long count(SubjectId subject) {
      return kept.size();
    }

    @Override
    public void deleteAll(SubjectId subject) {
      kept.clear();
    }
  }

  /** Copies for download, which may get lost. */
  private static final class Copies implements ExportOnRequest {
    private final List<SubjectId> built = new ArrayList<>();
    private boolean lost;

    @Override
    public void build(Sub person, SubjectId subject) {
      if (!lost) {
        built.add(subject);
      }
    }

    @Override
    public boolean isReady(SubjectId subject, Instant since) {
      return built.contains(subject);
    }
  }

  /** What is remembered of a person. */
  private final class Remembered implements ErasureStep {
    @Override
    public String place() {
      return WorkPlaces.PREFERENCES;
    }

    @Override
    public Set<String> tables() {
      return Set.of();
    }

    @Override
    public void erase(SubjectId subject) {
      shelf.delete(subject);
    }

    @Override
    public long remaining(SubjectId subject) {
      return shelf.of(subject).isPresent() ? 1 : 0;
    }
  }

  /** A place that comes with a later version of the house. */
  private static final class Cellar implements ErasureStep {
    private boolean erased;

    @Override
    public String place() {
      return "cellar";
    }

    @Override
    public Set<String> tables() {
      return Set.of();
    }

    @Override
    public void erase(SubjectId subject) {
      erased = true;
    }

    @Override
    public boolean goesAlone() {
      return true;
    }

    @Override
    public long remaining(SubjectId subject) {
      return erased ? 0 : 1;
    }
  }

  /** A place that fails, or keeps something, when a test says so. */
  private static final class Sabotage implements ErasureStep {
    private boolean on;
    private boolean bug;
    private long left;
    private Runnable within = () -> {};

    @Override
    public String place() {
      return "attic";
    }

    @Override
    public Set<String> tables() {
      return Set.of();
    }

    @Override
    public void erase(SubjectId subject) {
      within.run();
      if (on) {
        throw new IllegalStateException("sabotage");
      }
      if (bug) {
        throw new UnsupportedOperationException("sabotage");
      }
    }

    @Override
    public long remaining(SubjectId subject) {
      return left;
    }
  }
}
