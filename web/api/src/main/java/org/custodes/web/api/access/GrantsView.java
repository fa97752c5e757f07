package org.custodes.web.api.access;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.UUID;
import org.custodes.domain.access.GrantId;
import org.custodes.domain.access.GrantPage;
import org.custodes.domain.access.GrantSeen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of grants. */
@Schema(name = "AccessGrants")
@JsonbPropertyOrder({"grants", "next"})
public record GrantsView(
    @Schema(required = true) List<GrantView> grants,
    @Schema(description = "What to send as before for the next page; absent on the last")
        UUID next) {
  static GrantsView of(GrantPage page) {
    return new GrantsView(
        page.grants().stream().map(GrantView::of).toList(),
        page.next().map(GrantId::value).orElse(null));
  }

  static GrantsView of(List<GrantSeen> seen) {
    return new GrantsView(seen.stream().map(GrantView::of).toList(), null);
  }
}
