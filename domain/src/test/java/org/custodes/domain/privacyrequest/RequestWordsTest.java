package org.custodes.domain.privacyrequest;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RequestWordsTest {
  private final RequestWords words = new RequestWords(Locale.ENGLISH);

  private static Stream<RequestType> types() {
    return Arrays.stream(RequestType.values());
  }

  @Test
  void nothingIsSaidToBeDeletedThatNobodyAskedToDelete() {
    types()
        .filter(type -> type == RequestType.ACCESS || type == RequestType.PORTABILITY)
        .forEach(
            type -> {
              assertFalse(words.means(type, RequestState.COMPLETED).contains("delete"));
              assertFalse(words.event(type, "COMPLETE").contains("certificate"));
              assertFalse(words.what(type, Scope.Kind.ALL).contains("Delete"));
            });
  }

  @Test
  void thereIsAWordForEverythingThatARequestMayShow() {
    var events =
        Stream.concat(
            Arrays.stream(Transition.values()).map(Transition::name),
            Stream.of(Event.RECEIVED, Event.ACKNOWLEDGED, Event.REFUSAL_PROPOSED));
    Stream.of(
            Arrays.stream(RequestState.values()).map(words::state),
            types()
                .flatMap(
                    type ->
                        Arrays.stream(RequestState.values())
                            .map(state -> words.means(type, state))),
            types()
                .flatMap(
                    type -> Arrays.stream(Scope.Kind.values()).map(kind -> words.what(type, kind))),
            Arrays.stream(Ground.values()).map(words::ground),
            events.map(what -> words.event(RequestType.ERASURE, what)),
            Stream.of(words.complain()))
        .flatMap(said -> said)
        .forEach(said -> assertFalse(said.isBlank()));
  }
}
