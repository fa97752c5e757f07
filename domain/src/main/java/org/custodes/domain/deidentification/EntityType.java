package org.custodes.domain.deidentification;

/** What was masked. The name is the word in the placeholder, as in {@code [PERSON_1]}. */
public enum EntityType {
  PERSON,
  ORGANISATION,
  LOCATION,
  ADDRESS,
  EMAIL,
  URL,
  HANDLE,
  PHONE,
  CARD,
  IBAN,
  NATIONAL_ID,
  IP_ADDRESS,
  MAC_ADDRESS,
  SECRET,
  DATE,
  AGE,
  NUMBER,
  /** A word that is in no public vocabulary, and therefore might name anybody. */
  UNKNOWN;

  /** Whether words of this type stand side by side in one name. */
  boolean isName() {
    return this == PERSON || this == ORGANISATION || this == LOCATION || this == UNKNOWN;
  }
}
