package org.custodes.gate.evaluation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.custodes.domain.deidentification.EntityType;

/** What the types of labelled files mean: files of various hands call the same thing otherwise. */
final class Kinds {
  /** What names or reaches somebody by itself, in the words of the files. */
  private static final Set<String> DIRECT =
      Set.of(
          "PERSON",
          "STREET_ADDRESS",
          "PHONE_NUMBER",
          "EMAIL_ADDRESS",
          "DOMAIN_NAME",
          "URL",
          "CREDIT_CARD",
          "IBAN_CODE",
          "US_BANK_NUMBER",
          "US_SSN",
          "NATIONAL_ID",
          "US_DRIVER_LICENSE",
          "IP_ADDRESS",
          "MAC_ADDRESS",
          "HANDLE",
          "CODE");

  private static final Map<String, EntityType> MASKED_AS =
      Map.ofEntries(
          Map.entry("PERSON", EntityType.PERSON),
          Map.entry("STREET_ADDRESS", EntityType.ADDRESS),
          Map.entry("GPE", EntityType.LOCATION),
          Map.entry("LOC", EntityType.LOCATION),
          Map.entry("LOCATION", EntityType.LOCATION),
          Map.entry("ORGANIZATION", EntityType.ORGANISATION),
          Map.entry("ORG", EntityType.ORGANISATION),
          Map.entry("CORPORATION", EntityType.ORGANISATION),
          Map.entry("PHONE_NUMBER", EntityType.PHONE),
          Map.entry("EMAIL_ADDRESS", EntityType.EMAIL),
          Map.entry("URL", EntityType.URL),
          Map.entry("DOMAIN_NAME", EntityType.URL),
          Map.entry("HANDLE", EntityType.HANDLE),
          Map.entry("CREDIT_CARD", EntityType.CARD),
          Map.entry("IBAN_CODE", EntityType.IBAN),
          Map.entry("US_SSN", EntityType.NATIONAL_ID),
          Map.entry("NATIONAL_ID", EntityType.NATIONAL_ID),
          Map.entry("US_DRIVER_LICENSE", EntityType.NATIONAL_ID),
          Map.entry("US_BANK_NUMBER", EntityType.NUMBER),
          Map.entry("CODE", EntityType.NUMBER),
          Map.entry("ZIP_CODE", EntityType.NUMBER),
          Map.entry("IP_ADDRESS", EntityType.IP_ADDRESS),
          Map.entry("MAC_ADDRESS", EntityType.MAC_ADDRESS),
          Map.entry("DATE_TIME", EntityType.DATE),
          Map.entry("DATETIME", EntityType.DATE),
          Map.entry("AGE", EntityType.AGE));

  private Kinds() {}

  static boolean isDirect(String label) {
    return DIRECT.contains(label);
  }

  /** The placeholder that a label should get; empty where the de-identifier has no such type. */
  static Optional<EntityType> maskOf(String label) {
    return Optional.ofNullable(MASKED_AS.get(label));
  }
}
