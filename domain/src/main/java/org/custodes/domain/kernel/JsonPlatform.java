package org.custodes.domain.kernel;

import jakarta.json.spi.JsonProvider;

/**
 * The platform's JSON, found once. Each of the static methods of {@link jakarta.json.Json} looks
 * for it anew in every archive of the deployment, which took 40 % of the time of a download.
 */
public final class JsonPlatform {
  /** May be used by any number of threads. */
  public static final JsonProvider JSON = JsonProvider.provider();

  private JsonPlatform() {}
}
