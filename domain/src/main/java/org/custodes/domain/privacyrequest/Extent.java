package org.custodes.domain.privacyrequest;

import java.time.Instant;
import java.util.Optional;

/**
 * How far a plan reaches whose person stays: to what was there when it began. It is carried out
 * over days, after failures and behind legal holds, and what its person says meanwhile is none of
 * it.
 *
 * @param slots how many slots of their locker were given out
 * @param settings the mark of what was remembered of them; empty if nothing was, or if the plan
 *     does not reach it
 * @param decisions how many decisions about consents they had taken
 * @param since from when on a copy counts
 */
record Extent(
    Optional<Integer> slots,
    Optional<String> settings,
    Optional<Integer> decisions,
    Optional<Instant> since) {
  /** The plan takes its person away as a whole, or what it names cannot become more. */
  static final Extent WHOLE = of(Optional.empty(), Optional.empty());

  /** The same without what only says something together with a row of the person's. */
  Extent closed() {
    return new Extent(slots, Optional.empty(), decisions, since);
  }

  /** Of an erasure. */
  static Extent of(Optional<Integer> slots, Optional<String> settings) {
    return new Extent(slots, settings, Optional.empty(), Optional.empty());
  }

  /** Of a request that consents are taken back. */
  static Extent ofDecisions(int before) {
    return new Extent(Optional.empty(), Optional.empty(), Optional.of(before), Optional.empty());
  }

  /** Of a request for a copy. */
  static Extent since(Instant at) {
    return new Extent(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(at));
  }
}
