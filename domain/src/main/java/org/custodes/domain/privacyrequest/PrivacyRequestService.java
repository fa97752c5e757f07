package org.custodes.domain.privacyrequest;

import static org.custodes.domain.kernel.Role.ASSISTANT;
import static org.custodes.domain.kernel.Role.SUBJECT;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.access.Caller;
import org.custodes.domain.access.SignInTooOld;
import org.custodes.domain.deadline.Course;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.subject.Closing;
import org.custodes.domain.vault.Keyring;

/**
 * Door: what a person asks for by law. They file, follow and withdraw their own; the assistant may
 * file for anyone and learns no more than how it stands.
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PrivacyRequestService {
  /** How many requests a person may have open at a time. */
  public static final int MOST_OPEN = 10;

  /** How many requests a person is shown. */
  private static final int SHOWN = 50;

  @Inject private Caller caller;
  @Inject private Cases cases;
  @Inject private Closing closing;
  @Inject private Keyring keyring;
  @Inject private LegalTime time;
  @Inject private SignInAccounts accounts;
  @Inject private Clock clock;
  @Inject private SecureRandom random;

  /**
   * Files a request. The law's clock runs from now on. A fresh sign-in of the person themselves
   * confirms who they are; otherwise that is asked for first, unless they take consents back.
   *
   * @param subject a person's {@code sub} or {@code me}
   * @throws RequestTypeNotOffered if this version cannot carry it out
   * @throws AccountNotOffered if the sign-in account is to go and it is not the caller's own, or
   *     not this house's to delete
   * @throws NothingLearned if what was learned is to be erased
   * @throws NothingIsKept if the person files and nothing is kept of them
   * @throws TooManyOpenRequests if {@value #MOST_OPEN} are open already
   */
  @RolesAllowed({SUBJECT, ASSISTANT})
  public FiledRequest file(String subject, Filing filing) {
    var person = caller.mayActFor(subject);
    boolean own = person.equals(caller.actor().sub());
    requireOffered(filing, person, own);
    var code = RequestCode.random(random);
    var request = receive(filing, person, code, own ? SUBJECT : ASSISTANT);
    var at = clock.instant();
    request.acknowledge(at, time);
    if (own && (caller.hasFreshSignIn() || !filing.type().needsFreshSignIn())) {
      request.skipIdentity(at);
    } else {
      request.askIdentity(at);
    }
    cases.keep(request);
    return new FiledRequest(
        request.id(),
        request.number(),
        request.state(),
        cases.today(),
        request.head().dueOn(),
        own ? Optional.of(code) : Optional.empty());
  }

  private void requireOffered(Filing filing, Sub person, boolean own) {
    if (!filing.type().isOffered()) {
      throw new RequestTypeNotOffered();
    }
    if (filing.scope().kind() == Scope.Kind.LEARNING) {
      throw new NothingLearned();
    }
    if (filing.scope().account() && !(own && accounts.areOurs())) {
      throw new AccountNotOffered();
    }
    if (own && closing.incarnation(person).isEmpty()) {
      throw new NothingIsKept();
    }
    long open = cases.of(person, SHOWN).stream().filter(kept -> !kept.state().isClosed()).count();
    if (open >= MOST_OPEN) {
      throw new TooManyOpenRequests();
    }
  }

  private PrivacyRequest receive(Filing filing, Sub person, RequestCode code, String by) {
    var receivedAt = clock.instant();
    var dueOn =
        time.deadline(filing.regime(), filing.type().matter(), Course.from(time.day(receivedAt)))
            .dueOn();
    var head =
        new PrivacyRequest.Head(
            RequestId.at(receivedAt, random),
            keyring.claimant(person),
            cases.mac(code),
            filing.type(),
            filing.regime(),
            receivedAt,
            dueOn);
    return PrivacyRequest.receive(
        head,
        closing.incarnation(person),
        new Ask(filing.scope(), Optional.of(person), filing.language()),
        by);
  }

  /** Whether a request for everything may include the sign-in account. */
  @RolesAllowed(SUBJECT)
  public boolean offersAccount() {
    return accounts.areOurs();
  }

  /** The caller's own requests, newest first. */
  @RolesAllowed(SUBJECT)
  public List<OwnRequest> mine() {
    return cases.of(caller.actor().sub(), SHOWN).stream().map(this::seen).toList();
  }

  /**
   * @throws UnknownRequest if it is nobody's or somebody else's
   */
  @RolesAllowed(SUBJECT)
  public OwnRequest own(RequestId id) {
    return seen(requireOwn(id));
  }

  /**
   * Confirms by a fresh sign-in that it is the person who asks.
   *
   * @throws UnknownRequest if it is nobody's or somebody else's
   * @throws SignInTooOld if the sign-in is older than 15 minutes
   * @throws TransitionNotAllowed if nobody asked for it
   */
  @RolesAllowed(SUBJECT)
  public OwnRequest confirmIdentity(RequestId id) {
    requireOwn(id);
    if (!caller.hasFreshSignIn()) {
      throw new SignInTooOld();
    }
    return seen(cases.change(id, request -> request.confirmIdentity(clock.instant(), time)));
  }

  /**
   * Answers what the desk asked. With a fresh sign-in that shows who answers, too.
   *
   * @param text 1 to 500 characters
   * @throws UnknownRequest if it is nobody's or somebody else's
   * @throws AnswerOutOfRange if it is empty or too long
   * @throws TransitionNotAllowed if nothing was asked
   */
  @RolesAllowed(SUBJECT)
  public OwnRequest answer(RequestId id, String text) {
    requireOwn(id);
    boolean fresh = caller.hasFreshSignIn();
    return seen(
        cases.change(
            id,
            request -> {
              var at = clock.instant();
              request.answer(text, at, time);
              if (fresh) {
                request.confirmIdentity(at, time);
              }
            }));
  }

  /**
   * Takes a request back, as long as it is not carried out yet.
   *
   * @throws UnknownRequest if it is nobody's or somebody else's
   * @throws TransitionNotAllowed if it is being carried out or closed
   */
  @RolesAllowed(SUBJECT)
  public OwnRequest withdraw(RequestId id) {
    requireOwn(id);
    return seen(cases.change(id, request -> request.withdraw(clock.instant(), cases.today())));
  }

  /**
   * How a request stands, for who filed it on somebody's behalf.
   *
   * @throws UnknownRequest if there is none
   */
  @RolesAllowed(ASSISTANT)
  public RequestStatus status(RequestId id) {
    var request = cases.require(id);
    return new RequestStatus(id, request.state(), request.deadline(time, clock.instant()).dueOn());
  }

  /**
   * A request by its code, for who has no sign-in any more.
   *
   * @return empty if there is none of this code; a code that was mistyped looks the same
   */
  @PermitAll
  public Optional<OwnRequest> byCode(RequestCode code) {
    return cases.find(code).map(this::seen);
  }

  private PrivacyRequest requireOwn(RequestId id) {
    var own = cases.require(id);
    if (!own.isOf(keyring.claimant(caller.actor().sub()))) {
      throw new UnknownRequest();
    }
    return own;
  }

  private OwnRequest seen(PrivacyRequest request) {
    return OwnRequest.of(request, time, clock.instant());
  }
}
