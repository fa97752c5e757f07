package org.custodes.launch.command;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.custodes.launch.backup.Artefact;
import org.custodes.launch.home.Home;
import org.custodes.launch.home.OwnerOnly;

/** Where the write-ahead logs are archived, as the command {@code archive} noted it in the home. */
record ArchivePlaces(Home home) {
  private static final ObjectMapper JSON = new ObjectMapper();

  Optional<Path> of(Artefact artefact) throws IOException {
    return Optional.ofNullable(all().get(artefact.word())).map(Path::of);
  }

  void note(Artefact artefact, Path place) throws IOException {
    var places = new TreeMap<>(all());
    places.put(artefact.word(), place.toString());
    write(places);
  }

  void forget(Artefact artefact) throws IOException {
    var places = new TreeMap<>(all());
    places.remove(artefact.word());
    write(places);
  }

  private Map<String, String> all() throws IOException {
    return Files.exists(file())
        ? JSON.readValue(Files.readAllBytes(file()), new TypeReference<>() {})
        : Map.of();
  }

  private void write(Map<String, String> places) throws IOException {
    OwnerOnly.write(file(), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(places));
  }

  private Path file() {
    return home.root().resolve("archive.json");
  }
}
