package org.custodes.domain.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.lifecycle.ErasureStep;
import org.custodes.domain.lifecycle.ExpiryStep;

/** Forgets what was done on behalf of a person: with the erasure, or after twelve months. */
@ApplicationScoped
class AccessErasure implements ErasureStep, ExpiryStep {
  private static final int MONTHS = 12;

  @Inject private AccessDays days;
  @Inject private AccessNotes notes;

  protected AccessErasure() {}

  @Override
  public String place() {
    return "who looked";
  }

  @Override
  public Set<String> tables() {
    return Set.of("main.subject_access");
  }

  @Override
  public void erase(SubjectId subject) {
    notes.forget(subject);
    days.deleteAll(subject);
  }

  @Override
  public long remaining(SubjectId subject) {
    return days.count(subject);
  }

  @Override
  public long expire(LocalDate today) {
    return days.deleteBefore(today.minusMonths(MONTHS));
  }
}
