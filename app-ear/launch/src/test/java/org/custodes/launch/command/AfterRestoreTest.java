package org.custodes.launch.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.custodes.launch.home.Home;
import org.custodes.launch.home.OwnerOnly;
import org.custodes.launch.postgres.ClusterPlan;
import org.custodes.launch.postgres.DataFolder;
import org.custodes.launch.postgres.RestoreNote;
import org.custodes.launch.terminal.Terminal;
import org.custodes.launch.terminal.Trouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The starts behind a restore of the vault, as the server is told of them. */
class AfterRestoreTest {
  private static final String NOTHING_LEFT =
      """
      {"people":3,"aligned":1,"inDoubt":1,"tombstonesApplied":2,
       "keyless":[{"place":"people","rows":0,"purged":false}]}
      """;

  private static final String FOUR_LEFT =
      """
      {"people":3,"aligned":1,"inDoubt":1,"tombstonesApplied":2,
       "keyless":[{"place":"conversations","rows":4,"purged":false}]}
      """;

  private static final String FOUR_PURGED = FOUR_LEFT.replace("false", "true");

  @TempDir Path folder;
  private Instance instance;
  private DataFolder vault;

  @BeforeEach
  void theVaultWasRestored() throws IOException {
    var home = new Home(folder.resolve("home")).prepared();
    instance = new Instance(home, "localhost", 0, Map.of());
    vault = instance.cluster(ClusterPlan.VAULT).dataFolder();
    OwnerOnly.folder(vault.data());
    OwnerOnly.folder(vault.replaced());
    new RestoreNote("2026-11-26", false).write(vault.data());
  }

  private AfterRestore start(OptionalLong confirmed, Map<String, String> environment) {
    return new AfterRestore(instance, confirmed, environment, Terminal.standard());
  }

  private Map<String, String> startThatReports(String report) throws IOException {
    var start = start(OptionalLong.empty(), Map.of());
    var told = start.told(instance.databaseEnvironment()).variables();
    Files.writeString(Path.of(told.get("CUSTODES_START_REPORT")), report);
    start.settle();
    return told;
  }

  @Test
  void theFirstStartIsToldAndWhatIsSettledIsForgotten() throws IOException {
    var told = startThatReports(NOTHING_LEFT);
    assertEquals("vault", told.get("CUSTODES_RESTORED"));
    assertEquals("true", told.get("CUSTODES_KEEP_KEYLESS"));
    assertFalse(told.containsKey("CUSTODES_CONFIRM_PURGE"));
    assertEquals(Optional.empty(), vault.note());
    assertFalse(Files.exists(vault.replaced()));
    var next = startThatReports(NOTHING_LEFT);
    assertEquals("", next.get("CUSTODES_RESTORED"));
    assertEquals("false", next.get("CUSTODES_KEEP_KEYLESS"));
  }

  @Test
  void rowsThatAreLeftKeepTheRestoreOpenButNotNew() throws IOException {
    startThatReports(FOUR_LEFT);
    assertTrue(vault.note().orElseThrow().served());
    var next = startThatReports(FOUR_LEFT);
    assertEquals("", next.get("CUSTODES_RESTORED"), "the slots are skipped once");
    assertEquals("true", next.get("CUSTODES_KEEP_KEYLESS"));
    startThatReports(FOUR_PURGED);
    assertEquals(Optional.empty(), vault.note());
  }

  @Test
  void aStartThatFailsLeavesEverythingForTheNext() throws IOException {
    start(OptionalLong.empty(), Map.of()).told(instance.databaseEnvironment());
    assertFalse(vault.note().orElseThrow().served());
    assertTrue(Files.exists(vault.replaced()));
  }

  @Test
  void handsOnTheNumberThatWasConfirmed() throws IOException {
    var told = start(OptionalLong.of(4), Map.of()).told(instance.databaseEnvironment());
    assertEquals("4", told.variables().get("CUSTODES_CONFIRM_PURGE"));
  }

  @Test
  void believesOperatorsWhoRestoredWithToolsOfTheirOwn() throws IOException {
    RestoreNote.remove(vault.data());
    var said = Map.of(AfterRestore.RESTORED, "main, vault");
    var told = start(OptionalLong.empty(), said).told(instance.databaseEnvironment()).variables();
    assertEquals("main,vault", told.get("CUSTODES_RESTORED"));
    assertEquals("true", told.get("CUSTODES_KEEP_KEYLESS"));
    var nonsense = Map.of(AfterRestore.RESTORED, "everything");
    assertThrows(Trouble.class, () -> start(OptionalLong.empty(), nonsense));
  }
}
