package org.custodes.gate.chatset;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The conversations of one half, the same ones for the same seed. */
final class ChatSet {
  static final long SEED = 20_260_101;

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * How many of a hundred chats come from which file of templates: with an identifier of somebody,
   * without any, and in German, French or Spanish.
   */
  private static final Map<String, Integer> PERCENT =
      Map.of("identified", 54, "plain", 39, "foreign", 7);

  /** People stay and ask something else, which names nobody; so many times. */
  private static final List<Integer> GOES_ON = List.of(0, 0, 0, 1, 1, 1, 2, 2, 3);

  /** What a chat may begin with, and what it may end with. */
  private static final int OPENED_PERCENT = 25;

  private static final int CLOSED_PERCENT = 30;

  private final Half half;
  private final long seed;
  private final Lists lists;
  private final Names names;
  private final Map<String, List<Skeleton>> skeletons = new HashMap<>();

  ChatSet(Half half, long seed) {
    this.half = half;
    this.seed = seed;
    this.lists = new Lists(half);
    this.names = new Names(lists);
    PERCENT.keySet().forEach(file -> skeletons.put(file, Skeleton.read(lists.skeletons(file))));
  }

  /** A line that says what follows, and a line for each chat. */
  Stream<String> lines() {
    return Stream.concat(Stream.of(header()), chats().map(Chat::line));
  }

  private String header() {
    return JSON.createObjectNode()
        .put("set", "custodes chats, " + half.word())
        .put("licence", "Apache-2.0")
        .put("random", Dice.ALGORITHM)
        .put("seed", seed)
        .put("chats", half.chats())
        .toString();
  }

  Stream<Chat> chats() {
    return IntStream.range(0, half.chats()).mapToObj(this::chat);
  }

  private Chat chat(int number) {
    var dice = new Dice(seed, half.stream() + number);
    var file = file(dice);
    var skeleton = dice.of(skeletons.get(file));
    var cast = new Cast(lists, names, dice);
    var style = new Style(dice);
    var turns = new ArrayList<Turn>();
    for (var line : lines(skeleton, file, dice)) {
      var pieces = cast.fill(line.text());
      turns.add(Turn.of(line.role(), line.role().equals("user") ? style.typed(pieces) : pieces));
    }
    return new Chat("%s-%05d".formatted(half.word(), number), skeleton.name(), turns);
  }

  private static String file(Dice dice) {
    int drawn = dice.below(100);
    int foreign = PERCENT.get("foreign");
    if (drawn < foreign) {
      return "foreign";
    }
    return drawn < foreign + PERCENT.get("plain") ? "plain" : "identified";
  }

  private List<Skeleton.Line> lines(Skeleton skeleton, String file, Dice dice) {
    var lines = new ArrayList<>(skeleton.lines());
    if (file.equals("foreign")) {
      return lines;
    }
    for (int more = dice.of(GOES_ON); more > 0; more--) {
      var other = dice.of(skeletons.get("plain")).lines();
      lines.addAll(dice.oneIn(3) ? 0 : lines.size(), other);
    }
    if (dice.falls(OPENED_PERCENT)) {
      lines.add(0, new Skeleton.Line("user", dice.of(lists.values("opening"))));
      lines.add(1, new Skeleton.Line("assistant", dice.of(lists.values("welcome"))));
    }
    if (dice.falls(CLOSED_PERCENT)) {
      if (lines.getLast().role().equals("user")) {
        lines.add(new Skeleton.Line("assistant", dice.of(lists.values("done"))));
      }
      lines.add(new Skeleton.Line("user", dice.of(lists.values("closing"))));
      lines.add(new Skeleton.Line("assistant", dice.of(lists.values("farewell"))));
    }
    return lines;
  }

  Map<String, List<Skeleton>> skeletons() {
    return Map.copyOf(skeletons);
  }

  Names names() {
    return names;
  }
}
