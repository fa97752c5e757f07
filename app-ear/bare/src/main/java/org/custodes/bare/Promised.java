package org.custodes.bare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.custodes.domain.consent.Decision;
import org.custodes.domain.kernel.Purpose;

/**
 * What one person was promised by answers that they got, and the one thing that was asked for them
 * and not answered. Nobody asks for a person while something is open.
 */
final class Promised {
  /** Of so many records that are gone it is remembered that they must stay so. */
  private static final int GONE = 40;

  private final String sub;
  private final Map<Purpose, Said> consents = new EnumMap<>(Purpose.class);
  private final Map<String, Stored> records = new LinkedHashMap<>();
  private final Deque<String> gone = new ArrayDeque<>();
  private final Map<String, String> certificates = new LinkedHashMap<>();
  private final List<String> erased = new ArrayList<>();
  private Optional<String> preference = Optional.empty();
  private Optional<String> export = Optional.empty();
  private Optional<Leaving> leaving = Optional.empty();
  private Optional<Wish> open = Optional.empty();

  /** A decision, told from every other by its number. */
  record Said(Decision decision, String number) {}

  /**
   * A record.
   *
   * @param marker words that are in no other record
   */
  record Stored(Purpose purpose, String marker) {}

  /**
   * A request for everything.
   *
   * @param subject the incarnation, as only a superuser of main can know it
   * @param step the last one that was taken
   */
  record Leaving(String request, String subject, String step) {
    boolean isExecuted() {
      return step.equals("execute");
    }
  }

  /** Something that is asked for. */
  record Wish(String verb, List<String> words) {
    Wish {
      words = List.copyOf(words);
    }

    static Wish to(String verb, String... words) {
      return new Wish(verb, List.of(words));
    }

    String word(int no) {
      return words.get(no);
    }

    @Override
    public String toString() {
      return verb + " " + String.join(" ", words);
    }
  }

  Promised(String sub) {
    this.sub = sub;
  }

  String sub() {
    return sub;
  }

  void asked(Wish wish) {
    open = Optional.of(wish);
  }

  /** What was asked for was seen not to have happened. */
  void notDone() {
    open = Optional.empty();
  }

  /**
   * @param answer what came back
   */
  void done(Wish wish, List<String> answer) {
    open = Optional.empty();
    switch (wish.verb()) {
      case "decide" -> decided(Purpose.valueOf(wish.word(0)), wish);
      case "store" -> stored(wish, answer);
      case "delete" -> forget(wish.word(0));
      case "prefer" -> preference = Optional.of(wish.word(0));
      case "file" -> leaving = Optional.of(new Leaving(answer.get(0), answer.get(1), "file"));
      case "step" ->
          leaving = leaving.map(one -> new Leaving(one.request(), one.subject(), wish.word(1)));
      case "export" -> export = Optional.of(answer.get(0));
      case "fetch" -> export = Optional.empty();
      case "forgotten" -> forgotten(wish.word(0), answer.get(0));
      default -> throw new IllegalStateException("nobody asks to " + wish.verb());
    }
  }

  private void decided(Purpose purpose, Wish wish) {
    var decision = Decision.valueOf(wish.word(1));
    boolean takesBack = isGiven(purpose) && decision != Decision.GIVEN;
    consents.put(purpose, new Said(decision, wish.word(2)));
    if (!takesBack) {
      return;
    }
    export = Optional.empty();
    if (purpose == Purpose.PERSONALISATION) {
      preference = Optional.empty();
    }
    List.copyOf(records.keySet()).stream()
        .filter(handle -> records.get(handle).purpose() == purpose)
        .forEach(this::forget);
  }

  private void stored(Wish wish, List<String> answer) {
    if (!answer.isEmpty()) {
      records.put(answer.get(0), new Stored(Purpose.valueOf(wish.word(0)), wish.word(2)));
    }
  }

  private void forget(String handle) {
    records.remove(handle);
    gone.addLast(handle);
    if (gone.size() > GONE) {
      gone.removeFirst();
    }
  }

  private void forgotten(String request, String certificate) {
    certificates.put(request, certificate);
    erased.add(leaving.orElseThrow().subject());
    List.copyOf(records.keySet()).forEach(this::forget);
    consents.clear();
    preference = Optional.empty();
    export = Optional.empty();
    leaving = Optional.empty();
  }

  boolean isGiven(Purpose purpose) {
    return consents.containsKey(purpose) && consents.get(purpose).decision() == Decision.GIVEN;
  }

  /** Whether anything is kept of them at all. */
  boolean isKnown() {
    return !consents.isEmpty();
  }

  Map<Purpose, Said> consents() {
    return Map.copyOf(consents);
  }

  Map<String, Stored> records() {
    return new LinkedHashMap<>(records);
  }

  /** Handles of records that are gone for good. */
  List<String> gone() {
    return List.copyOf(gone);
  }

  Optional<String> preference() {
    return preference;
  }

  Optional<String> export() {
    return export;
  }

  Optional<Leaving> leaving() {
    return leaving;
  }

  /** Fingerprints of certificates by their requests. */
  Map<String, String> certificates() {
    return Map.copyOf(certificates);
  }

  /** Incarnations of which nothing may be left. */
  List<String> erased() {
    return List.copyOf(erased);
  }

  Optional<Wish> open() {
    return open;
  }
}
