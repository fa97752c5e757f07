package org.custodes.domain.privacyrequest;

import java.time.LocalDate;

/** What the assistant may know of a request that it has filed. */
public record RequestStatus(RequestId id, RequestState state, LocalDate dueOn) {}
