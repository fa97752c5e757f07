package org.custodes.domain.consent;

/**
 * The copy of a consent record that the person is given.
 *
 * @param jws compact JWS (RFC 7515) with EdDSA (RFC 8037); its payload is a consent receipt in the
 *     shape of ISO/IEC TS 27560 as JSON-LD with terms of the Data Privacy Vocabulary
 * @param keyId names the key in the house's JSON Web Key Set
 */
public record Receipt(String jws, String keyId) {
  @Override
  public String toString() {
    return "[receipt]";
  }
}
