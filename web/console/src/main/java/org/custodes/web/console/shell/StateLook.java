package org.custodes.web.console.shell;

import org.custodes.domain.privacyrequest.RequestState;

/** How the state of a request looks, beside its word: wherever requests are shown, the same. */
public record StateLook(String tone, String icon) {

  public static StateLook of(RequestState state) {
    return switch (state) {
      case RECEIVED, TRIAGED, IN_PROGRESS, REVIEW, EXECUTING, VERIFYING ->
          new StateLook("neutral", "pi-clock");
      case IDENTITY_PENDING, CLARIFICATION_PENDING ->
          new StateLook("soon", "pi-exclamation-triangle");
      case COMPLETED -> new StateLook("ok", "pi-check-circle");
      case PARTIALLY_COMPLETED -> new StateLook("hold", "pi-lock");
      case REFUSED -> new StateLook("late", "pi-ban");
      case WITHDRAWN, DUPLICATE -> new StateLook("neutral", "pi-ban");
    };
  }
}
