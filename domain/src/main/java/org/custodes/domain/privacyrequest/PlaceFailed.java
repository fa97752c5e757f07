package org.custodes.domain.privacyrequest;

import java.util.function.ToLongFunction;
import org.custodes.domain.vault.VaultOutOfReach;

/** A place cannot be looked into, so nobody can say what is there. */
final class PlaceFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String place;

  private PlaceFailed(String place, RuntimeException cause) {
    super(place, cause);
    this.place = place;
  }

  /** The plan names a place that the house does not have any more. */
  static PlaceFailed notThere(String place) {
    return new PlaceFailed(place, null);
  }

  /** The place's name. */
  String place() {
    return place;
  }

  /**
   * @throws PlaceFailed for whatever the place throws, but not for the vault: without that no place
   *     can be looked into, nor the request be written
   */
  static long unlessRead(WorkPlace place, ToLongFunction<WorkPlace> question) {
    try {
      return question.applyAsLong(place);
    } catch (VaultOutOfReach e) {
      throw e;
    } catch (RuntimeException e) {
      throw new PlaceFailed(place.name(), e);
    }
  }
}
