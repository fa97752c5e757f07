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
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.custodes.domain.kernel.Sub;
import org.custodes.domain.lifecycle.ExportPart;
import org.custodes.domain.vault.Keyring;

/**
 * Writes an archive: from every feature its data as JSON and the same as a page to read, a page to
 * start from, and the list of all files with their SHA-256, signed by the house. One page of one
 * feature is in memory at a time.
 */
@ApplicationScoped
class ExportArchive {
  /** A person's text packs well at the lowest level; higher ones cost far more than they save. */
  private static final int LEVEL = Deflater.BEST_SPEED;

  private Iterable<ExportPart> parts;
  private Keyring keyring;
  private Clock clock;

  protected ExportArchive() {}

  @Inject
  ExportArchive(@Any Instance<ExportPart> parts, Keyring keyring, Clock clock) {
    this((Iterable<ExportPart>) parts, keyring, clock);
  }

  ExportArchive(Iterable<ExportPart> parts, Keyring keyring, Clock clock) {
    this.parts = parts;
    this.keyring = keyring;
    this.clock = clock;
  }

  /** Is told how far the archive is. */
  interface Watch {
    /**
     * @param part the feature that is being written
     * @param percent of that part, 0 to 100
     */
    void reached(String part, int percent);
  }

  /** A file of the archive, for its list. */
  record Listed(String path, long bytes, String sha256) {}

  /** Writes everything that is kept of a person. */
  void write(Sub person, OutputStream to, Watch watch) {
    try (var zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
      zip.setLevel(LEVEL);
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
    private final List<Listed> files = new ArrayList<>();
    private final List<ReadablePage.Entry> pages = new ArrayList<>();

    private Writing(ZipOutputStream zip, LocalDate today) {
      this.zip = zip;
      this.today = today;
    }

    private void page(String part, JsonObject content) {
      long no = pages.stream().filter(page -> page.part().equals(part)).count() + 1;
      var entry = new ReadablePage.Entry(part, no);
      pages.add(entry);
      file(entry.data(), out -> write(content, out));
      file(entry.page(), out -> out.write(bytes(ReadablePage.of(entry, content))));
    }

    private void end() throws IOException {
      file("README.html", out -> out.write(bytes(ReadablePage.first(pages, today))));
      var list = manifest();
      file("manifest.json", out -> out.write(list));
      var header =
          JSON.createObjectBuilder()
              .add("kid", keyring.signingKey().verificationKey().fingerprint())
              .add("typ", "custodes-export+jws")
              .build();
      var signed = keyring.signingKey().sign(header, list);
      file("manifest.jws", out -> out.write(bytes(signed.compact())));
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

    private void file(String path, Content content) {
      try {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(today.atStartOfDay());
        zip.putNextEntry(entry);
        var counted = new Counted(zip);
        content.write(counted);
        zip.closeEntry();
        files.add(new Listed(path, counted.bytes, counted.sha256()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Writes a file of the archive. */
  private interface Content {
    void write(OutputStream out) throws IOException;
  }

  /** Counts and hashes what goes through, and leaves the archive open at its end. */
  private static final class Counted extends DigestOutputStream {
    private long bytes;

    private Counted(OutputStream to) {
      super(to, sha256Digest());
    }

    @Override
    public void write(int one) throws IOException {
      super.write(one);
      bytes++;
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
      super.write(from, offset, length);
      bytes += length;
    }

    @Override
    public void close() throws IOException {
      flush();
    }

    private String sha256() {
      return HexFormat.of().formatHex(getMessageDigest().digest());
    }
  }

  private static MessageDigest sha256Digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static void write(JsonObject content, OutputStream out) {
    try (var writer = JSON.createWriter(out)) {
      writer.writeObject(content);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
