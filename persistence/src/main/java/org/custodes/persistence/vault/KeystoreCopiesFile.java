package org.custodes.persistence.vault;

import static org.custodes.domain.kernel.JsonPlatform.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.custodes.domain.vault.KeystoreCopies;
import org.custodes.persistence.platform.Environment;

/**
 * The inventory in {@code copies.json} beside the keystore, which {@code ./custodes backup
 * keystore} writes before it copies. Read anew each time: the operator marks copies while the
 * server runs.
 */
@ApplicationScoped
class KeystoreCopiesFile implements KeystoreCopies {
  private Path file;

  protected KeystoreCopiesFile() {}

  @Inject
  KeystoreCopiesFile(Environment environment) {
    this(environment.keystore().resolveSibling("copies.json"));
  }

  KeystoreCopiesFile(Path file) {
    this.file = file;
  }

  @Override
  public List<Copy> open(int epoch) {
    if (!Files.exists(file)) {
      return List.of();
    }
    try (var reader = JSON.createReader(Files.newInputStream(file))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .filter(copy -> copy.isNull("destroyedOn"))
          .map(KeystoreCopiesFile::copy)
          .filter(copy -> copy.epochs().contains(epoch))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the inventory of keystore copies cannot be read", e);
    } catch (JsonException e) {
      throw new IllegalStateException("the inventory of keystore copies is not what we wrote", e);
    }
  }

  private static Copy copy(JsonObject copy) {
    return new Copy(
        copy.getInt("no"),
        copy.getJsonArray("epochs").getValuesAs(JsonNumber.class).stream()
            .map(JsonNumber::intValue)
            .collect(Collectors.toSet()),
        LocalDate.parse(copy.getString("day")));
  }
}
