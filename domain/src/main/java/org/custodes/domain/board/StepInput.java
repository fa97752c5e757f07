package org.custodes.domain.board;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.custodes.domain.practice.PracticeCode;
import org.custodes.domain.practice.PromiseId;

/**
 * What somebody wants done in a review, as they wrote it: a step and its words. Pages and the API
 * hand over the same, and each word is read, or refused at its field, in one place.
 *
 * @param fields by the names of the form; what a step does not need is not looked at
 */
public record StepInput(Step step, Map<String, String> fields) {
  private static final String GAP = "\\|";

  /** More than the longest text of any step has with its line ends. */
  private static final int LONGEST = StepWords.ADVICE + 1_000;

  private static final int MOST_FIELDS = 40;

  /**
   * @throws BoardTextOutOfRange if there is more than any step takes; nothing of it is looked at
   */
  public StepInput {
    if (fields.size() > MOST_FIELDS) {
      throw new BoardTextOutOfRange("step");
    }
    fields.forEach(
        (name, text) -> {
          if (text.length() > LONGEST) {
            throw new BoardTextOutOfRange(name);
          }
        });
    fields = Map.copyOf(fields);
  }

  String text(String field) {
    return fields.getOrDefault(field, "").replace("\r\n", "\n").strip();
  }

  /**
   * @throws BoardTextOutOfRange if it is no number
   */
  int number(String field) {
    var text = text(field);
    if (!text.matches("[0-9]{1,4}")) {
      throw new BoardTextOutOfRange(field);
    }
    return Integer.parseInt(text);
  }

  /**
   * @throws BoardTextOutOfRange if it is no day
   */
  LocalDate day(String field) {
    return day(field, text(field));
  }

  private static LocalDate day(String field, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new BoardTextOutOfRange(field);
    }
  }

  /**
   * @throws BoardTextOutOfRange if it is none of them
   */
  <T extends Enum<T>> T choice(Class<T> type, String field) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> one.name().equals(text(field)))
        .findFirst()
        .orElseThrow(() -> new BoardTextOutOfRange(field));
  }

  UUID id(String field) {
    try {
      return UUID.fromString(text(field));
    } catch (IllegalArgumentException e) {
      throw new BoardTextOutOfRange(field);
    }
  }

  /** Numbers with anything between them. */
  List<Integer> numbers(String field) {
    var parts = text(field).split("[^0-9]+");
    return Arrays.stream(parts)
        .filter(part -> !part.isEmpty() && part.length() < 5)
        .map(Integer::valueOf)
        .toList();
  }

  Optional<PromiseId> promise(String field) {
    return text(field).isEmpty() ? Optional.empty() : Optional.of(new PromiseId(text(field)));
  }

  /** A line for each: the practice's name, a colon, the version. */
  List<PracticeRef> practices() {
    return practices(text("practices"));
  }

  static List<PracticeRef> practices(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(StepInput::practice)
        .toList();
  }

  private static PracticeRef practice(String line) {
    int colon = line.indexOf(':');
    var version = line.substring(colon + 1).strip();
    if (colon < 0 || !version.matches("[0-9]{1,4}")) {
      throw new BoardTextOutOfRange("practices");
    }
    return new PracticeRef(
        new PracticeCode(line.substring(0, colon).strip()), Integer.parseInt(version));
  }

  /** A line for each: what | who | by what it is seen | until when. */
  List<Advice> advice() {
    return text("advice")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(StepInput::advice)
        .toList();
  }

  private static Advice advice(String line) {
    var parts = Arrays.stream(line.split(GAP)).map(String::strip).toList();
    if (parts.size() != 4) {
      throw new BoardTextOutOfRange("advice");
    }
    return new Advice(parts.get(0), parts.get(1), parts.get(2), day("advice", parts.get(3)));
  }

  @Override
  public String toString() {
    return "[" + step + "]";
  }
}
