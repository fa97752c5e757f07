package org.custodes.domain.intake;

/** How far a conversation came: on to the next gate in another form, or no further. */
sealed interface Passage<T> {
  /** It passed, and became this. */
  record On<T>(T form) implements Passage<T> {}

  record Stopped<T>(Reason reason) implements Passage<T> {}

  static <T> Passage<T> on(T form) {
    return new On<>(form);
  }

  static <T> Passage<T> stopped(Reason reason) {
    return new Stopped<>(reason);
  }

  /** Through the next gate, if it came so far. */
  default <U> Passage<U> through(Gate<T, U> gate) {
    return switch (this) {
      case On<T> on -> gate.examine(on.form());
      case Stopped<T> stopped -> stopped(stopped.reason());
    };
  }
}
