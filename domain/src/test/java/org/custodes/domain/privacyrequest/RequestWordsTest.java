package org.custodes.domain.privacyrequest;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RequestWordsTest {
  private final RequestWords words = new RequestWords(Locale.ENGLISH);

  @Test
  void thereIsAWordForEverythingThatARequestMayShow() {
    var events =
        Stream.concat(
            Arrays.stream(Transition.values()).map(Transition::name),
            Stream.of(Event.RECEIVED, Event.ACKNOWLEDGED, Event.REFUSAL_PROPOSED));
    Stream.of(
            Arrays.stream(RequestState.values()).map(words::state),
            Arrays.stream(RequestState.values()).map(words::means),
            Arrays.stream(Scope.Kind.values()).map(words::what),
            Arrays.stream(Ground.values()).map(words::ground),
            events.map(words::event),
            Stream.of(words.complain()))
        .flatMap(said -> said)
        .forEach(said -> assertFalse(said.isBlank()));
  }
}
