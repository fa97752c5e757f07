package org.custodes.domain.privacyrequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.custodes.domain.consent.Withdrawal;
import org.custodes.domain.conversation.Conversations;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.lifecycle.ErasureStep;
import org.custodes.domain.lifecycle.ExportOnRequest;
import org.custodes.domain.preference.Forgetting;
import org.custodes.domain.vault.Handle;
import org.custodes.domain.vault.Keyring;
import org.custodes.domain.vault.LockerEntry;
import org.custodes.domain.vault.Lockers;
import org.custodes.domain.vault.RecordPurpose;

/**
 * The places that a request reaches, in the order in which they are worked off. What is to be done
 * in one is counted, done, and counted again: rows to erase, consents to take back, a copy that is
 * missing.
 */
@ApplicationScoped
class WorkPlaces {
  /** As the erasure step of conversations calls its place. */
  static final String CONVERSATIONS = "conversations";

  /** As the erasure step of legal holds calls its place. */
  static final String HOLDS = "legal holds";

  /** As the erasure step of preferences calls its place. */
  static final String PREFERENCES = "preferences";

  /** What stands for every place when the work was given up before they had reported. */
  static final String UNREPORTED = "places that have not reported";

  private static final int PAGE = 1_000;

  private static final Set<RecordPurpose> ALL_PURPOSES =
      Set.copyOf(EnumSet.allOf(RecordPurpose.class));

  /** What a person has agreed to. */
  static final String CONSENTS = "consents";

  /** What a request for access or portability puts together. */
  static final String COPY = "copy for download";

  /** Where people sign in; not a place of this house's own. */
  static final String ACCOUNT = "sign-in account";

  private Iterable<ErasureStep> steps;
  private Conversations conversations;
  private Forgetting preferences;
  private Withdrawal consents;
  private ExportOnRequest exports;
  private Lockers lockers;
  private Keyring keyring;
  private SignInAccounts accounts;
  private Clock clock;

  protected WorkPlaces() {}

  @Inject
  WorkPlaces(
      @Any Instance<ErasureStep> steps,
      Conversations conversations,
      Forgetting preferences,
      Withdrawal consents,
      ExportOnRequest exports,
      Lockers lockers,
      Keyring keyring,
      SignInAccounts accounts,
      Clock clock) {
    this(
        (Iterable<ErasureStep>) steps,
        conversations,
        preferences,
        consents,
        exports,
        lockers,
        keyring,
        accounts,
        clock);
  }

  WorkPlaces(
      Iterable<ErasureStep> steps,
      Conversations conversations,
      Forgetting preferences,
      Withdrawal consents,
      ExportOnRequest exports,
      Lockers lockers,
      Keyring keyring,
      SignInAccounts accounts,
      Clock clock) {
    this.steps = steps;
    this.conversations = conversations;
    this.preferences = preferences;
    this.consents = consents;
    this.exports = exports;
    this.lockers = lockers;
    this.keyring = keyring;
    this.accounts = accounts;
    this.clock = clock;
  }

  /**
   * Those that a request's plan erases. A plan that takes its person away as a whole reaches
   * whatever there is of them. Any other erases what it names and nothing that has come since, be
   * it a place or what lies in one.
   *
   * @throws PlaceFailed if a place that the plan names is not there any more
   */
  List<WorkPlace> ofPlan(PrivacyRequest request, Extent extent) {
    if (request.subject().isEmpty()) {
      return List.of();
    }
    var subject = request.subject().get();
    var reached = of(request);
    var named = request.erased();
    requireReached(named, reached);
    return request.takesAll()
        ? reached
        : reached.stream()
            .filter(place -> named.contains(place.name()))
            .map(place -> alone(place, request, subject, extent))
            .toList();
  }

  /** A place that is not looked into is not known to be empty. */
  private static void requireReached(Set<String> named, List<WorkPlace> reached) {
    var there = reached.stream().map(WorkPlace::name).collect(Collectors.toSet());
    named.stream()
        .filter(name -> !there.contains(name))
        .sorted()
        .findFirst()
        .ifPresent(
            missing -> {
              throw PlaceFailed.notThere(missing);
            });
  }

  /** The place without what its person puts there while the plan is carried out. */
  private WorkPlace alone(
      WorkPlace place, PrivacyRequest request, SubjectId subject, Extent extent) {
    return switch (place.name()) {
      case PREFERENCES -> new Settings(request.person(), subject, extent.settings());
      case CONSENTS -> new Consents(subject, extent.decisions().orElseThrow());
      case COPY -> new Copy(request.person(), subject, extent.since().orElseThrow());
      case CONVERSATIONS ->
          extent.slots().<WorkPlace>map(slots -> new Earlier(subject, slots)).orElse(place);
      default -> place;
    };
  }

