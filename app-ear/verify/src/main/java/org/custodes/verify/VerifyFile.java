package org.custodes.verify;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.custodes.domain.privacyrequest.CertificateCheck;
import org.custodes.domain.privacyrequest.CertificateVerdict;
import org.custodes.domain.signature.KeySet;

/** {@code ./custodes verify FILE}: the certificate in words, and whether it is genuine. */
public final class VerifyFile {
  private static final int LARGEST_KEY_SET = 64 * 1024;

  private VerifyFile() {}

  /**
   * Takes the file and, behind it, the file of the key set to believe. Ends with status 0 if the
   * certificate is genuine, 1 if it is not or cannot be read.
   */
  public static void main(String[] words) {
    var out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    System.exit(run(List.of(words), out) ? 0 : 1);
  }

  static boolean run(List<String> words, PrintStream out) {
    var file = Path.of(words.getFirst());
    try {
      var keys = new KeySet(List.of());
      if (words.size() > 1) {
        var keyFile = Path.of(words.get(1));
        var read = KeySet.read(bytes(keyFile, LARGEST_KEY_SET));
        if (read.isEmpty()) {
          out.println("custodes: " + keyFile + " is no key set (RFC 7517) with an Ed25519 key.");
          return false;
        }
        keys = read.get();
      }
      var verdict = new CertificateCheck(keys).verdict(bytes(file, CertificateCheck.LONGEST));
      new Report(Locale.ENGLISH, keys).lines(verdict).forEach(out::println);
      return verdict instanceof CertificateVerdict.Genuine;
    } catch (IOException e) {
      // the message names the file, and the class says what is wrong with it
      out.println("custodes: " + e.getClass().getSimpleName() + ": " + e.getMessage());
      return false;
    }
  }

  /**
   * No more than one byte beyond the limit is read, however long the file is, if it ends at all.
   */
  private static byte[] bytes(Path file, int limit) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(limit + 1);
    }
  }
}
