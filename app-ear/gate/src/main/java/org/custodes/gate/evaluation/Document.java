package org.custodes.gate.evaluation;

import java.util.List;
import java.util.stream.Stream;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Utterance;

/**
 * A text, or a conversation, whose identifiers somebody has labelled.
 *
 * @param isChat a conversation, which the de-identifier sees as a whole
 */
record Document(boolean isChat, List<Turn> turns) {
  /**
   * What one speaker says.
   *
   * @param points its code points
   */
  @SuppressWarnings("ArrayRecordComponent") // read once, compared never
  record Turn(Speaker speaker, int[] points, List<Span> labels) {
    Turn {
      labels = List.copyOf(labels);
    }

    String text() {
      return new String(points, 0, points.length);
    }

    @Override
    public String toString() {
      return "[turn]";
    }

    /** The same without capitals, sign by sign, so that labels stay where they are. */
    private Turn lowerCased() {
      var lower = points.clone();
      for (int at = 0; at < lower.length; at++) {
        lower[at] = Character.toLowerCase(lower[at]);
      }
      return new Turn(speaker, lower, labels);
    }
  }

  Document {
    turns = List.copyOf(turns);
  }

  /** A text of its own. */
  static Document of(int[] points, List<Span> labels) {
    return new Document(false, List.of(new Turn(Speaker.USER, points, labels)));
  }

  List<Utterance> said() {
    return turns.stream().map(turn -> new Utterance(turn.speaker(), turn.text())).toList();
  }

  Stream<Span> labels() {
    return turns.stream().flatMap(turn -> turn.labels().stream());
  }

  Document lowerCased() {
    return new Document(isChat, turns.stream().map(Turn::lowerCased).toList());
  }

  @Override
  public String toString() {
    return "[document]";
  }
}
