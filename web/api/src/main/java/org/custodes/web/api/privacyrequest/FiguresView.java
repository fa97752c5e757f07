package org.custodes.web.api.privacyrequest;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.custodes.domain.deadline.Regime;
import org.custodes.domain.privacyrequest.DeskFigures;
import org.custodes.domain.privacyrequest.QueueRow;
import org.custodes.domain.privacyrequest.RequestState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the desk stands. */
@Schema(name = "DeskFigures")
@JsonbPropertyOrder({"views", "open", "answered"})
public record FiguresView(
    @Schema(required = true) List<ViewFigure> views,
    @Schema(required = true, description = "By state and law, where there is something")
        List<OpenFigure> open,
    @Schema(required = true) AnsweredFigure answered) {

  /** How many a view of the queue shows. */
  @Schema(name = "DeskViewFigure")
  @JsonbPropertyOrder({"view", "count", "more"})
  public record ViewFigure(
      @Schema(required = true) org.custodes.domain.privacyrequest.QueueView view,
      @Schema(required = true) long count,
      @Schema(required = true, description = "There are more than that") boolean more) {}

  /** What is open in one state under one law. */
  @Schema(name = "DeskOpenFigure")
  @JsonbPropertyOrder({"state", "regime", "count", "more"})
  public record OpenFigure(
      @Schema(required = true) RequestState state,
      @Schema(required = true) Regime regime,
      @Schema(required = true) long count,
      @Schema(required = true, description = "There are more than that") boolean more) {}

  /** How long people have waited. */
  @Schema(name = "DeskAnsweredFigure")
  @JsonbPropertyOrder({"since", "count", "medianDays", "ninetiethDays"})
  public record AnsweredFigure(
      @Schema(required = true) LocalDate since,
      @Schema(required = true) long count,
      @Schema(description = "Half of them within so many days; absent if there are none")
          Long medianDays,
      @Schema(description = "Nine of ten of them") Long ninetiethDays) {}

  static FiguresView of(DeskFigures figures) {
    return new FiguresView(
        figures.views().entrySet().stream().map(one -> view(one.getKey(), one.getValue())).toList(),
        figures.open().stream()
            .map(
                one ->
                    new OpenFigure(
                        one.state(), one.regime(), one.count().atLeast(), one.count().more()))
            .toList(),
        new AnsweredFigure(
            figures.since(),
            figures.answered().count(),
            figures.answered().median().orElse(null),
            figures.answered().ninetieth().orElse(null)));
  }

  private static ViewFigure view(
      org.custodes.domain.privacyrequest.QueueView view, QueueRow.Count count) {
    return new ViewFigure(view, count.atLeast(), count.more());
  }
}
