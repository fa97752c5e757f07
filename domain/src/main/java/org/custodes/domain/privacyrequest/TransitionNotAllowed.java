package org.custodes.domain.privacyrequest;

import java.util.stream.Collectors;
import org.custodes.domain.kernel.Refusal;

/** The request is in a state that does not allow it. */
public final class TransitionNotAllowed extends Refusal {
  private static final long serialVersionUID = 1L;

  public TransitionNotAllowed(RequestState state, Transition attempted) {
    super(
        Kind.CONFLICT,
        "transition-not-allowed",
        "To " + attempted.words() + " is not possible in state " + state + ". " + allowedIn(state));
  }

  private static String allowedIn(RequestState state) {
    var allowed =
        Transition.of(state).stream().map(Transition::words).collect(Collectors.joining(", "));
    return allowed.isEmpty() ? "Nothing is possible any more." : "Possible is: " + allowed + ".";
  }
}
