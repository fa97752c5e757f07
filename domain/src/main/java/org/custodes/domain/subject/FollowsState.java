package org.custodes.domain.subject;

/**
 * Port: a feature that keeps something of a person which their state may forbid. Called in the main
 * transaction of every change, so that what is taken back is gone when the change is there.
 */
public interface FollowsState {
  /**
   * @param before how the person stood; in doubt if the database was restored
   * @param after how they stand from now on
   */
  void follow(Person before, Person after);
}
