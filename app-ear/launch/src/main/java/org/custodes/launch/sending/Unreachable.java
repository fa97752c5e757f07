package org.custodes.launch.sending;

/** The server has ended or cannot work, so that nothing else need be sent. */
final class Unreachable extends Exception {
  private static final long serialVersionUID = 1L;

  Unreachable(String why) {
    super(why);
  }
}
