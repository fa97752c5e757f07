package org.custodes.web.console.practice;

import org.custodes.domain.practice.VersionState;

/** How the state of a version looks, beside its word. */
record VersionLook(String tone, String icon) {
  static VersionLook of(VersionState state) {
    return switch (state) {
      case DRAFT -> new VersionLook("neutral", "pi-pencil");
      case PROPOSED -> new VersionLook("soon", "pi-hourglass");
      case IN_FORCE -> new VersionLook("ok", "pi-check-circle");
      case RETIRED -> new VersionLook("neutral", "pi-history");
    };
  }
}
