package org.custodes.domain.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipInputStream;
import org.custodes.domain.job.FakeJobs;
import org.custodes.domain.job.Job;
import org.custodes.domain.job.WorkFailed;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.kernel.SubjectId;
import org.custodes.domain.lifecycle.ExportPart;
import org.custodes.domain.retention.MovingDay;
import org.custodes.domain.signature.Jws;
import org.custodes.domain.vault.FakeItemKeys;
import org.custodes.domain.vault.FakeKeyVault;
import org.custodes.domain.vault.FakeMasterKey;
import org.custodes.domain.vault.FakeTombstones;
import org.custodes.domain.vault.ItemWrapping;
import org.custodes.domain.vault.Keyring;
import org.custodes.domain.vault.VaultOutOfReach;
import org.junit.jupiter.api.Test;

class ExportTest {
  private static final Sub ANNA = new Sub("anna");
  private static final SubjectId ANNAS_DATA = new SubjectId(new UUID(1, 1));
  private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
  private static final String HOSTILE = "</p><script>alert(\"1 & 2\")</script>";

  private final MovingDay clock = new MovingDay(LocalDate.of(2026, 11, 26));
  private final FakeMasterKey master = new FakeMasterKey();
  private final Keyring keyring =
      new Keyring(new FakeKeyVault(new FakeTombstones(), clock), master);
  private final FakeItemKeys keys = new FakeItemKeys(new ItemWrapping(master, keyring));
  private final FakeExports rows = new FakeExports();
  private final FakeJobs jobs = new FakeJobs();
  private final ExportTransaction main = new ExportTransaction(rows, jobs, leaf -> {});
  private final ExportFiles files =
      new ExportFiles(rows, keys, keyring, main, clock, new SecureRandom());
  private final List<ExportPart> parts = new ArrayList<>();
  private final ExportPreparation preparation =
      new ExportPreparation(
          files, new ExportArchive(parts, keyring, clock, Thread.ofVirtual()::start));

  private ExportFiles.Opened ask() {
    return ask(ANNAS_DATA);
  }

  private ExportFiles.Opened ask(SubjectId subject) {
    var export =
        Export.ask(ExportId.random(new SecureRandom()), subject, ANNA, clock.instant(), tomorrow());
    files.add(export);
    return opened(export.id());
  }

  private LocalDate tomorrow() {
    return clock.today().plusDays(1);
  }

  private ExportFiles.Opened opened(ExportId id) {
    return files.find(id).orElseThrow();
  }

  private static Job jobOf(ExportFiles.Opened asked) {
    return new Job(
        new UUID(3, 3), ExportPreparation.KIND, asked.export().id().value(), Instant.EPOCH);
  }

  private ExportFiles.Opened prepared() {
    var asked = ask();
    preparation.step(jobOf(asked), () -> {});
    return opened(asked.export().id());
  }

