package org.custodes.domain.privacyrequest;

/** One place of a request that is carried out. What it does may be done again after a crash. */
interface WorkPlace {
  /** In plain words, as it stands on the certificate. */
  String name();

  /** How many things are there to erase, for who decides about them. */
  default long present() {
    return count();
  }

  /** How much is left to do there, in whatever form; zero once it is done. */
  long count();

  /** Whether it can go for good while its person stays. */
  default boolean goesAlone() {
    return true;
  }

  /** Does it: erases what is there, or whatever else was asked for. */
  void erase();
}
