package org.custodes.domain.lifecycle;

import java.util.OptionalLong;

/** Whatever a test says of restores. */
public record FakeRestore(boolean isOfVault, boolean isOpen, OptionalLong confirmedPurge)
    implements Restore {
  public static FakeRestore none() {
    return new FakeRestore(false, false, OptionalLong.empty());
  }

  public static FakeRestore openOfVault() {
    return new FakeRestore(true, true, OptionalLong.empty());
  }

  @Override
  public boolean isOfMain() {
    return false;
  }

  @Override
  public void report(StartReport report) {
    // nobody reads it
  }
}
