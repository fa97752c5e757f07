package org.custodes.web.api.access;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.custodes.domain.access.AccessKind;
import org.custodes.domain.access.Looked;
import org.custodes.domain.access.ReaderRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who looked, as what, for what and on which day; never by name. */
@Schema(name = "WhoLooked")
@JsonbPropertyOrder({"read", "onYourBehalf"})
public record WhoLookedView(
    @Schema(required = true, description = "What others read of records that are still kept")
        List<ReadView> read,
    @Schema(required = true) List<DoneView> onYourBehalf) {

  /** Readings of one day. */
  @Schema(name = "Looked")
  @JsonbPropertyOrder({"day", "role", "purpose", "conversations"})
  public record ReadView(
      @Schema(required = true) LocalDate day,
      @Schema(required = true) ReaderRole role,
      @Schema(required = true) String purpose,
      @Schema(required = true) int conversations) {}

  /** What was done for the person on one day. */
  @Schema(name = "DoneOnBehalf")
  @JsonbPropertyOrder({"day", "what", "times"})
  public record DoneView(
      @Schema(required = true) LocalDate day,
      @Schema(required = true) AccessKind what,
      @Schema(required = true) int times) {}

  static WhoLookedView of(List<Looked> read, Map<LocalDate, Map<AccessKind, Integer>> done) {
    return new WhoLookedView(
        read.stream()
            .map(
                one ->
                    new ReadView(
                        one.day(), one.role(), RecordPurposeCode.of(one.purpose()), one.records()))
            .toList(),
        done.entrySet().stream()
            .flatMap(
                day ->
                    day.getValue().entrySet().stream()
                        .map(one -> new DoneView(day.getKey(), one.getKey(), one.getValue())))
            .toList());
  }
}
