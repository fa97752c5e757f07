package org.custodes.gate.chatset;

/** What may be trained on, and what only measures. They share neither a template nor a name. */
enum Half {
  TRAINING("training", 3_600, 0),
  HELD_OUT("held-out", 1_800, 1_000_000);

  private final String word;
  private final int chats;
  private final long stream;

  /**
   * @param word the name of its folders of templates, names and values
   * @param stream of chance for its first chat; far apart, so that one half may grow alone
   */
  Half(String word, int chats, long stream) {
    this.word = word;
    this.chats = chats;
    this.stream = stream;
  }

  String word() {
    return word;
  }

  /** The name of its file. */
  String file() {
    return "chats-" + word + ".jsonl";
  }

  int chats() {
    return chats;
  }

  long stream() {
    return stream;
  }
}
