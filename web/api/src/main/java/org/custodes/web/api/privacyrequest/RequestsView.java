package org.custodes.web.api.privacyrequest;

import java.util.List;
import org.custodes.domain.privacyrequest.OwnRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person's own requests, newest first. */
@Schema(name = "PrivacyRequests")
public record RequestsView(@Schema(required = true) List<RequestView> requests) {
  static RequestsView of(List<OwnRequest> own) {
    return new RequestsView(own.stream().map(RequestView::of).toList());
  }
}
