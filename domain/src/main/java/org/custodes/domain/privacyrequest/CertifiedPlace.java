package org.custodes.domain.privacyrequest;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * One place, and what was done there.
 *
 * @param place in plain words, as {@code ErasureStep.place()} has it; never a name of a thing, so
 *     it has no digits
 * @param treatment what was done
 * @param before things counted there before; empty where nobody can count
 * @param after things counted there afterwards; empty where nobody can count
 * @param remainder why something stays; empty exactly where nothing does
 */
public record CertifiedPlace(
    String place,
    Treatment treatment,
    OptionalLong before,
    OptionalLong after,
    Optional<Remainder> remainder) {
  /** What was done. */
  public enum Treatment {
    /** Destroyed, and counted again; what stays is held. */
    ERASED,
    /** Left as it is, for the reason given. */
    KEPT,
    /** Nobody could look; the certificate claims nothing about it. */
    NOT_REACHABLE
  }

  private static final Pattern WORDS = Pattern.compile("\\p{L}[\\p{L} ,.;:()'’/-]{0,118}[\\p{L})]");

  public CertifiedPlace {
    if (!WORDS.matcher(place).matches()) {
      throw new IllegalArgumentException("a place is 2 to 120 letters, in words");
    }
    if (before.isPresent() != after.isPresent()
        || before.orElse(0) < 0
        || after.orElse(0) < 0
        || after.orElse(0) > before.orElse(0)) {
      throw new IllegalArgumentException("counts are taken twice and only go down: " + place);
    }
    boolean stays = remainder.isPresent();
    boolean lawful =
        switch (treatment) {
          case ERASED -> before.isPresent() && stays == (after.getAsLong() > 0);
          case KEPT -> stays && before.equals(after);
          case NOT_REACHABLE -> stays && before.isEmpty();
        };
    if (!lawful) {
      throw new IllegalArgumentException(
          treatment + " and its counts or reason do not go together: " + place);
    }
  }

  /** Nothing is left of what was there. */
  public static CertifiedPlace erased(String place, long before) {
    return new CertifiedPlace(
        place, Treatment.ERASED, OptionalLong.of(before), OptionalLong.of(0), Optional.empty());
  }

  /** Part was destroyed and part has to stay, as under a legal hold. */
  public static CertifiedPlace partlyErased(
      String place, long before, long after, Remainder remainder) {
    return new CertifiedPlace(
        place,
        Treatment.ERASED,
        OptionalLong.of(before),
        OptionalLong.of(after),
        Optional.of(remainder));
  }

  public static CertifiedPlace kept(String place, long count, Remainder remainder) {
    return new CertifiedPlace(
        place,
        Treatment.KEPT,
        OptionalLong.of(count),
        OptionalLong.of(count),
        Optional.of(remainder));
  }

  /** Stays, and nobody can say how much it is: whose a leaf of the ledger is, nobody knows. */
  public static CertifiedPlace keptUncounted(String place, Remainder remainder) {
    return new CertifiedPlace(
        place, Treatment.KEPT, OptionalLong.empty(), OptionalLong.empty(), Optional.of(remainder));
  }

  public static CertifiedPlace notReachable(String place, Remainder remainder) {
    return new CertifiedPlace(
        place,
        Treatment.NOT_REACHABLE,
        OptionalLong.empty(),
        OptionalLong.empty(),
        Optional.of(remainder));
  }
}
