package org.custodes.web.console.privacyrequest;

import static org.custodes.domain.privacyrequest.RequestState.CLARIFICATION_PENDING;
import static org.custodes.domain.privacyrequest.RequestState.COMPLETED;
import static org.custodes.domain.privacyrequest.RequestState.DUPLICATE;
import static org.custodes.domain.privacyrequest.RequestState.EXECUTING;
import static org.custodes.domain.privacyrequest.RequestState.IDENTITY_PENDING;
import static org.custodes.domain.privacyrequest.RequestState.IN_PROGRESS;
import static org.custodes.domain.privacyrequest.RequestState.PARTIALLY_COMPLETED;
import static org.custodes.domain.privacyrequest.RequestState.RECEIVED;
import static org.custodes.domain.privacyrequest.RequestState.REFUSED;
import static org.custodes.domain.privacyrequest.RequestState.REVIEW;
import static org.custodes.domain.privacyrequest.RequestState.TRIAGED;
import static org.custodes.domain.privacyrequest.RequestState.VERIFYING;
import static org.custodes.domain.privacyrequest.RequestState.WITHDRAWN;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.custodes.domain.privacyrequest.RequestState;

/** Which requests the queue shows, by what they wait for. */
public enum Wanted {
  OPEN(RequestState.open()),
  UNASSIGNED(Set.of(TRIAGED)),
  WORK(Set.of(IN_PROGRESS)),
  REVIEWED(Set.of(REVIEW)),
  RUNNING(Set.of(EXECUTING, VERIFYING)),
  PERSON(Set.of(RECEIVED, IDENTITY_PENDING, CLARIFICATION_PENDING)),
  HELD(Set.of(PARTIALLY_COMPLETED)),
  CLOSED(Set.of(COMPLETED, REFUSED, WITHDRAWN, DUPLICATE));

  @SuppressWarnings("ImmutableEnumChecker") // what Set.of gives cannot be changed
  private final Set<RequestState> states;

  Wanted(Set<RequestState> states) {
    this.states = states;
  }

  Set<RequestState> states() {
    return states;
  }

  /** As it stands in an address. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Anything else than a code is everything that is open. */
  static Wanted of(String code) {
    return Arrays.stream(values())
        .filter(wanted -> wanted.code().equals(code))
        .findFirst()
        .orElse(OPEN);
  }
}
