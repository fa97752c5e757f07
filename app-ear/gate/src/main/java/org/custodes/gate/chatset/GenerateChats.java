package org.custodes.gate.chatset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code ./custodes chats FOLDER [--seed N]}: writes {@code chats-training.jsonl} and {@code
 * chats-held-out.jsonl}.
 */
public final class GenerateChats {
  private GenerateChats() {}

  /**
   * Ends with status 0 when both are written, 2 when they cannot be.
   *
   * @param words the folder, and the seed if it is not the usual one
   */
  public static void main(String[] words) {
    System.exit(run(List.of(words)));
  }

  private static int run(List<String> words) {
    var folder = Path.of(words.getFirst());
    long seed = words.size() > 1 ? Long.parseLong(words.get(1)) : ChatSet.SEED;
    try {
      Files.createDirectories(folder);
      for (var half : Half.values()) {
        var file = folder.resolve(half.file());
        Files.write(file, new ChatSet(half, seed).lines().toList());
        System.out.println(half.chats() + " chats in " + file);
      }
      return 0;
    } catch (IOException e) {
      System.err.println("custodes: cannot write into " + folder + ": " + e.getMessage());
      return 2;
    }
  }
}
