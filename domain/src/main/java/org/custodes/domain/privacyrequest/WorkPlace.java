package org.custodes.domain.privacyrequest;

/** One place of an erasure. What it does may be done again after a crash. */
interface WorkPlace {
  /** In plain words, as it stands on the certificate. */
  String name();

  /** How many things are there. */
  long count();

  /** Erases what is there. */
  void erase();
}
