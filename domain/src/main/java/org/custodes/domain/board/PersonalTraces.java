package org.custodes.domain.board;

import java.util.List;
import java.util.Set;
import org.custodes.domain.deidentification.Deidentifier;
import org.custodes.domain.deidentification.EntityType;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Utterance;

/**
 * Looks for what points to a person in a text that is going to be public, when it is written: once
 * it has been voted on, nobody could take it out any more. Names are no part of it: a decision may
 * speak of a law or a place that is called like somebody.
 */
final class PersonalTraces {
  private static final Set<EntityType> DIRECT =
      Set.of(
          EntityType.EMAIL,
          EntityType.HANDLE,
          EntityType.PHONE,
          EntityType.CARD,
          EntityType.IBAN,
          EntityType.NATIONAL_ID,
          EntityType.IP_ADDRESS,
          EntityType.MAC_ADDRESS,
          EntityType.SECRET);

  private PersonalTraces() {}

  /**
   * @param field whose text it is
   * @throws NamesAPerson if the text has a direct identifier
   */
  static void requireNone(String field, String text) {
    if (hasOne(text)) {
      throw new NamesAPerson(field);
    }
  }

  static boolean hasOne(String text) {
    return Deidentifier.shipped()
        .deidentify(List.of(new Utterance(Speaker.USER, text)))
        .messages()
        .stream()
        .flatMap(message -> message.masks().stream())
        .anyMatch(mask -> DIRECT.contains(mask.type()));
  }
}