  /** How far a plan reaches that begins now. */
  Extent extent(PrivacyRequest request) {
    if (request.subject().isEmpty() || request.takesAll()) {
      return Extent.WHOLE;
    }
    var subject = request.subject().get();
    return switch (request.head().type()) {
      case ACCESS, PORTABILITY -> Extent.since(clock.instant());
      case CONSENT_WITHDRAWAL -> Extent.ofDecisions(consents.decisions(subject));
      case ERASURE -> ofErasure(request, subject);
      case RECTIFICATION, RESTRICTION, OBJECTION -> Extent.WHOLE;
    };
  }

  private Extent ofErasure(PrivacyRequest request, SubjectId subject) {
    return Extent.of(
        request.scope().kind() == Scope.Kind.ALL ? Optional.of(slots(subject)) : Optional.empty(),
        request.erased().contains(PREFERENCES) ? preferences.mark(subject) : Optional.empty());
  }

  /** How many slots of a person's locker are given out. */
  private int slots(SubjectId subject) {
    return conversations.newest(subject, Integer.MAX_VALUE, 1, ALL_PURPOSES).stream()
        .findFirst()
        .map(entry -> entry.slot() + 1)
        .orElse(0);
  }

  /** Empty where nothing is kept of the person. */
  List<WorkPlace> of(PrivacyRequest request) {
    if (request.subject().isEmpty()) {
      return List.of();
    }
    var subject = request.subject().get();
    return switch (request.head().type()) {
      case ERASURE -> of(request.scope(), request.person(), request.subject());
      case ACCESS, PORTABILITY -> List.of(new Copy(request.person(), subject, clock.instant()));
      case CONSENT_WITHDRAWAL -> List.of(new Consents(subject, consents.decisions(subject)));
      case RECTIFICATION, RESTRICTION, OBJECTION -> List.of();
    };
  }

  /** The same, of an erasure. */
  List<WorkPlace> of(Scope scope, Sub person, Optional<SubjectId> subject) {
    if (subject.isEmpty()) {
      return List.of();
    }
    return switch (scope.kind()) {
      case ALL -> everything(scope, person, subject.get());
      case CONVERSATION -> List.of(new Named(subject.get(), scope.handles()));
      case PREFERENCES ->
          List.of(new Settings(person, subject.get(), preferences.mark(subject.get())));
      case LEARNING -> List.of();
    };
  }

