package org.custodes.domain.practice;

class FakePracticesTest implements PracticesContract {
  private final FakePractices practices = new FakePractices();

  @Override
  public Practices practices() {
    return practices;
  }
}
