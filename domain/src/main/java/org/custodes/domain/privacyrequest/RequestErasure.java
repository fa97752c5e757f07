package org.custodes.domain.privacyrequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.lifecycle.ErasureStep;

/**
 * Takes an erased person out of their requests. The requests themselves stay twelve months after
 * they are closed, under keys of their own, so that the house can answer for them and the person
 * can read their certificate.
 */
@ApplicationScoped
class RequestErasure implements ErasureStep {
  private PrivacyRequests requests;

  protected RequestErasure() {}

  @Inject
  RequestErasure(PrivacyRequests requests) {
    this.requests = requests;
  }

  @Override
  public String place() {
    return "links from other requests";
  }

  @Override
  public Set<String> tables() {
    return Set.of("main.privacy_request");
  }

  @Override
  public void erase(SubjectId subject) {
    requests.unlink(subject);
  }

  @Override
  public long remaining(SubjectId subject) {
    return requests.linked(subject);
  }
}
