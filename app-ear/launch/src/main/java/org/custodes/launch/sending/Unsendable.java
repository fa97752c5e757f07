package org.custodes.launch.sending;

/** A line that is no conversation; says why, and never with what it held. */
final class Unsendable extends Exception {
  private static final long serialVersionUID = 1L;

  Unsendable(String why) {
    super(why);
  }
}
