package org.custodes.launch.home;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short name for content: when the content changes, so does the name. */
public final class Fingerprint {

  private static final int SHOWN = 12;

  private final MessageDigest digest;

  public Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  public Fingerprint text(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    return this;
  }

  public Fingerprint bytes(byte[] bytes) {
    digest.update(bytes);
    return this;
  }

  /**
   * A source file, or every one below a folder, by relative name and content; nothing if missing.
   * Tests and what a build makes are left out.
   */
  public Fingerprint sources(Path base, String name) throws IOException {
    var start = base.resolve(name);
    if (!Files.exists(start)) {
      return this;
    }
    try (var walk = Files.walk(start)) {
      for (var file :
          walk.filter(Files::isRegularFile)
              .filter(found -> counts(base.relativize(found)))
              .sorted()
              .toList()) {
        text(base.relativize(file).toString());
        digest.update(Files.readAllBytes(file));
      }
    }
    return this;
  }

  private static boolean counts(Path relative) {
    var name = "/" + relative;
    return !name.contains("/target/") && !name.contains("/src/test/");
  }

  /** The first characters of the hash. */
  public String brief() {
    return HexFormat.of().formatHex(digest.digest()).substring(0, SHOWN);
  }
}
