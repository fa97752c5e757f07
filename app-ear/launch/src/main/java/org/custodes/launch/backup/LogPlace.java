package org.custodes.launch.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.custodes.launch.home.OwnerOnly;

/**
 * The archived log of one cluster, beside the backups of the same artefact: a folder a day, with a
 * manifest like a backup's, which names every piece that was written and read back. What no
 * manifest names is not there.
 *
 * @param artefact main or vault
 * @param folder where its backups lie
 * @param systemIdentifier the cluster's; what is of another is left alone
 */
public record LogPlace(Artefact artefact, Path folder, String systemIdentifier) {
  private static final String SEALED = ".sealed";

  private static final int DAYS_OF_MAIN = 30;

  /**
   * The vault's log holds wrapped keys, also of what was erased since. It must be gone before an
   * epoch of the master key is over, which is 7 days.
   */
  private static final int DAYS_OF_VAULT = 6;

  /** How many days a piece is kept. */
  public static int days(Artefact artefact) {
    return artefact == Artefact.VAULT ? DAYS_OF_VAULT : DAYS_OF_MAIN;
  }

  /** One archived piece; whether its bytes are still those is for {@link #isWhole} to say. */
  public record Piece(Path file, Manifest.Entry entry, String day) {

    /** Its name within the cluster. */
    public String name() {
      return plain(entry.name());
    }

    /** Whether it is what was archived. */
    public boolean isWhole() throws IOException {
      return Files.isRegularFile(file)
          && Files.size(file) == entry.size()
          && Sha256.of(file).equals(entry.sha256());
    }
  }

  /** Every piece, by its name within the cluster. */
  public TreeMap<String, Piece> pieces() throws IOException {
    var pieces = new TreeMap<String, Piece>();
    for (var day : logs().stream().filter(this::isOwn).toList()) {
      for (var entry : day.manifest().files()) {
        var file = day.folder().resolve(entry.name());
        pieces.put(plain(entry.name()), new Piece(file, entry, day.manifest().day()));
      }
    }
    return pieces;
  }

  /** Whether the place holds the log of another cluster. */
  public boolean holdsAnother() throws IOException {
    return logs().stream().anyMatch(log -> !isOwn(log));
  }

  /** Writes a piece, reads it back, and names it in the manifest of the day. */
  public void add(Path piece, Envelope envelope, LocalDate today, String postgres)
      throws IOException {
    var day = day(today, postgres);
    var stored = day.folder().resolve(stored(piece.getFileName().toString()));
    // left by whoever was killed before the manifest named it
    Files.deleteIfExists(stored);
    new PendingBackup(day.folder(), day.manifest())
        .write(stored.getFileName().toString(), envelope, out -> Files.copy(piece, out));
    PendingBackup.flush(day.folder());
    day.manifest().with(Manifest.Entry.of(stored)).write(day.folder());
    PendingBackup.flush(day.folder());
  }

  /**
   * Takes away the days that are over, whichever cluster they are of.
   *
   * @return their folders
   */
  public List<Path> prune(LocalDate today) throws IOException {
    var over =
        logs().stream()
            .filter(log -> !LocalDate.parse(log.manifest().day()).isAfter(lastOver(today)))
            .map(Day::folder)
            .toList();
    for (var log : over) {
      OwnerOnly.remove(log);
    }
    return over;
  }

  /** The youngest day of which nothing is kept any more. */
  public LocalDate lastOver(LocalDate today) {
    return today.minusDays(days(artefact));
  }

  private record Day(Path folder, Manifest manifest) {}

  /** The folder of the day; of several the one of this cluster. */
  private Day day(LocalDate today, String postgres) throws IOException {
    var number = 1;
    while (Files.exists(named(today, number))) {
      var day = log(named(today, number));
      if (day.isPresent() && isOwn(day.get())) {
        return day.get();
      }
      number++;
    }
    var manifest =
        new Manifest(artefact, true, true, today.toString(), postgres, systemIdentifier, List.of());
    var begun = OwnerOnly.folder(named(today, number));
    manifest.write(begun);
    PendingBackup.flush(folder);
    return new Day(begun, manifest);
  }

  private boolean isOwn(Day day) {
    return systemIdentifier.equals(day.manifest().systemIdentifier());
  }

  private Path named(LocalDate day, int number) {
    return folder.resolve(artefact.word() + "-log-" + day + "-" + number);
  }

  /** Days of any cluster's log. */
  private List<Day> logs() throws IOException {
    var logs = new ArrayList<Day>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (var entry : entries.sorted().toList()) {
        log(entry).ifPresent(logs::add);
      }
    }
    return logs;
  }

  private Optional<Day> log(Path entry) throws IOException {
    return Manifest.read(entry)
        .filter(manifest -> manifest.log() && manifest.artefact() == artefact)
        .map(manifest -> new Day(entry, manifest));
  }

  private String stored(String name) {
    return artefact == Artefact.VAULT ? name + SEALED : name;
  }

  private static String plain(String stored) {
    return stored.endsWith(SEALED)
        ? stored.substring(0, stored.length() - SEALED.length())
        : stored;
  }
}
