package org.custodes.launch.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.custodes.launch.terminal.Trouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A restore, killed at each of its steps; "the next" is whoever starts the cluster next. */
class DataFolderTest {
  private static final RestoreNote NOTE = new RestoreNote("2026-11-26", false);
  private static final long CLUSTER = 7_712_436_992_575_802_050L;

  @TempDir Path folder;

  @BeforeEach
  void presentData() throws IOException {
    lay(folder.resolve("data"), "present");
  }

  private static void lay(Path data, String version) throws IOException {
    Files.createDirectories(data.resolve("global"));
    Files.writeString(data.resolve("version"), version);
    Files.write(data.resolve("global/pg_control"), control(CLUSTER));
  }

  private static byte[] control(long identifier) {
    return ByteBuffer.allocate(64).order(ByteOrder.nativeOrder()).putLong(0, identifier).array();
  }

  private static InputStream backup(String version, String where) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(bytes)) {
      entry(tar, "global/pg_control", control(CLUSTER));
      entry(tar, where, version.getBytes(StandardCharsets.UTF_8));
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  private static void entry(TarArchiveOutputStream tar, String name, byte[] content)
      throws IOException {
    var entry = new TarArchiveEntry(name, true);
    entry.setSize(content.length);
    tar.putArchiveEntry(entry);
    tar.write(content);
    tar.closeArchiveEntry();
  }

  private DataFolder unpacked(String version) throws IOException {
    var data = new DataFolder(folder);
    data.unpack(backup(version, "version"), NOTE, Long.toUnsignedString(CLUSTER));
    return data;
  }

  private String version(String name) throws IOException {
    return Files.readString(folder.resolve(name).resolve("version"));
  }

  private DataFolder next() throws IOException {
    var next = new DataFolder(folder);
    next.settle();
    return next;
  }

  @Test
  void putsTheBackupInPlaceAndWhatItReplacesAside() throws IOException {
    var data = unpacked("old");
    data.decide();
    data.settle();
    assertEquals("old", version("data"));
    assertEquals("present", version("data.replaced"));
    assertEquals(Optional.of(NOTE), data.note());
    data.dropReplaced();
    assertFalse(Files.exists(folder.resolve("data.replaced")));
    assertEquals("old", version("data"));
  }

  @Test
  void killedWhileUnpackingItLeavesThePresentData() throws IOException {
    lay(folder.resolve("data.unpacking"), "half");
    assertEquals(Optional.empty(), next().note());
    assertEquals("present", version("data"));
    unpacked("old").decide();
    next();
    assertEquals("old", version("data"));
  }

  @Test
  void killedBehindTheDecisionTheNextFinishesIt() throws IOException {
    unpacked("old").decide();
    assertEquals(Optional.of(NOTE), next().note());
    assertEquals("old", version("data"));
    assertEquals("present", version("data.replaced"));
  }

  @Test
  void killedBetweenTheTwoRenamesTheNextFinishesIt() throws IOException {
    unpacked("old").decide();
    Files.move(folder.resolve("data"), folder.resolve("data.replaced"));
    next();
    assertEquals("old", version("data"));
    assertEquals("present", version("data.replaced"));
  }

  @Test
  void aSecondRestoreWithoutAStartKeepsWhatWasThereBeforeTheFirst() throws IOException {
    unpacked("old").decide();
    next();
    unpacked("older").decide();
    next();
    assertEquals("older", version("data"));
    assertEquals("present", version("data.replaced"));
  }

  @Test
  void killedWhileDroppingItLeavesNothingThatPassesForThePresentData() throws IOException {
    unpacked("old").decide();
    next();
    Files.move(folder.resolve("data.replaced"), folder.resolve("data.dropped"));
    Files.delete(folder.resolve("data.dropped/version"));
    next().dropReplaced();
    assertFalse(Files.exists(folder.resolve("data.dropped")));
    assertEquals("old", version("data"));
  }

  @Test
  void worksWhereTheClusterIsGone() throws IOException {
    var empty = new DataFolder(folder.resolve("new-home"));
    assertEquals(Optional.empty(), empty.systemIdentifier());
    empty.unpack(backup("old", "version"), NOTE, Long.toUnsignedString(CLUSTER));
    empty.decide();
    empty.settle();
    assertEquals(Optional.of(Long.toUnsignedString(CLUSTER)), empty.systemIdentifier());
    assertFalse(Files.exists(empty.replaced()));
  }

  @Test
  void refusesContentOfAnotherClusterThanTheManifestSays() throws IOException {
    var data = new DataFolder(folder);
    var tar = backup("old", "version");
    assertThrows(Trouble.class, () -> data.unpack(tar, NOTE, "5"));
    assertFalse(Files.exists(folder.resolve("data.unpacking")));
    assertEquals("present", version("data"));
  }

  @Test
  void refusesAnArchiveThatLeadsOutOfTheFolder() throws IOException {
    var data = new DataFolder(folder);
    var tar = backup("old", "../../escaped");
    assertThrows(Trouble.class, () -> data.unpack(tar, NOTE, Long.toUnsignedString(CLUSTER)));
    assertTrue(Files.notExists(folder.resolve("escaped")));
  }
}
