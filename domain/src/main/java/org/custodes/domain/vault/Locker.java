package org.custodes.domain.vault;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A person's locker: their locker key, opened, by which the handles and tags of their slots are
 * computed. Lives for one transaction of the vault; it prints nothing of itself.
 */
public final class Locker {
  private final MacKey lockerKey;
  private final MacKey tagKey;

  Locker(MacKey lockerKey, MacKey tagKey) {
    this.lockerKey = lockerKey;
    this.tagKey = tagKey;
  }

  /**
   * @param slot counted from 0
   */
  public Handle handle(int slot) {
    var name = lockerKey.name("handle", ByteBuffer.allocate(4).putInt(slot).array());
    return new Handle(Arrays.copyOf(name, Handle.BYTES));
  }

  public LockerTag tag(int slot) {
    return tag(tagKey, handle(slot));
  }

  static LockerTag tag(MacKey tagKey, Handle handle) {
    return new LockerTag(tagKey.name("handle", handle.bytes()));
  }

  @Override
  public String toString() {
    return "[locker]";
  }
}
