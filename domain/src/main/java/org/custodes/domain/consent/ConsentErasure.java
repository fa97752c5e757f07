package org.custodes.domain.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.lifecycle.ErasureStep;

/** Forgets the evidence of a person's decisions. */
@ApplicationScoped
class ConsentErasure implements ErasureStep {
  @Inject private ConsentEvents events;

  protected ConsentErasure() {}

  @Override
  public String place() {
    return "consent records";
  }

  @Override
  public Set<String> tables() {
    return Set.of("main.consent_event");
  }

  @Override
  public void erase(SubjectId subject) {
    events.deleteAll(subject);
  }

  @Override
  public long remaining(SubjectId subject) {
    return events.count(subject);
  }
}
