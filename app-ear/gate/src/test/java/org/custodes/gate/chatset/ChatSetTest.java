package org.custodes.gate.chatset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChatSetTest {
  private static final Path PUBLISHED = Path.of("../../docs/chatset");

  /** Of the words of two lines, the share that both have: more is a paraphrase. */
  private static final double ALIKE = 0.5;

  private final ChatSet training = new ChatSet(Half.TRAINING, ChatSet.SEED);
  private final ChatSet heldOut = new ChatSet(Half.HELD_OUT, ChatSet.SEED);

  @ParameterizedTest
  @EnumSource
  void isPublishedAsTheGeneratorGivesIt(Half half) throws IOException {
    assertTrue(
        Files.readAllLines(PUBLISHED.resolve(half.file()))
            .equals(new ChatSet(half, ChatSet.SEED).lines().toList()),
        "write it anew: ./custodes chats docs/chatset");
  }

  @Test
  void anotherSeedGivesOtherChats() {
    assertNotEquals(
        heldOut.chats().limit(20).toList(),
        new ChatSet(Half.HELD_OUT, ChatSet.SEED + 1).chats().limit(20).toList());
  }

  @Test
  void holdsOutTemplatesThatAreNoParaphrasesOfThoseToTrainOn() {
    var seen = lines(training).map(ChatSetTest::words).toList();
    lines(heldOut)
        .forEach(
            line -> {
              var words = words(line);
              if (words.size() > 4) {
                assertTrue(seen.stream().noneMatch(other -> alike(words, other) > ALIKE), line);
              }
            });
  }

  private static Stream<String> lines(ChatSet set) {
    return set.skeletons().values().stream()
        .flatMap(List::stream)
        .flatMap(skeleton -> skeleton.lines().stream())
        .map(Skeleton.Line::text);
  }

  private static Set<String> words(String line) {
    return Arrays.stream(
            line.replaceAll("<[^>]*>", " ").toLowerCase(Locale.ROOT).split("[^\\p{L}']+", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  private static double alike(Set<String> one, Set<String> other) {
    var common = new HashSet<>(one);
    common.retainAll(other);
    return (double) common.size() / (one.size() + other.size() - common.size());
  }

  @Test
  void holdsOutNamesThatNobodyWasTrainedOn() {
    var seen = names(training);
    var common = names(heldOut);
    common.retainAll(seen);
    assertEquals(Set.of(), common);
  }

  private static Set<String> names(ChatSet set) {
    return set.names().all().stream()
        .flatMap(
            name -> Stream.concat(Stream.of(name.latin(), name.own()), name.nicknames().stream()))
        .map(name -> name.toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(HashSet::new));
  }

  @Test
  void hasEnoughOfEverything() {
    long identified =
        Stream.of(training, heldOut)
            .flatMap(ChatSet::chats)
            .filter(chat -> chat.turns().stream().anyMatch(turn -> !turn.labels().isEmpty()))
            .count();
    int all = Half.TRAINING.chats() + Half.HELD_OUT.chats();
    assertTrue(all >= 5_000 && identified * 3 <= all * 2L, () -> identified + " of " + all);
    long kept = heldOut.skeletons().values().stream().mapToLong(List::size).sum();
    long trained = training.skeletons().values().stream().mapToLong(List::size).sum();
    assertTrue(kept >= 40 && kept + trained >= 120, () -> kept + " and " + trained);
  }

  @ParameterizedTest
  @EnumSource
  void knowsWhichTemplatesNameSomebody(Half half) {
    var skeletons = new ChatSet(half, ChatSet.SEED).skeletons();
    skeletons.get("identified").forEach(one -> assertTrue(namesSomebody(one), one::name));
    skeletons.get("plain").forEach(one -> assertFalse(namesSomebody(one), one::name));
  }

  private static boolean namesSomebody(Skeleton skeleton) {
    return skeleton.lines().stream()
        .flatMap(line -> Arrays.stream(line.text().split("[<>]", -1)))
        .anyMatch(gap -> gap.matches("[a-z]+[2-9]?(\\.[a-z0-9]+)?") && Cast.isDirect(gap));
  }

  @ParameterizedTest
  @EnumSource
  void labelsWholeIdentifiersByCodePoints(Half half) {
    new ChatSet(half, ChatSet.SEED)
        .chats()
        .flatMap(chat -> chat.turns().stream())
        .forEach(
            turn -> {
              int[] points = turn.text().codePoints().toArray();
              for (var label : turn.labels()) {
                assertTrue(label.end() <= points.length && label.start() < label.end());
                assertFalse(Character.isWhitespace(points[label.start()]), turn::text);
                assertFalse(Character.isWhitespace(points[label.end() - 1]), turn::text);
              }
              assertFalse(turn.text().matches("(?s).*<[a-z0-9.]+>.*"), turn::text);
            });
  }
}
