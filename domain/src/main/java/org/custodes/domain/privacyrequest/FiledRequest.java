package org.custodes.domain.privacyrequest;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the person who files is told.
 *
 * @param code opens the request without a sign-in; given out here once, and to the person alone
 */
public record FiledRequest(
    RequestId id,
    RequestNumber number,
    RequestState state,
    LocalDate receivedOn,
    LocalDate dueOn,
    Optional<RequestCode> code) {
  @Override
  public String toString() {
    return "[filed request]";
  }
}
