package org.custodes.launch.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.custodes.launch.backup.Artefact;
import org.custodes.launch.backup.Envelope;
import org.custodes.launch.backup.LogPlace;
import org.custodes.launch.home.OwnerOnly;
import org.custodes.launch.postgres.DataFolder;
import org.custodes.launch.postgres.LogSegment;
import org.custodes.launch.postgres.RestoreNote;
import org.custodes.launch.terminal.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup whose log ends with piece 3, and an archive that begins with piece 2. */
class LogReplayTest {
  private static final long CLUSTER = 7_712_436_992_575_802_050L;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  @TempDir Path folder;
  private DataFolder data;
  private LogPlace place;

  @BeforeEach
  void aBackupIsUnpacked() throws IOException {
    data = new DataFolder(folder.resolve("main"));
    var tar = new ByteArrayOutputStream();
    try (var entries = new TarArchiveOutputStream(tar)) {
      entry(entries, "global/pg_control", identifier(64));
      entry(entries, "pg_wal/" + new LogSegment(1, 3).name(), new byte[10]);
    }
    var cluster = Long.toUnsignedString(CLUSTER);
    data.unpack(
        new ByteArrayInputStream(tar.toByteArray()), new RestoreNote("2026-11-26", false), cluster);
    place = new LogPlace(Artefact.MAIN, OwnerOnly.folder(folder.resolve("copies")), cluster);
    archive(new LogSegment(1, 2), CLUSTER);
  }

  private static byte[] identifier(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.nativeOrder()).putLong(0, CLUSTER).array();
  }

  private static void entry(TarArchiveOutputStream tar, String name, byte[] content)
      throws IOException {
    var entry = new TarArchiveEntry(name, true);
    entry.setSize(content.length);
    tar.putArchiveEntry(entry);
    tar.write(content);
    tar.closeArchiveEntry();
  }

  private void archive(LogSegment segment, long cluster) throws IOException {
    var bytes = ByteBuffer.allocate((int) LogSegment.SIZE).order(ByteOrder.nativeOrder());
    bytes.putLong(8, segment.begin()).putLong(24, cluster);
    add(segment.name(), bytes.array());
  }

  private void add(String name, byte[] bytes) throws IOException {
    place.add(Files.write(folder.resolve(name), bytes), Envelope.OPEN, TODAY, "17.6");
  }

  private LogReplay replay() {
    return new LogReplay(data, place, Envelope.OPEN, Terminal.standard());
  }

  private List<String> laid() throws IOException {
    var names = new ArrayList<String>();
    try (var files = Files.list(data.unpackedLog())) {
      files.map(file -> file.getFileName().toString()).sorted().forEach(names::add);
    }
    return names;
  }

  private String timeline() throws IOException {
    return Files.readString(data.unpackedLog().resolveSibling("recovery.signal")).strip();
  }

  private static List<String> names(LogSegment... segments) {
    return List.of(segments).stream().map(LogSegment::name).toList();
  }

  @Test
  void laysDownWhatFollowsTheBackup() throws IOException {
    archive(new LogSegment(1, 4), CLUSTER);
    archive(new LogSegment(1, 5), CLUSTER);
    replay().prepare();
    assertEquals(names(new LogSegment(1, 3), new LogSegment(1, 4), new LogSegment(1, 5)), laid());
    assertEquals("1", timeline());
  }

  @Test
  void endsBeforeAPieceThatIsMissing() throws IOException {
    archive(new LogSegment(1, 4), CLUSTER);
    archive(new LogSegment(1, 6), CLUSTER);
    replay().prepare();
    assertEquals(names(new LogSegment(1, 3), new LogSegment(1, 4)), laid());
  }

  @Test
  void endsBeforeAPieceThatWasAltered() throws IOException {
    archive(new LogSegment(1, 4), CLUSTER);
    archive(new LogSegment(1, 5), CLUSTER);
    var torn = place.pieces().get(new LogSegment(1, 4).name()).file();
    Files.write(torn, new byte[1000]);
    replay().prepare();
    assertEquals(names(new LogSegment(1, 3)), laid());
  }

  @Test
  void endsBeforeAPieceOfAnotherCluster() throws IOException {
    archive(new LogSegment(1, 4), CLUSTER);
    archive(new LogSegment(1, 5), CLUSTER + 1);
    replay().prepare();
    assertEquals(names(new LogSegment(1, 3), new LogSegment(1, 4)), laid());
  }

  @Test
  void followsTheTimelineOfAnEarlierRestore() throws IOException {
    archive(new LogSegment(1, 4), CLUSTER);
    archive(new LogSegment(1, 5), CLUSTER);
    add("00000002.history", "1\t0/5000000\tno recovery target\n".getBytes(StandardCharsets.UTF_8));
    archive(new LogSegment(2, 5), CLUSTER);
    replay().prepare();
    var laid = laid();
    assertTrue(laid.remove("00000002.history"), "PostgreSQL needs it to follow");
    assertEquals(names(new LogSegment(1, 3), new LogSegment(1, 4), new LogSegment(2, 5)), laid);
    assertEquals("2", timeline());
  }

  @Test
  void withoutTheLogItStillKnowsWhichTimelinesAreTaken() throws IOException {
    archive(new LogSegment(1, 4), CLUSTER);
    add("00000002.history", "1\t0/5000000\tno recovery target\n".getBytes(StandardCharsets.UTF_8));
    replay().prepareWithoutLog();
    assertEquals(List.of(new LogSegment(1, 3).name(), "00000002.history"), laid());
    assertEquals("1", timeline());
  }
}