  private Map<String, byte[]> fetched(ExportFiles.Opened ready) throws IOException {
    var archive = new ByteArrayOutputStream();
    files.copy(ready, archive);
    assertEquals(ready.export().archive().bytes(), archive.size());
    var found = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive.toByteArray()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        found.put(entry.getName(), zip.readAllBytes());
      }
    }
    return found;
  }

  private static ExportPart part(String name, JsonObject... given) {
    return new ExportPart() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public void export(Sub person, Pages pages) {
        for (var page : given) {
          pages.add(page);
        }
      }
    };
  }

  private static JsonObject preferences(String name) {
    return Json.createObjectBuilder().add("name", name).build();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void holdsEachPartAsDataAndAsAPageToRead() throws IOException {
    parts.add(part("preferences", preferences("Sunny")));
    parts.add(part("requests"));
    var found = fetched(prepared());
    assertEquals(
        List.of(
            "data/preferences-1.json",
            "read/preferences-1.html",
            "README.html",
            "manifest.json",
            "manifest.jws"),
        List.copyOf(found.keySet()));
    assertEquals("{\"name\":\"Sunny\"}", text(found.get("data/preferences-1.json")));
    assertTrue(text(found.get("read/preferences-1.html")).contains("<dd>Sunny</dd>"));
    assertTrue(text(found.get("README.html")).contains("href=\"read/preferences-1.html\""));
  }

  @Test
  void keepsPagesInTheirOrderHoweverLongOneTakesToMake() throws IOException {
    parts.add(
        new ExportPart() {
          @Override
          public String name() {
            return "preferences";
          }

          @Override
          public void export(Sub person, Pages pages) {
            pages.add(() -> preferences(slowly("first")), 50);
            pages.add(() -> preferences("second"), 100);
          }
        });
    var found = fetched(prepared());
    assertEquals("{\"name\":\"first\"}", text(found.get("data/preferences-1.json")));
    assertEquals("{\"name\":\"second\"}", text(found.get("data/preferences-2.json")));
  }

  private static String slowly(String said) {
    LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    return said;
  }

  @Test
  void listsEveryFileWithItsHashSignedByTheHouse() throws IOException, GeneralSecurityException {
    parts.add(part("preferences", preferences("Sunny")));
    var found = fetched(prepared());
    try (var reader = Json.createReader(new ByteArrayInputStream(found.get("manifest.json")))) {
      var listed = reader.readObject().getJsonArray("files").getValuesAs(JsonObject.class);
      assertEquals(3, listed.size());
      for (var file : listed) {
        var bytes = found.get(file.getString("path"));
        assertEquals(bytes.length, file.getInt("bytes"));
        var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
        assertEquals(HexFormat.of().formatHex(hash), file.getString("sha256"));
      }
    }
    var signed = Jws.read(text(found.get("manifest.jws"))).orElseThrow();
    assertTrue(signed.isSignedBy(keyring.signingKey().verificationKey()));
    assertArrayEquals(found.get("manifest.json"), signed.payload());
  }

  @Test
  void whatAPersonWroteIsNeverMarkup() throws IOException {
    parts.add(part("preferences", preferences(HOSTILE)));
    var page = text(fetched(prepared()).get("read/preferences-1.html"));
    assertFalse(page.contains("<script"));
    assertTrue(page.contains("&lt;script&gt;alert(&quot;1 &amp; 2&quot;)"));
  }

  @Test
  void aPageLoadsNothingAndRunsNothing() throws IOException {
    parts.add(part("preferences", preferences("Sunny")));
    fetched(prepared()).entrySet().stream()
        .filter(file -> file.getKey().endsWith(".html"))
        .map(file -> text(file.getValue()))
        .forEach(
            page -> {
              assertTrue(page.contains("default-src 'none'"));
              assertFalse(page.contains("http://") || page.contains("https://"));
              assertFalse(
                  page.contains(" src=") || page.contains("<link") || page.contains("url("));
            });
  }

  @Test
  void aFieldWithoutWordsGoesOutToNobody() {
    parts.add(part("preferences", Json.createObjectBuilder().add("secret", "x").build()));
    var asked = ask();
    assertThrows(WorkFailed.class, () -> preparation.step(jobOf(asked), () -> {}));
    assertEquals(ExportState.FAILED, opened(asked.export().id()).export().state());
  }

  @Test
  void interruptedItStartsAnew() throws IOException {
    parts.add(part("preferences", preferences("Sunny")));
    var asked = ask();
    rows.append(asked.export().id(), 0, new byte[] {1});
    rows.append(asked.export().id(), 1, new byte[] {1});
    preparation.step(jobOf(asked), () -> {});
    assertEquals(5, fetched(opened(asked.export().id())).size());
    assertEquals(2, rows.count(ANNAS_DATA));
  }

  @Test
  void discardedWhileItIsWrittenItLeavesNothing() {
    var asked = ask();
    parts.add(
        new ExportPart() {
          @Override
          public String name() {
            return "preferences";
          }

          @Override
          public void export(Sub person, Pages pages) {
            files.end(opened(asked.export().id()), "discarded");
            pages.add(preferences("Sunny"));
          }
        });
    assertTrue(preparation.step(jobOf(asked), () -> {}).last());
    assertEquals(0, rows.count(ANNAS_DATA));
  }

  @Test
  void aLinkWorksOnceWithinAQuarterOfAnHourAndOnlyTheLast() {
    var ready = prepared();
    var first = files.link(ready, clock.instant().plusSeconds(900));
    var second = files.link(ready, clock.instant().plusSeconds(900));
    assertEquals(Optional.empty(), files.use(first));
    assertTrue(files.use(second).isPresent());
    assertEquals(Optional.empty(), files.use(second));
    var late = files.link(ready, clock.instant());
    assertEquals(Optional.empty(), files.use(late));
  }

  @Test
  void oneThatIsAskedForAtTheSameMomentIsRefusedAndItsKeyDestroyed() {
    var first = ask();
    var second =
        Export.ask(ExportId.random(new SecureRandom()), ANNAS_DATA, ANNA, NOON, tomorrow());
    assertThrows(ExportBeingPrepared.class, () -> files.add(second));
    assertEquals(Optional.empty(), keys.open(second.id().item()));
    assertTrue(files.find(first.export().id()).isPresent());
  }

  @Test
  void whileTheVaultIsAwayItSaysThatItFailedAndIsTriedAgain() {
    var asked = ask();
    parts.add(
        new ExportPart() {
          @Override
          public String name() {
            return "preferences";
          }

          @Override
          public void export(Sub person, Pages pages) {
            throw new VaultOutOfReach("the vault is away", null);
          }
        });
    assertThrows(WorkFailed.class, () -> preparation.step(jobOf(asked), () -> {}));
    assertEquals(ExportState.FAILED, opened(asked.export().id()).export().state());
    parts.clear();
    preparation.step(jobOf(asked), () -> {});
    assertEquals(ExportState.READY, opened(asked.export().id()).export().state());
  }

  @Test
  void oneWhoseEndWasCutShortDoesNotStandInTheWayOfTheNext() {
    var first = prepared();
    keys.shred(first.export().id().item());
    var second = ask();
    assertEquals(Optional.empty(), rows.find(first.export().id()));
    assertTrue(files.find(second.export().id()).isPresent());
  }

  @Test
  void aLinkToWhatIsGoneIsRefused() {
    var ready = prepared();
    files.end(ready, "fetched");
    assertThrows(UnknownExport.class, () -> files.link(ready, clock.instant().plusSeconds(900)));
  }

  @Test
  void thereIsNoLinkBeforeItIsReady() {
    var asked = ask();
    assertThrows(ExportNotReady.class, () -> files.link(asked, clock.instant()));
  }

  @Test
  void endedItsKeyIsGoneBeforeItsRows() {
    var ready = prepared();
    files.end(ready, "fetched");
    assertEquals(Optional.empty(), keys.open(ready.export().id().item()));
    assertEquals(0, rows.count(ANNAS_DATA));
  }

  @Test
  void cameItBackWithoutItsKeyItIsPurged() {
    var kept = prepared();
    var back = ask(new SubjectId(new UUID(2, 2)));
    keys.shred(back.export().id().item());
    var keyless = new KeylessExports(rows, keys, main);
    assertEquals(1, keyless.count());
    keyless.purge();
    assertEquals(0, keyless.count());
    assertTrue(files.find(kept.export().id()).isPresent());
  }

  @Test
  void theErasureTakesKeyAndRows() {
    var ready = prepared();
    var erasure = new ExportErasure(rows, keys, main);
    erasure.erase(ANNAS_DATA);
    assertEquals(0, erasure.remaining(ANNAS_DATA));
    assertEquals(Optional.empty(), keys.open(ready.export().id().item()));
  }

  @Test
  void theNumberOfChunksIsOneOfFew() throws IOException {
    var content = new byte[5 * ExportFiles.ROOM - 1];
    new Random(7).nextBytes(content);
    var taken = new ArrayList<byte[]>();
    try (var stream = new ArchiveStream((no, bytes) -> taken.add(bytes))) {
      OutputStream out = stream;
      out.write(content, 0, 100);
      out.write(content, 100, content.length - 100);
      stream.pad();
      assertEquals(new Export.Archive(content.length, 5), stream.written());
    }
    assertEquals(6, taken.size());
    assertEquals(0, taken.getLast().length);
    var whole = new ByteArrayOutputStream();
    taken.forEach(whole::writeBytes);
    assertArrayEquals(content, whole.toByteArray());
    var rungs = new ArrayList<Integer>();
    for (int chunks = 0; chunks <= 13; chunks++) {
      rungs.add(ArchiveStream.rung(chunks));
    }
    assertEquals(List.of(1, 1, 2, 3, 4, 6, 6, 8, 8, 12, 12, 12, 12, 16), rungs);
  }

  @Test
  void anExportIsDeletedOnTheDayAfterItsLast() {
    prepared();
    var erasure = new ExportErasure(rows, keys, main);
    assertEquals(0, erasure.expire(tomorrow()));
    assertEquals(1, erasure.expire(tomorrow().plusDays(1)));
    assertEquals(ZoneOffset.UTC, clock.getZone());
  }
}
