package org.custodes.gate.evaluation;

/** So many of so many. */
record Share(long part, long of) {
  static final Share NONE = new Share(0, 0);

  Share plus(boolean counts) {
    return new Share(part + (counts ? 1 : 0), of + 1);
  }

  Share plus(Share other) {
    return new Share(part + other.part, of + other.of);
  }

  /** From 0 to 1; 1 of nothing. */
  double value() {
    return of == 0 ? 1 : (double) part / of;
  }
}
