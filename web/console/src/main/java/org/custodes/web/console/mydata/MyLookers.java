package org.custodes.web.console.mydata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.custodes.domain.access.Looked;
import org.custodes.domain.subject.WhoLookedService;
import org.custodes.web.console.shell.Wording;

/** Who looked at what is kept of the person, as what, for what and on which day. */
@Named
@RequestScoped
public class MyLookers {
  @Inject private WhoLookedService looked;
  @Inject private Wording wording;

  private List<Line> read = List.of();
  private List<Line> done = List.of();

  /**
   * One line of a day.
   *
   * @param what who did what, in words
   * @param share how much of the longest bar, as CSS takes it
   */
  public record Line(String day, String what, int count, String share) {}

  public void load() {
    var others = looked.atMine();
    int most = others.stream().mapToInt(Looked::records).max().orElse(1);
    read = others.stream().map(one -> line(one, most)).toList();
    var mine = looked.onMyBehalf();
    int mostDone =
        mine.values().stream()
            .flatMap(day -> day.values().stream())
            .mapToInt(Integer::intValue)
            .max()
            .orElse(1);
    done =
        mine.entrySet().stream()
            .flatMap(
                day ->
                    day.getValue().entrySet().stream()
                        .map(
                            kind ->
                                new Line(
                                    wording.date(day.getKey()),
                                    wording.of("mydata.who-looked.done." + kind.getKey()),
                                    kind.getValue(),
                                    share(kind.getValue(), mostDone))))
            .toList();
  }

  private Line line(Looked one, int most) {
    return new Line(
        wording.date(one.day()),
        wording.of("mydata.who-looked." + one.role() + "." + one.purpose()),
        one.records(),
        share(one.records(), most));
  }

  private static String share(int count, int most) {
    return Math.max(1, Math.round(100.0 * count / most)) + "%";
  }

  /** What others read. */
  public List<Line> getRead() {
    return read;
  }

  /** What was done for the person. */
  public List<Line> getDone() {
    return done;
  }
}
