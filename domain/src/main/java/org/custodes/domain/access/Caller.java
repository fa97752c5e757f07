package org.custodes.domain.access;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.custodes.domain.kernel.Actor;
import org.custodes.domain.kernel.Purpose;
import org.custodes.domain.kernel.Refusal;
import org.custodes.domain.kernel.Role;
import org.custodes.domain.kernel.Sub;

/** Tells a door who calls it, from the container's security context alone. */
@Stateless
@ExcludeDefaultInterceptors // the door that asks is watched, and it does not count twice
@DenyAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Caller {
  /** The word by which a token speaks of its own person. */
  public static final String ME = "me";

  /** How long a sign-in counts as fresh (identity level L1). */
  private static final Duration FRESH = Duration.ofMinutes(15);

  @Resource private SessionContext context;
  @Inject private SignIns signIns;
  @Inject private Clock clock;

  /** Who calls. The principal's name is the token's {@code sub}. */
  @PermitAll
  public Actor actor() {
    var roles =
        Role.ALL.stream().filter(context::isCallerInRole).collect(Collectors.toUnmodifiableSet());
    return new Actor(Sub.of(context.getCallerPrincipal().getName()), roles);
  }

  /**
   * Whose data the caller may act on: the assistant may speak of anyone, everybody else of
   * themselves.
   *
   * @param subject a person's {@code sub}, or {@value #ME}
   * @throws org.custodes.domain.kernel.MalformedSub if the text cannot name a person
   * @throws NotYourself if the caller is not the assistant and names anyone else, known or not
   */
  @PermitAll
  public Sub mayActFor(String subject) {
    return person(subject, ActFor.PERSON, Optional.empty());
  }

  /**
   * The same for what serves certain purposes alone: the action's rule says which.
   *
   * @param purpose for what it is to be done
   * @throws org.custodes.domain.kernel.MalformedSub if the text cannot name a person
   * @throws Refusal in the words of the room, if the rule does not allow it
   */
  @PermitAll
  public Sub mayActFor(String subject, Action action, Purpose purpose) {
    return person(subject, action, Optional.ofNullable(purpose));
  }

  private Sub person(String subject, Action action, Optional<Purpose> purpose) {
    var actor = actor();
    var person = ME.equals(subject) ? actor.sub() : Sub.of(subject);
    var ties = person.equals(actor.sub()) ? Set.of(Tie.SELF) : Set.<Tie>of();
    action.decide(actor, ties, purpose).require();
    return person;
  }

  /** Whether the caller proved who they are within the last 15 minutes. */
  @PermitAll
  public boolean hasFreshSignIn() {
    return signIns
        .provedAt(context.getCallerPrincipal())
        .filter(at -> at.isAfter(clock.instant().minus(FRESH)))
        .isPresent();
  }
}
