package org.custodes.web.console.privacyrequest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.deadline.Regime;
import org.custodes.domain.privacyrequest.DeskFigures;
import org.custodes.domain.privacyrequest.QueueRow;
import org.custodes.domain.privacyrequest.QueueView;
import org.custodes.domain.privacyrequest.RequestDeskService;
import org.custodes.domain.privacyrequest.RequestState;
import org.custodes.web.console.shell.Wording;

/** How the desk stands; each number leads to its list. */
@Named
@RequestScoped
public class DeskDashboard {
  private static final Look CALM = new Look("ok", "pi-check-circle");
  private static final String KEY = "privacyrequest.dashboard.";

  @Inject private RequestDeskService desk;
  @Inject private Wording wording;

  private DeskFigures figures;

  /**
   * A number that is a list.
   *
   * @param code of the view, as it stands in an address
   */
  public record Tile(String code, String count, Look look) {}

  /** How urgent it is, by colour and sign; its words stand beside it. */
  public record Look(String tone, String icon) {}

  /** What is open in one state, with the length of its bar. */
  public record Line(RequestState state, String code, String count, String share) {}

  /** What is open under one law; none where nothing is. */
  public record Chart(Regime regime, List<Line> lines) {}

  public void load() {
    figures = desk.figures();
  }

  public List<Tile> getTiles() {
    return figures.views().entrySet().stream()
        .map(one -> tile(one.getKey(), one.getValue()))
        .toList();
  }

  private Tile tile(QueueView view, QueueRow.Count count) {
    boolean some = count.atLeast() > 0;
    var look =
        switch (view) {
          case OVERDUE -> some ? new Look("late", "pi-exclamation-triangle") : CALM;
          case DUE_SOON, DUE_THIS_WEEK -> some ? new Look("soon", "pi-clock") : CALM;
          case PAUSED -> new Look("hold", "pi-pause-circle");
          case OPEN, MINE, UNASSIGNED, CLOSED, ANY -> new Look("neutral", "pi-inbox");
        };
    return new Tile(Wanted.code(view), text(count), look);
  }

  private String text(QueueRow.Count count) {
    return wording.of(
        "privacyrequest.queue.total." + (count.more() ? "more" : "all"), count.atLeast());
  }

  public List<Chart> getCharts() {
    return Arrays.stream(Regime.values())
        .map(regime -> new Chart(regime, lines(regime)))
        .filter(chart -> !chart.lines().isEmpty())
        .toList();
  }

  private List<Line> lines(Regime regime) {
    long most = figures.open().stream().mapToLong(one -> one.count().atLeast()).max().orElse(1);
    return figures.open().stream()
        .filter(one -> one.regime() == regime)
        .map(
            one ->
                new Line(
                    one.state(),
                    Wanted.of(one.state()).code(),
                    text(one.count()),
                    one.count().atLeast() * 100 / most + "%"))
        .toList();
  }

  /** From when on answers count, in words. */
  public String getSince() {
    return wording.date(figures.since());
  }

  public boolean isAnswered() {
    return figures.answered().count() > 0;
  }

  public String getAnsweredCount() {
    return wording.of(KEY + "answered.count", figures.answered().count());
  }

  public String getMedian() {
    return days(figures.answered().median());
  }

  public String getNinetieth() {
    return days(figures.answered().ninetieth());
  }

  private String days(Optional<Long> days) {
    return days.map(some -> wording.of(KEY + "days", some)).orElse("");
  }
}
