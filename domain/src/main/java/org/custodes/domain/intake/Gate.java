package org.custodes.domain.intake;

/**
 * One question of the store gate. The form changes from gate to gate, so that nothing reaches the
 * seal which did not pass them all: sealing raw text does not compile.
 */
@FunctionalInterface
interface Gate<T, U> {
  Passage<U> examine(T form);
}
