package org.custodes.launch.backup;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.custodes.launch.terminal.Trouble;

/** The three things that may never be in one backup: whoever holds all of them reads everything. */
public enum Artefact {
  MAIN("main", "the main database"),
  VAULT("vault", "the vault"),
  KEYSTORE("keystore", "the keystore");

  private final String word;
  private final String called;

  Artefact(String word, String called) {
    this.word = word;
    this.called = called;
  }

  /** The artefact that was typed. */
  public static Artefact of(String word) {
    return Arrays.stream(values())
        .filter(artefact -> artefact.word.equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new Trouble(
                    "There is no backup of \"" + word + "\".",
                    "There are three artefacts: main, vault and keystore, each by itself."));
  }

  /** As it is typed and written. */
  @JsonValue
  public String word() {
    return word;
  }

  /** How people call it. */
  public String called() {
    return called;
  }

  /** How people call the two others. */
  public String calledOthers() {
    return Arrays.stream(values())
        .filter(artefact -> artefact != this)
        .map(Artefact::called)
        .collect(Collectors.joining(" and "));
  }
}
