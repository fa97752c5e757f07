package org.custodes.plan;

import com.google.errorprone.annotations.FormatMethod;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Draws the house: the floors of the domain as rows, web on the left, adapters on the right, the
 * databases below. What has a class is filled, what is planned is outlined.
 */
final class HousePicture {
  private static final int WIDTH = 1040;
  private static final int TOP = 132;
  private static final int ROW = 46;
  private static final int BOX = 30;
  private static final int TOWER_LEFT = 214;
  private static final int TOWER_RIGHT = 790;
  private static final int ADAPTERS_RIGHT = 1010;
  private static final int WEB_LEFT = 30;
  private static final int WEB_RIGHT = 160;

  private static final String HEAD =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 SIZE" role="img"\
       aria-labelledby="t d">
      <title id="t">The plan of the house</title>
      <desc id="d">WORDS</desc>
      <style>
        svg { --surface: #fbfaf7; --raised: #ffffff; --text: #1c2a2b; --muted: #586868;
          --line: #b4c1c0; --accent: #0f5c63; --weak: #dcebea;
          font: 13px "Source Sans 3", Inter, "Segoe UI", sans-serif; }
        @media (prefers-color-scheme: dark) {
          svg { --surface: #12191a; --raised: #182122; --text: #e6eceb; --muted: #9bb0ae;
            --line: #415254; --accent: #6fc2c6; --weak: #17393d; }
        }
        .ground { fill: var(--surface); }
        .wall { fill: var(--raised); stroke: var(--line); }
        .floor { stroke: var(--line); stroke-width: 1; }
        .built { fill: var(--weak); stroke: var(--accent); stroke-width: 1.25; }
        .later { fill: none; stroke: var(--line); stroke-dasharray: 4 3; }
        .way { stroke: var(--accent); stroke-width: 1.5; fill: none; }
        .tip { fill: var(--accent); }
        text { fill: var(--text); }
        .quiet { fill: var(--muted); }
        .name { font-weight: 600; }
        .mid { text-anchor: middle; }
        .end { text-anchor: end; }
        .small { font-size: 12px; }
      </style>
      """;

  private final StringBuilder svg = new StringBuilder();
  private final JavaClasses house;

  private HousePicture(JavaClasses house) {
    this.house = house;
  }

  /** The picture of these classes, the same text for the same house. */
  static String draw(JavaClasses house) {
    return new HousePicture(house).draw();
  }

  private String draw() {
    var bottom = TOP + Floors.ALL.size() * ROW;
    var height = bottom + 176;
    svg.append(HEAD.replace("SIZE", WIDTH + " " + height).replace("WORDS", inWords()));
    line("<rect class=\"ground\" width=\"%d\" height=\"%d\" rx=\"10\"/>", WIDTH, height);
    roof();
    tower(bottom);
    web(bottom);
    adapters(bottom);
    databases(bottom + 44);
    legend(height - 24);
    return svg.append("</svg>\n").toString();
  }

  private String inWords() {
    return "Web knows the domain, persistence implements its ports. The floors of the domain, each"
        + " importing only floors below: "
        + String.join(
            "; ",
            Floors.ALL.stream()
                .map(floor -> floor.level() + " " + String.join(", ", floor.packages()))
                .toList())
        + ".";
  }

  private void roof() {
    var middle = (TOWER_LEFT + TOWER_RIGHT) / 2;
    line(
        "<path class=\"wall\" d=\"M%d %d L%d 26 L%d %d Z\"/>",
        TOWER_LEFT - 18, TOP, middle, TOWER_RIGHT + 18, TOP);
    line("<circle class=\"way\" cx=\"%d\" cy=\"70\" r=\"15\"/>", middle);
    line("<path class=\"tip\" d=\"M%d 72 a4.5 4.5 0 1 1 5 0 l2 8 h-9 Z\"/>", middle - 2);
    text(middle, TOP - 20, "name mid", "domain");
  }

  private void tower(int bottom) {
    var built = House.packagesOf(house, "domain");
    line(
        "<rect class=\"wall\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>",
        TOWER_LEFT, TOP, TOWER_RIGHT - TOWER_LEFT, bottom - TOP);
    var y = TOP;
    for (var floor : Floors.ALL) {
      if (y > TOP) {
        line("<path class=\"floor\" d=\"M%d %d H%d\"/>", TOWER_LEFT, y, TOWER_RIGHT);
      }
      text(TOWER_LEFT + 30, y + 28, "quiet end", String.valueOf(floor.level()));
      row(TOWER_LEFT + 44, y, floor.packages(), built);
      if (floor.packages().size() < 4) {
        text(TOWER_RIGHT - 14, y + 28, "quiet end small", floor.owns());
      }
      y += ROW;
    }
  }

  private void web(int bottom) {
    var built = House.packagesOf(house, "web");
    var middle = (WEB_LEFT + WEB_RIGHT) / 2;
    text(middle, TOP - 20, "name mid", "web");
    var y = TOP + 2 * ROW;
    for (var war : List.of("site", "console", "api")) {
      line(
          "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"58\" rx=\"6\"/>",
          built.contains(war) ? "built" : "later", WEB_LEFT, y, WEB_RIGHT - WEB_LEFT);
      text(middle, y + 25, "mid", war);
      text(middle, y + 43, "quiet mid small", pathOf(war));
      arrow(WEB_RIGHT + 6, TOWER_LEFT - 8, y + 29);
      y += 2 * ROW;
    }
    text(middle, bottom - 40, "quiet mid small", "asks the doors,");
    text(middle, bottom - 24, "quiet mid small", "knows no table");
  }

  private static String pathOf(String war) {
    return war.equals("site") ? "/" : "/" + war;
  }

  private void adapters(int bottom) {
    var built = House.packagesOf(house, "persistence");
    text((TOWER_RIGHT + ADAPTERS_RIGHT) / 2 + 20, TOP - 20, "name mid", "persistence");
    var y = TOP;
    for (var floor : Floors.ALL) {
      var here =
          Stream.concat(floor.packages().stream(), groundOf(floor).stream())
              .filter(built::contains)
              .toList();
      if (!here.isEmpty()) {
        row(TOWER_RIGHT + 54, y, here, built);
        if (groundOf(floor).isEmpty()) {
          arrow(TOWER_RIGHT + 48, TOWER_RIGHT + 8, y + ROW / 2);
        }
      }
      y += ROW;
    }
    text(ADAPTERS_RIGHT, bottom + 20, "quiet end small", "implements the ports of the domain");
  }

  private static List<String> groundOf(Floors.Floor floor) {
    return floor.level() == 0 ? List.of(Floors.PLATFORM) : List.of();
  }

  private void databases(int y) {
    cylinder(TOWER_LEFT, y, "main", "sealed rows, belonging to nobody by sight");
    cylinder(TOWER_LEFT + 296, y, "vault", "wrapped keys and lockers, no text");
    line(
        "<rect class=\"wall\" x=\"%d\" y=\"%d\" width=\"200\" height=\"70\" rx=\"6\"/>",
        ADAPTERS_RIGHT - 200, y);
    text(ADAPTERS_RIGHT - 100, y + 31, "name mid", "master key");
    text(ADAPTERS_RIGHT - 100, y + 50, "quiet mid small", "in neither cluster");
  }

  private void cylinder(int x, int y, String name, String holds) {
    line("<path class=\"wall\" d=\"M%d %d v54 a140 9 0 0 0 280 0 v-54\"/>", x, y + 8);
    line("<ellipse class=\"wall\" cx=\"%d\" cy=\"%d\" rx=\"140\" ry=\"9\"/>", x + 140, y + 8);
    text(x + 140, y + 38, "name mid", name + " cluster");
    text(x + 140, y + 57, "quiet mid small", holds);
  }

  private void legend(int y) {
    line(
        "<rect class=\"built\" x=\"%d\" y=\"%d\" width=\"26\" height=\"14\" rx=\"4\"/>",
        TOWER_LEFT, y - 11);
    text(TOWER_LEFT + 36, y, "quiet small", "stands");
    line(
        "<rect class=\"later\" x=\"%d\" y=\"%d\" width=\"26\" height=\"14\" rx=\"4\"/>",
        TOWER_LEFT + 104, y - 11);
    text(TOWER_LEFT + 140, y, "quiet small", "planned");
    text(TOWER_RIGHT, y, "quiet end small", "a feature imports only floors below its own");
  }

  private void row(int left, int y, List<String> packages, Set<String> built) {
    var x = left;
    for (var name : packages) {
      var width = 22 + (int) Math.round(name.length() * 7.1);
      line(
          "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\"/>",
          built.contains(name) ? "built" : "later", x, y + (ROW - BOX) / 2, width, BOX);
      text(x + width / 2, y + 28, built.contains(name) ? "mid" : "mid quiet", name);
      x += width + 8;
    }
  }

  private void arrow(int from, int to, int y) {
    var back = to > from ? -8 : 8;
    line("<path class=\"way\" d=\"M%d %d H%d\"/>", from, y, to + back);
    line("<path class=\"tip\" d=\"M%d %d l%d -4.5 v9 Z\"/>", to, y, back);
  }

  private void text(int x, int y, String style, String words) {
    line("<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>", style, x, y, words);
  }

  @FormatMethod
  private void line(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
