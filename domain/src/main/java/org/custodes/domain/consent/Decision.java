package org.custodes.domain.consent;

import org.custodes.domain.subject.ConsentState;

/** What a person, or the assistant for them, can say about a purpose. */
public enum Decision {
  GIVEN(ConsentState.GIVEN),
  REFUSED(ConsentState.REFUSED),
  WITHDRAWN(ConsentState.WITHDRAWN);

  private final ConsentState state;

  Decision(ConsentState state) {
    this.state = state;
  }

  ConsentState state() {
    return state;
  }
}
