package org.custodes.web.console.board;

import org.custodes.domain.board.ReviewState;

/** How the state of a review looks, beside its word. */
record ReviewLook(String tone, String icon) {
  static ReviewLook of(ReviewState state) {
    return switch (state) {
      case PROPOSED -> new ReviewLook("soon", "pi-inbox");
      case SCOPED, PANEL_ASSIGNED, DECLARATIONS -> new ReviewLook("neutral", "pi-users");
      case EVIDENCE, FINDINGS -> new ReviewLook("neutral", "pi-search");
      case DELIBERATION -> new ReviewLook("neutral", "pi-comments");
      case VOTING -> new ReviewLook("soon", "pi-check-square");
      case DECIDED -> new ReviewLook("ok", "pi-check");
      case PUBLISHED -> new ReviewLook("ok", "pi-globe");
      case RESPONSE_DUE -> new ReviewLook("soon", "pi-hourglass");
      case FOLLOW_UP -> new ReviewLook("neutral", "pi-eye");
      case CLOSED -> new ReviewLook("ok", "pi-check-circle");
      case DECLINED, MERGED -> new ReviewLook("neutral", "pi-ban");
    };
  }
}
