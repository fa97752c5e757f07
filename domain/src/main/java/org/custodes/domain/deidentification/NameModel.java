package org.custodes.domain.deidentification;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A linear model that tells from what stands around an ordinary word whether it is somebody's name
 * there. Weights are whole steps in a byte, so that sums do not depend on their order.
 */
final class NameModel {
  static final String RESOURCE = "names.model";

  /** Sums of steps from which on a word is a name. */
  static final int THRESHOLD = 32;

  private final byte[] weights;

  NameModel(byte[] weights) {
    if (weights.length != NameFeatures.SIZE) {
      throw new IllegalArgumentException("a model of " + weights.length + " weights");
    }
    this.weights = weights.clone();
  }

  static NameModel shipped() {
    return Shipped.MODEL;
  }

  /** The higher, the surer it is a name. */
  int score(NameFeatures features) {
    int score = 0;
    for (int place = 0; place < features.count(); place++) {
      score += weights[features.at(place)];
    }
    return score;
  }

  private static NameModel read() {
    try (var resource = NameModel.class.getResourceAsStream(RESOURCE)) {
      if (resource == null) {
        throw new IllegalStateException("no model " + RESOURCE);
      }
      return new NameModel(resource.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read the model " + RESOURCE, broken);
    }
  }

  private static final class Shipped {
    static final NameModel MODEL = read();
  }
}
