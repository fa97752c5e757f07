package org.custodes.domain.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.custodes.domain.deidentification.Deidentifier;
import org.custodes.domain.deidentification.EntityType;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Utterance;

/** What the recognisers of the intake find, of the types that are identifiers by themselves. */
@ApplicationScoped
class RecognisedTraces implements PersonalTraces {
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

  @Override
  public boolean hasOne(String text) {
    return Deidentifier.shipped()
        .deidentify(List.of(new Utterance(Speaker.USER, text)))
        .messages()
        .stream()
        .flatMap(message -> message.masks().stream())
        .anyMatch(mask -> DIRECT.contains(mask.type()));
  }
}
