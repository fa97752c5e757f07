package org.custodes.web.api.access;

import java.util.List;
import org.custodes.domain.access.GrantSeen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of grants. */
@Schema(name = "AccessGrants")
public record GrantsView(@Schema(required = true) List<GrantView> grants) {
  static GrantsView of(List<GrantSeen> seen) {
    return new GrantsView(seen.stream().map(GrantView::of).toList());
  }
}
