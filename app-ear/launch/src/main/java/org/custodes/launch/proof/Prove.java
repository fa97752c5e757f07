package org.custodes.launch.proof;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.custodes.launch.command.Command;
import org.custodes.launch.home.InstanceLock;
import org.custodes.launch.home.OwnerOnly;
import org.custodes.launch.home.Project;
import org.custodes.launch.terminal.Arguments;
import org.custodes.launch.terminal.Terminal;
import org.custodes.launch.terminal.Trouble;

/**
 * Runs campaigns within the minutes given, at least one round each. An interrupted campaign goes on
 * with its seed and its data when it is called again on the same commit.
 */
public final class Prove implements Command {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** So far from the ports of a demo that both fit beside each other. */
  private static final int USUAL_OFFSET = 700;

  private static final double USUAL_MINUTES = 5;

  /** A seed that people can read and type. */
  private static final int SEEDS = 1_000_000;

  /** How long the quick campaigns take within the tests. */
  private static final double BRIEF_MINUTES = 0.25;

  private static final int BRIEF_OFFSET = 800;

  private final Project project;
  private final Arguments arguments;
  private final boolean brief;
  private final Terminal terminal;

  public Prove(Project project, Arguments arguments, Terminal terminal) {
    this(project, arguments, false, terminal);
  }

  private Prove(Project project, Arguments arguments, boolean brief, Terminal terminal) {
    this.project = project;
    this.arguments = arguments;
    this.brief = brief;
    this.terminal = terminal;
  }

  /** The campaigns whose rounds take seconds, for seconds, from a new seed; nothing is written. */
  public static Prove briefly(Project project, Terminal terminal) {
    var words =
        List.of("prove", "--minutes", "" + BRIEF_MINUTES, "--port-offset", "" + BRIEF_OFFSET);
    return new Prove(project, Arguments.of(words), true, terminal);
  }

  @Override
  public int run() throws IOException {
    var holds = true;
    for (var campaign : chosen()) {
      holds &= prove(campaign);
    }
    return holds ? 0 : 1;
  }

  private List<Campaign> chosen() {
    var offset = arguments.portOffset() == 0 ? USUAL_OFFSET : arguments.portOffset();
    var campaigns =
        List.of(
            // first, before the others have made the machine busy
            new Intake(project, folder("intake"), offset, terminal),
            new Erasures(project, folder("erasure"), offset, terminal),
            new Exports(project, folder("export"), offset, terminal),
            new Residue(project, folder("residue"), offset, terminal),
            new DatabaseKills(project, folder("databases"), offset, terminal),
            new Kills(project, folder("kills"), offset, arguments.only(), terminal));
    var wanted = arguments.operands();
    var chosen =
        campaigns.stream()
            .filter(campaign -> wanted.isEmpty() || wanted.contains(campaign.name()))
            .filter(campaign -> !brief || campaign.isQuick())
            .toList();
    if (chosen.isEmpty()) {
      throw new Trouble(
          "Nobody knows the campaign " + String.join(" ", wanted) + ".",
          "There are: " + String.join(", ", campaigns.stream().map(Campaign::name).toList()));
    }
    return chosen;
  }

  private boolean prove(Campaign campaign) throws IOException {
    var folder = OwnerOnly.folder(folder(campaign.name()));
    try (var lock =
        InstanceLock.take(folder.resolve("lock"))
            .orElseThrow(
                () ->
                    new Trouble(
                        "The campaign " + campaign.name() + " is already running.",
                        "Wait for it, or stop it by Ctrl-C where it runs."))) {
      Runtime.getRuntime().addShutdownHook(new Thread(campaign::abandon, "abandon"));
      var proof = rounds(campaign, begun(campaign, folder), folder);
      if (proof.refuted() == null) {
        terminal.progress(
            campaign.name() + " holds: rounds " + proof.rounds() + ", seed " + proof.seed());
      } else {
        terminal.progress(
            campaign.name() + " is refuted in round " + proof.rounds() + ", seed " + proof.seed());
        proof.refuted().lines().forEach(line -> terminal.say("  " + line));
      }
      proof.counts().forEach((name, count) -> terminal.say("  " + count + "  " + name));
      proof.figures().forEach(figure -> terminal.say("  " + figure.inWords()));
      if (!brief) {
        terminal.say("  written to " + project.root().relativize(write(proof)));
      }
      return lock.isHeld() && proof.refuted() == null;
    }
  }

  private Proof begun(Campaign campaign, Path folder) throws IOException {
    var surroundings = new Surroundings(project);
    var commit = surroundings.commit();
    var wanted =
        arguments.seed().isPresent()
            ? Optional.of(arguments.seed().getAsLong())
            : Optional.<Long>empty();
    var before = read(folder).filter(proof -> !brief && proof.continues(commit, wanted));
    if (before.isPresent()) {
      terminal.progress(campaign.name() + " goes on behind round " + before.get().rounds());
      return before.get();
    }
    campaign.beginAfresh();
    var seed = wanted.orElseGet(() -> (long) new SecureRandom().nextInt(SEEDS));
    terminal.progress(campaign.name() + " begins with seed " + seed + ": " + campaign.claim());
    return new Proof(
        campaign.name(),
        campaign.claim(),
        commit,
        surroundings.isChanged(),
        surroundings.machine(),
        seed,
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        0,
        0,
        Map.of(),
        List.of(),
        null,
        false);
  }

  private Proof rounds(Campaign campaign, Proof before, Path folder) throws IOException {
    var proof = before;
    var tally = new Tally(proof.counts(), proof.figures());
    var budget = Math.round(arguments.minutes().orElse(USUAL_MINUTES) * 60);
    var spentHere = 0L;
    try {
      do {
        var number = proof.rounds() + 1;
        terminal.progress(campaign.name() + ", round " + number);
        var begun = Instant.now();
        campaign.round(Proof.chance(proof.seed(), number), tally);
        var spent = ChronoUnit.SECONDS.between(begun, Instant.now());
        spentHere += spent;
        proof = proof.afterRound(spent, tally);
        keep(proof, folder);
      } while (spentHere < budget || (arguments.minutes().isEmpty() && campaign.wantsMore(tally)));
      campaign.close(tally);
      proof = campaign.isComplete(tally) ? proof.ended(0, tally) : proof.paused(tally);
    } catch (Refuted failure) {
      campaign.abandon();
      proof = proof.endedBy(failure, 0, tally);
    }
    keep(proof, folder);
    return proof;
  }

  private Path folder(String name) {
    return project.hidden().resolve(brief ? "prove-briefly" : "prove").resolve(name);
  }

  private static Optional<Proof> read(Path folder) throws IOException {
    var file = folder.resolve("proof.json");
    return Files.exists(file)
        ? Optional.of(JSON.readValue(Files.readAllBytes(file), Proof.class))
        : Optional.empty();
  }

  private static void keep(Proof proof, Path folder) throws IOException {
    OwnerOnly.write(folder.resolve("proof.json"), JSON.writeValueAsString(proof));
  }

  private Path write(Proof proof) throws IOException {
    var file = project.root().resolve("docs/proof").resolve(proof.campaign() + ".json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(proof) + "\n");
    return file;
  }
}
