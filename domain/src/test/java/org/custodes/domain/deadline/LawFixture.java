package org.custodes.domain.deadline;

/** The laws of the table, counted with Dublin's holidays. */
public final class LawFixture {
  private LawFixture() {}

  public static Deadline deadline(Regime regime, Matter matter, Course course) {
    return Reckoning.of(
        new LegalClocks().inForce(regime, matter, course.receivedOn()),
        matter,
        OfficeFixture.DUBLIN,
        course);
  }
}
