package org.custodes.domain.consent;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.custodes.domain.kernel.Purpose;

/**
 * Every version of every notice, read from the texts beside this class: {@code
 * notices/<purpose>/<version>.<language>.txt} with the title, the summary and the paragraphs, a
 * blank line between them.
 */
@ApplicationScoped
class Notices {
  /** What there is, by purpose in the order of the versions; the last one is current. */
  private static final List<NoticeRef> EDITIONS = List.of(new NoticeRef("1", "en"));

  private List<Notice> all = List.of();

  protected Notices() {}

  @PostConstruct
  void read() {
    var read = new ArrayList<Notice>();
    for (var purpose : Purpose.values()) {
      for (var edition : EDITIONS) {
        read.add(read(purpose, edition));
      }
    }
    all = List.copyOf(read);
  }

  List<Notice> all() {
    return all;
  }

  Optional<Notice> find(Purpose purpose, NoticeRef ref) {
    return all.stream()
        .filter(notice -> notice.purpose() == purpose && notice.ref().equals(ref))
        .findFirst();
  }

  /** The newest notice of the purpose in the language, or in English where there is none. */
  Notice current(Purpose purpose, String language) {
    var ofPurpose = all.stream().filter(notice -> notice.purpose() == purpose).toList();
    return ofPurpose.reversed().stream()
        .filter(notice -> notice.language().equals(language))
        .findFirst()
        .orElseGet(
            () ->
                ofPurpose.reversed().stream()
                    .filter(notice -> notice.language().equals("en"))
                    .findFirst()
                    .orElseThrow());
  }

  private static Notice read(Purpose purpose, NoticeRef edition) {
    var file =
        "notices/" + purpose.code() + "/" + edition.version() + "." + edition.language() + ".txt";
    try (var source = Notices.class.getResourceAsStream(file)) {
      if (source == null) {
        throw new IllegalStateException("the notice " + file + " is missing");
      }
      var bytes = source.readAllBytes();
      var parts =
          Arrays.stream(new String(bytes, StandardCharsets.UTF_8).strip().split("\n\\s*\n"))
              .map(part -> part.strip().replace('\n', ' '))
              .toList();
      return new Notice(
          purpose,
          edition.version(),
          edition.language(),
          "/notices/" + purpose.code() + "/" + edition.version() + "/" + edition.language(),
          sha256(bytes),
          parts.get(0),
          parts.get(1),
          parts.subList(2, parts.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
