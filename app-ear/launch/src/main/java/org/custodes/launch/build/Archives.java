package org.custodes.launch.build;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks what the servers come in. */
public final class Archives {

  private static final int OWNER_EXECUTES = 0100;

  private Archives() {}

  /** Unpacks a zip without its first folder. */
  public static void unzip(Path archive, Path target) throws IOException {
    try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var file = inside(target, withoutFirst(entry.getName()));
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.getParent());
          Files.copy(zip, file);
        }
      }
    }
  }

  /** Unpacks a gzipped tar without its first folder. */
  public static void untarGzip(Path archive, Path target) throws IOException {
    try (var tar =
        new TarArchiveInputStream(
            new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive))))) {
      untar(tar, target, true);
    }
  }

  /** Unpacks the one xz-compressed tar that lies in a jar. */
  public static void untarXzIn(Path jar, Path target) throws IOException {
    try (var zip = new ZipFile(jar.toFile())) {
      var packed =
          zip.stream()
              .filter(entry -> entry.getName().endsWith(".txz"))
              .findFirst()
              .orElseThrow(() -> new IOException("No .txz lies in " + jar));
      try (InputStream content = zip.getInputStream(packed);
          var tar =
              new TarArchiveInputStream(
                  new XZCompressorInputStream(new BufferedInputStream(content)))) {
        untar(tar, target, false);
      }
    }
  }

  private static void untar(TarArchiveInputStream tar, Path target, boolean skipFirst)
      throws IOException {
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      var file = inside(target, skipFirst ? withoutFirst(entry.getName()) : entry.getName());
      if (entry.isDirectory()) {
        Files.createDirectories(file);
        continue;
      }
      Files.createDirectories(file.getParent());
      if (entry.isSymbolicLink()) {
        Files.deleteIfExists(file);
        Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
      } else if (entry.isFile()) {
        Files.copy(tar, file);
        if ((entry.getMode() & OWNER_EXECUTES) != 0) {
          Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        }
      }
    }
  }

  static String withoutFirst(String name) {
    var slash = name.indexOf('/');
    return slash < 0 ? "" : name.substring(slash + 1);
  }

  static Path inside(Path target, String name) throws IOException {
    var file = target.resolve(name).normalize();
    if (!file.startsWith(target)) {
      throw new IOException("The archive names a file outside of its folder: " + name);
    }
    return file;
  }
}
