package org.custodes.launch.backup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.custodes.launch.home.OwnerOnly;

/**
 * What a backup says of itself, in {@code custodes-backup.json}. It marks the folder as holding one
 * artefact from the first moment on, and calls it whole at the last.
 *
 * @param artefact main, vault or keystore
 * @param log whether these are pieces of the artefact's write-ahead log and no backup
 * @param whole written, read back, and found to be the same
 * @param day when, to the day: a time would say when people came
 * @param postgres the server's version; absent for the keystore
 * @param systemIdentifier the cluster's; absent for the keystore
 * @param files every file beside this one; empty until the backup is whole
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Manifest(
    Artefact artefact,
    boolean log,
    boolean whole,
    String day,
    String postgres,
    String systemIdentifier,
    List<Entry> files) {

  /** The name of the marker in every folder that holds a backup. */
  public static final String NAME = "custodes-backup.json";

  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  public Manifest {
    files = List.copyOf(files);
  }

  /** One file, by its name in the folder. */
  public record Entry(String name, long size, String sha256) {
    static Entry of(Path file) throws IOException {
      return new Entry(file.getFileName().toString(), Files.size(file), Sha256.of(file));
    }
  }

  static Manifest unfinished(Artefact artefact, LocalDate day) {
    return new Manifest(artefact, false, false, day.toString(), null, null, List.of());
  }

  /** The same with one file more. */
  Manifest with(Entry file) {
    var all = new ArrayList<>(files);
    all.add(file);
    return new Manifest(artefact, log, whole, day, postgres, systemIdentifier, all);
  }

  /** The manifest of a folder; empty where there is none or none that can be read. */
  public static Optional<Manifest> read(Path folder) throws IOException {
    var file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(Files.readAllBytes(file), Manifest.class));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  void write(Path folder) throws IOException {
    OwnerOnly.write(
        folder.resolve(NAME),
        JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n");
  }
}
