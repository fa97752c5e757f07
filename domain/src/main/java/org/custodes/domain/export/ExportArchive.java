package org.custodes.domain.export;

import static org.custodes.domain.kernel.JsonPlatform.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import java.util.zip.ZipOutputStream;
import org.custodes.domain.job.Workers;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.lifecycle.ExportPart;
import org.custodes.domain.vault.Keyring;

/**
 * Writes an archive: from every feature its data as JSON and the same as a page to read, a page to
 * start from, and the list of all files with their SHA-256, signed by the house. Two pages of one
 * feature are in memory at a time: one that is being made, and one that is being read.
 */
@ApplicationScoped
class ExportArchive {
  private Iterable<ExportPart> parts;
  private Keyring keyring;
  private Clock clock;
  private Workers workers;

  protected ExportArchive() {}

  @Inject
  ExportArchive(@Any Instance<ExportPart> parts, Keyring keyring, Clock clock, Workers workers) {
    this((Iterable<ExportPart>) parts, keyring, clock, workers);
  }

  ExportArchive(Iterable<ExportPart> parts, Keyring keyring, Clock clock, Workers workers) {
    this.parts = parts;
    this.keyring = keyring;
    this.clock = clock;
    this.workers = workers;
  }

  /** Is told how far the archive is. */
  interface Watch {
    /**
     * @param part the feature that is being written
     * @param percent of that part, 0 to 100
     */
    void reached(String part, int percent);
  }

  /** Writes everything that is kept of a person. */
  void write(Sub person, OutputStream to, Watch watch) {
    try (var zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
      var writing = new Writing(zip, LocalDate.ofInstant(clock.instant(), clock.getZone()));
      for (var part : sorted()) {
        watch.reached(part.name(), 0);
        part.export(
            person,
            (page, percent) -> {
              writing.page(part.name(), page);
              watch.reached(part.name(), percent);
            });
      }
      writing.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<ExportPart> sorted() {
    return StreamSupport.stream(parts.spliterator(), false)
        .sorted(Comparator.comparing(ExportPart::name))
        .toList();
  }

  /** One archive on its way. */
  private final class Writing {
    private final ZipOutputStream zip;
    private final LocalDate today;
    private final List<ArchivedFile.Listed> files = new ArrayList<>();
    private final List<ReadablePage.Entry> pages = new ArrayList<>();

    /** The page before the one that is being read. */
    private Optional<CompletableFuture<List<ArchivedFile>>> atWork = Optional.empty();

    private Writing(ZipOutputStream zip, LocalDate today) {
      this.zip = zip;
      this.today = today;
    }

    private void page(String part, Supplier<JsonObject> content) {
      long no = pages.stream().filter(page -> page.part().equals(part)).count() + 1;
      var entry = new ReadablePage.Entry(part, no);
      pages.add(entry);
      var next = CompletableFuture.supplyAsync(() -> files(entry, content.get()), workers);
      finishPage();
      atWork = Optional.of(next);
    }

    private static List<ArchivedFile> files(ReadablePage.Entry entry, JsonObject content) {
      var data = new ArchivedFile(entry.data());
      try (var writer = JSON.createWriter(data)) {
        writer.writeObject(content);
      }
      var page = new ArchivedFile(entry.page());
      ReadablePage.write(entry, content, page);
      return List.of(data, page);
    }

    /** Writes the page that was made meanwhile. */
    private void finishPage() {
      var page = atWork;
      atWork = Optional.empty();
      page.ifPresent(made -> result(made).forEach(this::file));
    }

    private void end() throws IOException {
      finishPage();
      var first = new ArchivedFile("README.html");
      ReadablePage.writeFirst(pages, today, first);
      file(first);
      var list = manifest();
      file("manifest.json", list);
      var header =
          JSON.createObjectBuilder()
              .add("kid", keyring.signingKey().verificationKey().fingerprint())
              .add("typ", "custodes-export+jws")
              .build();
      var signed = keyring.signingKey().sign(header, list);
      file("manifest.jws", bytes(signed.compact()));
      zip.finish();
    }

    private byte[] manifest() {
      var listed = JSON.createArrayBuilder();
      files.forEach(
          file ->
              listed.add(
                  JSON.createObjectBuilder()
                      .add("path", file.path())
                      .add("bytes", file.bytes())
                      .add("sha256", file.sha256())));
      return bytes(
          JSON.createObjectBuilder()
              .add("format", "custodes-export/1")
              .add("madeOn", today.toString())
              .add("files", listed)
              .build()
              .toString());
    }

    private void file(String path, byte[] content) {
      var file = new ArchivedFile(path);
      file.write(content, 0, content.length);
      file(file);
    }

    private void file(ArchivedFile file) {
      try {
        files.add(file.into(zip, today));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** What was computed beside, or what went wrong there. */
  private static <T> T result(CompletableFuture<T> beside) {
    try {
      return beside.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
