package org.custodes.domain.preference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.lifecycle.ErasureStep;

/** Forgets a person's preferences. */
@ApplicationScoped
class PreferenceErasure implements ErasureStep {
  @Inject private PreferenceShelf shelf;

  protected PreferenceErasure() {}

  @Override
  public String place() {
    return "preferences";
  }

  @Override
  public Set<String> tables() {
    return Set.of("main.preference");
  }

  @Override
  public void erase(SubjectId subject) {
    shelf.delete(subject);
  }

  @Override
  public long remaining(SubjectId subject) {
    return shelf.of(subject).isPresent() ? 1 : 0;
  }
}
