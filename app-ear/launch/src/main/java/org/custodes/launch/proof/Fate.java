package org.custodes.launch.proof;

/** What a process meets at a boundary. */
enum Fate {
  KILLED("killed"),
  FAILED("failed"),
  STOPPED("stopped, overtaken and let go on");

  private final String words;

  Fate(String words) {
    this.words = words;
  }

  /** As it stands in a proof. */
  String words() {
    return words;
  }
}
