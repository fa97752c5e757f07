package org.custodes.launch.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.custodes.launch.backup.Envelope;
import org.custodes.launch.terminal.Trouble;

/**
 * Content sealed under the master key's present epoch, by a program of the server's own code: this
 * process never has a key.
 */
record SealedEnvelope(ArchiveCode code, Path keystore) implements Envelope {
  private static final String PROGRAM = "org.custodes.persistence.vault.SealedBackup";

  @Override
  public void write(Path file, Writing writing) throws IOException {
    var process =
        new ProcessBuilder(code.command(PROGRAM, "seal", keystore.toString()))
            .redirectOutput(file.toFile())
            .start();
    var said = said(process);
    try (var plain = process.getOutputStream()) {
      writing.to(plain);
    } catch (IOException e) {
      // a broken pipe: the program says why
      refuseFailed(process, said, "The vault's backup could not be sealed");
      throw e;
    }
    refuseFailed(process, said, "The vault's backup could not be sealed");
  }

  @Override
  public void read(List<Path> files, Reading reading) throws IOException {
    var words = new ArrayList<>(List.of("open", keystore.toString()));
    files.forEach(file -> words.add(file.toString()));
    var process = new ProcessBuilder(code.command(PROGRAM, words.toArray(String[]::new))).start();
    process.getOutputStream().close();
    var said = said(process);
    try (var plain = process.getInputStream()) {
      reading.from(plain);
    } finally {
      process.getInputStream().close();
    }
    refuseFailed(
        process, said, "The sealed content of " + files.getFirst() + " could not be opened");
  }

  /** Read beside the content, so that neither waits for the other. */
  private static CompletableFuture<String> said(Process process) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private void refuseFailed(Process process, CompletableFuture<String> said, String wrong) {
    try {
      if (process.waitFor() != 0) {
        throw new Trouble(
            wrong + ".",
            "It needs the keystore in "
                + keystore
                + ", with the epoch under which it was sealed.\n"
                + said.join()
                    .lines()
                    .filter(line -> line.contains("in thread"))
                    .findFirst()
                    .orElse(""));
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new Trouble(wrong + ": it was interrupted.", "Run it again.", e);
    }
  }
}
