package org.custodes.domain.topic;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.custodes.domain.kernel.Speaker;
import org.custodes.domain.kernel.Utterance;

/**
 * How well a screen tells the disclosures of a topic from their look-alikes, on the texts of one
 * source.
 *
 * @param found disclosures that were told
 * @param mistaken look-alikes that were taken for disclosures
 */
public record TopicFigure(
    Topic topic, String source, int disclosures, int found, int lookAlikes, int mistaken) {
  /** By topic, then by source. */
  public static final Comparator<TopicFigure> ORDER =
      Comparator.comparing(TopicFigure::topic).thenComparing(TopicFigure::source);

  /** What a topic's figures are on average, each source counting as much as another. */
  public record Mean(Topic topic, double recall, double precision) {
    /**
     * @param figures of one topic, at least one
     */
    public static Mean of(List<TopicFigure> figures) {
      return new Mean(
          figures.getFirst().topic(),
          figures.stream().mapToDouble(TopicFigure::recall).average().orElseThrow(),
          figures.stream().mapToDouble(TopicFigure::precision).average().orElseThrow());
    }
  }

  /** The share of disclosures that were told. */
  public double recall() {
    return share(found, disclosures);
  }

  /** The share of look-alikes that were taken for disclosures. */
  public double mistakes() {
    return share(mistaken, lookAlikes);
  }

  /** The precision where both are equally frequent, so that sources of any mixture compare. */
  public double precision() {
    return recall() == 0 ? 0 : recall() / (recall() + mistakes());
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** The figures of a screen: one for each topic and source, in the order of both. */
  public static List<TopicFigure> of(TopicScreen screen, List<LabelledText> texts) {
    return eachOf(
        texts,
        group ->
            of(
                group,
                text ->
                    screen
                        .topicsOf(List.of(new Utterance(Speaker.USER, text.text())))
                        .contains(text.topic())));
  }

  /**
   * The figures of a screen that only counts words, at the lengths that suit each topic and source
   * best. Labels that it does well on measure length, not topics.
   */
  public static List<TopicFigure> ofLengthOnly(List<LabelledText> texts) {
    return eachOf(texts, TopicFigure::bestByLength);
  }

  /** Figures of parts of a source as those of the whole. */
  public static List<TopicFigure> together(List<TopicFigure> parts) {
    return parts.stream()
        .collect(
            Collectors.toMap(
                part -> List.of(part.topic().column(), part.source()),
                part -> part,
                TopicFigure::plus))
        .values()
        .stream()
        .sorted(ORDER)
        .toList();
  }

  private TopicFigure plus(TopicFigure other) {
    return new TopicFigure(
        topic,
        source,
        disclosures + other.disclosures,
        found + other.found,
        lookAlikes + other.lookAlikes,
        mistaken + other.mistaken);
  }

  private static TopicFigure bestByLength(List<LabelledText> group) {
    return group.stream()
        .map(LabelledText::words)
        .distinct()
        .flatMap(
            words ->
                Stream.of(
                    of(group, text -> text.words() >= words),
                    of(group, text -> text.words() <= words)))
        .max(Comparator.comparingDouble(figure -> figure.recall() - figure.mistakes()))
        .orElseThrow();
  }

  private static List<TopicFigure> eachOf(
      List<LabelledText> texts, Function<List<LabelledText>, TopicFigure> figure) {
    return texts.stream()
        .collect(Collectors.groupingBy(text -> List.of(text.topic().column(), text.source())))
        .values()
        .stream()
        .map(figure)
        .sorted(ORDER)
        .toList();
  }

  private static TopicFigure of(List<LabelledText> group, Predicate<LabelledText> told) {
    int[] count = new int[4];
    for (var text : group) {
      count[(text.discloses() ? 0 : 2) + (told.test(text) ? 1 : 0)]++;
    }
    var any = group.getFirst();
    return new TopicFigure(
        any.topic(), any.source(), count[0] + count[1], count[1], count[2] + count[3], count[3]);
  }
}
