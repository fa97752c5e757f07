package org.custodes.domain.lifecycle;

/** Port: whether the house that runs is a demonstration, which may furnish itself. */
public interface DemoHouse {
  boolean isOne();
}