  /** The names of the places that a request reaches, in their order. */
  Set<String> names(PrivacyRequest request) {
    return of(request).stream()
        .map(WorkPlace::name)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The account is last: until then its person can see how far it is. */
  private List<WorkPlace> everything(Scope scope, Sub person, SubjectId subject) {
    var places =
        StreamSupport.stream(steps.spliterator(), false)
            .sorted(Comparator.comparing(ErasureStep::place))
            .<WorkPlace>map(step -> new Feature(step, subject));
    return scope.account() && accounts.areOurs()
        ? Stream.concat(places, Stream.of(new Account(person, subject))).toList()
        : places.toList();
  }

  /**
   * Through which day a legal hold keeps something that the scope reaches; empty if none does any
   * more.
   */
  Optional<LocalDate> heldUntil(Scope scope, SubjectId subject) {
    var until =
        switch (scope.kind()) {
          case ALL -> lockers.remains(keyring.tag(subject)).heldUntil();
          case CONVERSATION ->
              scope.handles().stream()
                  .flatMap(handle -> conversations.own(subject, handle).stream())
                  .flatMap(entry -> entry.heldUntil().stream())
                  .max(Comparator.naturalOrder());
          case PREFERENCES, LEARNING -> Optional.<LocalDate>empty();
        };
    return until.filter(day -> !day.isBefore(today()));
  }

  /** The same of the conversations that were there when a plan began which keeps their person. */
  Optional<LocalDate> heldUntil(SubjectId subject, int slots) {
    var until = new ArrayList<LocalDate>();
    eachEarlier(subject, slots, entry -> entry.heldUntil().ifPresent(until::add));
    return until.stream().max(Comparator.naturalOrder()).filter(day -> !day.isBefore(today()));
  }

  private void eachEarlier(SubjectId subject, int slots, Consumer<LockerEntry> each) {
    int before = slots;
    var page = conversations.newest(subject, before, PAGE, ALL_PURPOSES);
    while (!page.isEmpty()) {
      page.forEach(each);
      before = page.getLast().slot();
      page = conversations.newest(subject, before, PAGE, ALL_PURPOSES);
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  /** Everything that one feature holds. */
  private record Feature(ErasureStep step, SubjectId subject) implements WorkPlace {
    @Override
    public String name() {
      return step.place();
    }

    @Override
    public long present() {
      return step.present(subject);
    }

    @Override
    public long count() {
      return step.remaining(subject);
    }

    @Override
    public boolean goesAlone() {
      return step.goesAlone() || name().equals(PREFERENCES);
    }

    @Override
    public void erase() {
      step.erase(subject);
    }
  }

  /** Conversations that were named by their handles; somebody else's are not among them. */
  private final class Named implements WorkPlace {
    private final SubjectId subject;
    private final List<Handle> handles;

    private Named(SubjectId subject, List<Handle> handles) {
      this.subject = subject;
      this.handles = handles;
    }

    @Override
    public String name() {
      return CONVERSATIONS;
    }

    @Override
    public long count() {
      return own().size();
    }

    private List<Handle> own() {
      return handles.stream()
          .filter(handle -> conversations.own(subject, handle).isPresent())
          .toList();
    }

    @Override
    public void erase() {
      own().forEach(handle -> conversations.delete(handle, today()));
    }
  }

  /**
   * The conversations that were there when a plan began which keeps their person: they may talk on
   * meanwhile, and a hold may make it last for months.
   */
  private final class Earlier implements WorkPlace {
    private final SubjectId subject;
    private final int slots;

    private Earlier(SubjectId subject, int slots) {
      this.subject = subject;
      this.slots = slots;
    }

    @Override
    public String name() {
      return CONVERSATIONS;
    }

    @Override
    public long count() {
      var count = new AtomicLong();
      eachEarlier(subject, slots, entry -> count.incrementAndGet());
      return count.get();
    }

    @Override
    public void erase() {
      eachEarlier(subject, slots, entry -> conversations.delete(entry.handle(), today()));
    }
  }

  /** The account at the sign-in service; it stays for as long as a legal hold keeps something. */
  private final class Account implements WorkPlace {
    private final Sub person;
    private final SubjectId subject;

    private Account(Sub person, SubjectId subject) {
      this.person = person;
      this.subject = subject;
    }

    @Override
    public String name() {
      return ACCOUNT;
    }

    @Override
    public long count() {
      return accounts.exists(person) ? 1 : 0;
    }

    @Override
    public boolean goesAlone() {
      return false;
    }

    @Override
    public void erase() {
      if (heldUntil(Scope.ALL, subject).isEmpty()) {
        accounts.delete(person);
      }
    }
  }

  /** The consents that stood at a moment. */
  private final class Consents implements WorkPlace {
    private final SubjectId subject;
    private final int before;

    private Consents(SubjectId subject, int before) {
      this.subject = subject;
      this.before = before;
    }

    @Override
    public String name() {
      return CONSENTS;
    }

    @Override
    public long count() {
      return consents.standing(subject, before);
    }

    @Override
    public void erase() {
      consents.withdraw(subject, before);
    }
  }

  /** A copy of everything for its person, which is missing until it is there to be fetched. */
  private final class Copy implements WorkPlace {
    private final Sub person;
    private final SubjectId subject;
    private final Instant since;

    private Copy(Sub person, SubjectId subject, Instant since) {
      this.person = person;
      this.subject = subject;
      this.since = since;
    }

    @Override
    public String name() {
      return COPY;
    }

    @Override
    public long count() {
      return exports.isReady(subject, since) ? 0 : 1;
    }

    @Override
    public void erase() {
      if (count() > 0) {
        exports.build(person, subject);
      }
    }
  }

  /** The preferences alone, as they were at a moment. */
  private final class Settings implements WorkPlace {
    private final Sub person;
    private final SubjectId subject;
    private final Optional<String> mark;

    private Settings(Sub person, SubjectId subject, Optional<String> mark) {
      this.person = person;
      this.subject = subject;
      this.mark = mark;
    }

    @Override
    public String name() {
      return PREFERENCES;
    }

    @Override
    public long count() {
      return mark.filter(one -> preferences.isThere(subject, one)).isPresent() ? 1 : 0;
    }

    @Override
    public void erase() {
      if (count() > 0) {
        preferences.forget(person, mark.orElseThrow());
      }
    }
  }
}
