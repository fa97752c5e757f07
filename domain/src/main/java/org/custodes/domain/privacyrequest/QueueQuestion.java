package org.custodes.domain.privacyrequest;

import java.util.Optional;
import org.custodes.domain.deadline.Regime;

/**
 * Which part of the queue is asked for; everything that is said has to be so.
 *
 * @param digits of a number, see {@link RequestNumber#digitsIn}
 */
public record QueueQuestion(
    QueueView view,
    Optional<RequestState> state,
    Optional<Regime> regime,
    Optional<String> digits) {}
