package org.custodes.domain.board;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.custodes.domain.deidentification.Deidentifier;
import org.custodes.domain.deidentification.EntityType;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Utterance;

/**
 * Looks for what points to a person in a text that is about to be public. Names are no part of it:
 * a decision may speak of a law or a place that is called like somebody, and two people read it
 * before.
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
   * @throws NamesAPerson if anything that its publication shows has a direct identifier
   */
  static void requireNone(PracticeReview review) {
    var published = review.published().orElseThrow();
    Stream.of(
            Stream.of(review.title(), review.question(), published.summary()),
            Stream.of(published.opinion().text()),
            published.opinion().advice().stream()
                .flatMap(one -> Stream.of(one.text(), one.addressee(), one.measure())),
            review.separateOpinions().stream().map(ReviewAct.OpinionAdded::text),
            review.findings().stream()
                .map(PracticeReview.Found::finding)
                .flatMap(
                    one -> Stream.of(one.criterion(), one.condition(), one.cause(), one.effect())))
        .flatMap(texts -> texts)
        .filter(PersonalTraces::hasOne)
        .findFirst()
        .ifPresent(
            text -> {
              throw new NamesAPerson();
            });
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
