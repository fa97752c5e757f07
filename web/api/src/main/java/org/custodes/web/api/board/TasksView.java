package org.custodes.web.api.board;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.custodes.domain.board.BoardTask;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What waits for the caller. */
@Schema(name = "BoardTasks")
public record TasksView(@Schema(required = true) List<TaskView> tasks) {

  /** One task. */
  @Schema(name = "BoardTask")
  public record TaskView(
      @Schema(required = true) BoardTask.Kind kind,
      @Schema(description = "Absent for what concerns the board itself") UUID review,
      String title,
      LocalDate due) {}

  static TasksView of(List<BoardTask> tasks) {
    return new TasksView(
        tasks.stream()
            .map(
                one ->
                    new TaskView(
                        one.kind(),
                        one.review().map(id -> id.value()).orElse(null),
                        one.review().map(id -> one.title()).orElse(null),
                        one.due().orElse(null)))
            .toList());
  }

  @Override
  public String toString() {
    return "[tasks]";
  }
}
