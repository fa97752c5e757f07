package org.custodes.domain.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.lifecycle.ErasureStep;

/** Forgets a person's own row. Their keys are the vault's business, and go before it. */
@ApplicationScoped
class SubjectErasure implements ErasureStep {
  @Inject private Subjects subjects;

  protected SubjectErasure() {}

  @Override
  public String place() {
    return "choices and age band";
  }

  @Override
  public Set<String> tables() {
    return Set.of("main.subject", "vault.subject_key");
  }

  @Override
  public void erase(SubjectId subject) {
    subjects.delete(subject);
  }

  @Override
  public long remaining(SubjectId subject) {
    return subjects.exists(subject) ? 1 : 0;
  }
}
