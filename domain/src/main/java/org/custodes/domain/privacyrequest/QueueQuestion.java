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
    Optional<String> digits) {
  /** All that a view shows. */
  static QueueQuestion of(QueueView view) {
    return new QueueQuestion(view, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** All in one state under one law. */
  static QueueQuestion of(PrivacyRequests.Lane lane) {
    return new QueueQuestion(
        QueueView.ANY, Optional.of(lane.state()), Optional.of(lane.regime()), Optional.empty());
  }
}
