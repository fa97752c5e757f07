package org.custodes.launch.proof;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.custodes.launch.home.OwnerOnly;

/** Copies files and folders of whoever does not run, with their rights. */
final class FileCopies {
  private FileCopies() {}

  /** What is there already stays, unless the copied one has the same name. */
  static void copy(Path from, Path to) throws IOException {
    OwnerOnly.folder(to.getParent());
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            copyOne(folder, to.resolve(from.relativize(folder)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            copyOne(file, to.resolve(from.relativize(file)));
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static void copyOne(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
  }

  static void replace(Path there, Path from) throws IOException {
    if (Files.isDirectory(there)) {
      OwnerOnly.remove(there);
    }
    copy(from, there);
  }
}
