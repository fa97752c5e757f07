package org.custodes.domain.signature;

import static org.custodes.domain.kernel.JsonPlatform.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * The keys that somebody trusts, as a JSON Web Key Set (RFC 7517). The house publishes the present
 * key first and every earlier one behind it, for good: what an old key signed stays verifiable.
 */
public record KeySet(List<VerificationKey> keys) {
  public KeySet {
    keys = List.copyOf(keys);
  }

  public static KeySet of(VerificationKey... keys) {
    return new KeySet(List.of(keys));
  }

  /**
   * Reads a key set, leaving out keys of other kinds; a key's {@code kid} is ignored, because its
   * fingerprint says the same and cannot lie.
   *
   * @return nothing if the text is no key set or has no Ed25519 key
   */
  public static Optional<KeySet> read(byte[] utf8) {
    return StrictJson.object(utf8)
        .filter(json -> json.get("keys") instanceof JsonArray)
        .map(
            json ->
                new KeySet(
                    json.getJsonArray("keys").stream()
                        .filter(JsonObject.class::isInstance)
                        .flatMap(key -> VerificationKey.of(key.asJsonObject()).stream())
                        .toList()))
        .filter(set -> !set.keys().isEmpty());
  }

  public boolean contains(VerificationKey key) {
    return keys.contains(key);
  }

  public JsonObject json() {
    var all = JSON.createArrayBuilder();
    for (var key : keys) {
      all.add(
          JSON.createObjectBuilder(key.jwk())
              .add("kid", key.fingerprint())
              .add("use", "sig")
              .add("alg", "EdDSA"));
    }
    return JSON.createObjectBuilder().add("keys", all).build();
  }
}
