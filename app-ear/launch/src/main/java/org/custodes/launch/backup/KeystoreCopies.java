package org.custodes.launch.backup;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.custodes.launch.home.OwnerOnly;
import org.custodes.launch.terminal.Trouble;

/**
 * The inventory of keystore copies, in {@code copies.json} beside the keystore. One old copy
 * reopens every backup of the vault of its epochs, so the server reads here whether an erasure may
 * be called final (data design, attack 15).
 */
public record KeystoreCopies(Path file) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * One copy.
   *
   * @param no by which it is called, from 1
   * @param epochs the epochs of the master key in it
   * @param where the folder it was written to
   * @param day when
   * @param destroyedOn when somebody said that it is destroyed; {@code null} while it is open
   */
  public record Copy(int no, List<Integer> epochs, String where, String day, String destroyedOn) {
    public Copy {
      epochs = List.copyOf(epochs);
    }

    @JsonIgnore
    public boolean isOpen() {
      return destroyedOn == null;
    }
  }

  public static KeystoreCopies beside(Path keystore) {
    return new KeystoreCopies(keystore.resolveSibling("copies.json"));
  }

  /** The epochs that a keystore holds, without looking at its keys. */
  public static List<Integer> epochs(Path keystore) throws IOException {
    try {
      JsonNode keys = JSON.readTree(Files.readAllBytes(keystore)).path("key");
      var epochs =
          StreamSupport.stream(keys.spliterator(), false)
              .map(key -> key.path("keyId").asInt())
              .filter(epoch -> epoch > 0)
              .toList();
      if (!epochs.isEmpty()) {
        return epochs;
      }
    } catch (JsonProcessingException e) {
      // said below; the parser's message may quote a key
    }
    throw new Trouble(
        "The file " + keystore + " is no keystore.",
        "Nothing was copied and nothing was put back.");
  }

  public List<Copy> all() throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return Arrays.asList(JSON.readValue(Files.readAllBytes(file), Copy[].class));
    } catch (JsonProcessingException e) {
      throw new Trouble(
          "The inventory of keystore copies in " + file + " cannot be read.",
          "Put it right by hand: while it is unreadable nobody knows which copies are open.",
          e);
    }
  }

  /** Lists a copy; called before the copy is made, so that none is ever unlisted. */
  public Copy add(List<Integer> epochs, Path where, LocalDate day) throws IOException {
    var copies = new ArrayList<>(all());
    var copy = new Copy(copies.size() + 1, epochs, where.toString(), day.toString(), null);
    copies.add(copy);
    write(copies);
    return copy;
  }

  /** Notes that a copy is destroyed, on the word of whoever destroyed it. */
  public Copy destroyed(int no, LocalDate day) throws IOException {
    var copies = new ArrayList<>(all());
    if (no < 1 || no > copies.size()) {
      throw new Trouble(
          "There is no copy number " + no + " in the inventory.",
          "./custodes keystore-copies lists them.");
    }
    var copy = copies.get(no - 1);
    if (!copy.isOpen()) {
      throw new Trouble(
          "Copy " + no + " was called destroyed on " + copy.destroyedOn() + " already.",
          "Nothing was changed.");
    }
    var marked = new Copy(no, copy.epochs(), copy.where(), copy.day(), day.toString());
    copies.set(no - 1, marked);
    write(copies);
    return marked;
  }

  private void write(List<Copy> copies) throws IOException {
    OwnerOnly.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(copies) + "\n");
  }
}
