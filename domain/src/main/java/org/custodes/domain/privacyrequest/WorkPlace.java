package org.custodes.domain.privacyrequest;

/** One place of an erasure. What it does may be done again after a crash. */
interface WorkPlace {
  /** In plain words, as it stands on the certificate. */
  String name();

  /** How many things are there to erase, for who decides about them. */
  default long present() {
    return count();
  }

  /** How much is left there, in whatever form; zero once it is erased. */
  long count();

  /** Whether it can go for good while its person stays. */
  default boolean goesAlone() {
    return true;
  }

  /** Erases what is there. */
  void erase();
}
