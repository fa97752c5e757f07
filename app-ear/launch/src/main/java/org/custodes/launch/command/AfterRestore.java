package org.custodes.launch.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.custodes.launch.postgres.ClusterPlan;
import org.custodes.launch.postgres.DataFolder;
import org.custodes.launch.postgres.RestoreNote;
import org.custodes.launch.terminal.Terminal;
import org.custodes.launch.terminal.Trouble;
import org.custodes.launch.wildfly.ServerEnvironment;

/**
 * What a restore leaves to the next start: the server is told of it, what it did is said in plain
 * words, and what was put aside is dropped.
 */
final class AfterRestore {
  /** By which whoever restored a database with tools of their own says so. */
  static final String RESTORED = "CUSTODES_RESTORED";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Instance instance;
  private final OptionalLong confirmed;
  private final Terminal terminal;
  private final Set<String> elsewhere;

  AfterRestore(
      Instance instance,
      OptionalLong confirmed,
      Map<String, String> environment,
      Terminal terminal) {
    this.instance = instance;
    this.confirmed = confirmed;
    this.terminal = terminal;
    this.elsewhere = named(environment.getOrDefault(RESTORED, ""));
  }

  private static Set<String> named(String value) {
    var names =
        Arrays.stream(value.split(",", -1))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (!Set.of("main", "vault").containsAll(names)) {
      throw new Trouble(
          RESTORED + " is \"" + value + "\".", "It names main, vault, or both with a comma.");
    }
    return names;
  }

  /** Tells the server, and takes an older report away. */
  ServerEnvironment told(ServerEnvironment environment) throws IOException {
    Files.deleteIfExists(report());
    var fresh = new LinkedHashSet<>(elsewhere);
    var open = !elsewhere.isEmpty();
    for (var plan : List.of(ClusterPlan.MAIN, ClusterPlan.VAULT)) {
      var note = note(plan);
      if (note.isPresent()) {
        open = true;
        if (!note.get().served()) {
          fresh.add(plan.name());
        }
      }
    }
    return environment.restore(fresh, open, confirmed, report());
  }

  /** Says what the start did, once the server answers, and drops what it made needless. */
  void settle() throws IOException {
    var restored = new ArrayList<String>(elsewhere);
    for (var plan : List.of(ClusterPlan.MAIN, ClusterPlan.VAULT)) {
      note(plan).ifPresent(note -> restored.add(plan.called() + " (of " + note.day() + ")"));
    }
    if (restored.isEmpty() && confirmed.isEmpty()) {
      return;
    }
    var found = JSON.readTree(Files.readAllBytes(report()));
    if (!restored.isEmpty()) {
      terminal.say("After the restore of " + String.join(" and ", restored) + ":");
    }
    var kept = tell(found);
    for (var plan : List.of(ClusterPlan.MAIN, ClusterPlan.VAULT)) {
      close(plan, kept);
    }
  }

  /** Returns how many rows without keys are left. */
  private long tell(JsonNode found) {
    terminal.say("  tombstones applied: " + found.path("tombstonesApplied").asLong());
    terminal.say(
        "  people whose choices were younger than the vault, now followed there: "
            + found.path("aligned").asLong());
    terminal.say(
        "  people in doubt, whose choices are older than the vault or the tombstones: "
            + found.path("inDoubt").asLong()
            + "; nothing they had allowed counts until they choose again");
    var rows = new ArrayList<String>();
    var all = 0L;
    var purged = false;
    for (var place : found.path("keyless")) {
      all += place.path("rows").asLong();
      purged |= place.path("purged").asBoolean();
      rows.add(place.path("rows").asLong() + " " + place.path("place").asText());
    }
    terminal.say("  rows that nobody can open: " + String.join(", ", rows));
    if (all > 0) {
      terminal.say(fate(all, purged));
    }
    return purged ? 0 : all;
  }

  private String fate(long all, boolean purged) {
    if (purged) {
      return "  They were purged.";
    }
    var stay =
        "  They stay, in case a newer backup has their other half. To purge them for good:\n"
            + "  ./custodes stop, then ./custodes run --confirm-purge "
            + all;
    return confirmed.isEmpty()
        ? stay
        : "  " + confirmed.getAsLong() + " were confirmed, so nothing was purged.\n" + stay;
  }

  private void close(ClusterPlan plan, long kept) throws IOException {
    var note = note(plan);
    if (note.isEmpty()) {
      return;
    }
    var folder = folder(plan);
    if (Files.exists(folder.replaced())) {
      folder.dropReplaced();
      terminal.say(
          "  dropped the data of "
              + plan.called()
              + " that the restore had put aside: they were an"
              + " old copy like any other");
    }
    if (kept == 0) {
      RestoreNote.remove(folder.data());
    } else {
      new RestoreNote(note.get().day(), true).write(folder.data());
    }
  }

  private Optional<RestoreNote> note(ClusterPlan plan) throws IOException {
    return instance.runsItself(plan) ? folder(plan).note() : Optional.empty();
  }

  private DataFolder folder(ClusterPlan plan) {
    return instance.cluster(plan).dataFolder();
  }

  private Path report() {
    return instance.home().run().resolve("start.json");
  }
}
