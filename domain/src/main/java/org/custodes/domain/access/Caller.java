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
import java.util.Set;
import java.util.stream.Collectors;
import org.custodes.domain.kernel.Actor;
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
    var actor = actor();
    if (ME.equals(subject)) {
      return actor.sub();
    }
    var person = Sub.of(subject);
    ActFor.PERSON.require(actor, person.equals(actor.sub()) ? Set.of(Tie.SELF) : Set.of());
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
