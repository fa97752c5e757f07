package org.custodes.persistence.vault;

import java.io.IOException;
import java.nio.file.Path;

/** Makes a keystore from the command line, with the very code that the server reads it by. */
public final class NewKeystore {
  private NewKeystore() {}

  /**
   * @param words the file that is to be made; one that exists is left alone
   */
  public static void main(String[] words) throws IOException {
    KeystoreFile.create(Path.of(words[0]));
  }
}
