package org.custodes.launch.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

  @Test
  void takesOptionsBeforeAndBehindTheCommandWithAndWithoutAnEqualsSign() {
    var read =
        Arguments.of(
            List.of("--port-offset=300", "run", "--host", "custodes.example", "--home", "/srv/c"));
    assertEquals("run", read.command());
    assertEquals(300, read.portOffset());
    assertEquals("custodes.example", read.host());
    assertEquals(Optional.of(Path.of("/srv/c")), read.home());
  }

  @Test
  void readsWhatACampaignNeeds() {
    var read = Arguments.of(List.of("prove", "kills", "--minutes", "0.5", "--seed", "-7"));
    assertEquals(List.of("kills"), read.operands());
    assertEquals(OptionalDouble.of(0.5), read.minutes());
    assertEquals(-7, read.seed().orElseThrow());
  }

  @Test
  void readsWhoSendsForWhat() {
    var read = Arguments.of(List.of("send", "f.jsonl", "--as", "anna", "--purpose", "context"));
    assertEquals(Optional.of("anna"), read.as());
    assertEquals("context", read.purpose());
    assertEquals("training", Arguments.of(List.of("send", "f.jsonl")).purpose());
  }

  @Test
  void readsWhatABackupNeeds() {
    var backup = Arguments.of(List.of("backup", "vault", "--to", "/mnt/v"));
    assertEquals(List.of("vault"), backup.operands());
    assertEquals(Optional.of(Path.of("/mnt/v")), backup.to());
    assertEquals(
        Optional.of(Path.of("/mnt/m")),
        Arguments.of(List.of("restore", "main", "--from=/mnt/m")).from());
    assertEquals(
        12, Arguments.of(List.of("run", "--confirm-purge", "12")).confirmPurge().orElseThrow());
    assertEquals(
        2, Arguments.of(List.of("keystore-copies", "--destroyed=2")).destroyed().orElseThrow());
  }

  @Test
  void helpsWhoeverTypesNothingOrAsksForHelp() {
    assertEquals("help", Arguments.of(List.of()).command());
    assertEquals("help", Arguments.of(List.of("run", "--help")).command());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run --colour",
        "run --port-offset",
        "run --port-offset many",
        "run --port-offset -1",
        "run --port-offset 50001",
        "run --host http://example.org",
        "run --host -x",
        "run --confirm-purge 0",
        "run --confirm-purge all",
        "backup main --to",
        "prove --minutes 0",
        "prove --minutes x",
        "prove --seed 1.5",
        "send f.jsonl --as",
        "send f.jsonl --purpose research-sharing"
      })
  void refusesWhatNobodyUnderstandsWithTheExitStatusOfUsage(String typed) {
    var words = List.of(typed.split(" ", -1));
    var refused = assertThrows(Trouble.class, () -> Arguments.of(words));
    assertEquals(2, refused.exitStatus());
    assertTrue(refused.advice().contains("help"));
  }
}
