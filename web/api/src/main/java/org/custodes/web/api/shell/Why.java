package org.custodes.web.api.shell;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.custodes.domain.access.Explanation;
import org.custodes.domain.access.Reason;
import org.custodes.domain.access.Tie;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the caller may not, in names that stay: for a client that shows its own words. */
@Schema(name = "Why", description = "Why the caller may not do it")
@JsonbPropertyOrder({"reason", "missing", "inTheWay", "whoMay", "whomToAsk", "theyCan"})
public record Why(
    @Schema(required = true, description = "What the decision went by") Reason reason,
    @Schema(description = "What the caller would have to be to the thing") Tie missing,
    @Schema(description = "What the caller is to the thing, and keeps them from it") Tie inTheWay,
    @Schema(required = true, description = "Roles that may, if everything else is right")
        List<String> whoMay,
    @Schema(required = true, description = "Roles of those who can help; none if nobody can")
        List<String> whomToAsk,
    @Schema(required = true, description = "Change what is in the way, or do it in your place")
        Explanation.Help theyCan) {
  static Why of(Explanation said) {
    return new Why(
        said.reason(),
        said.missing().orElse(null),
        said.inTheWay().orElse(null),
        said.whoMay(),
        said.whomToAsk(),
        said.help());
  }
}
