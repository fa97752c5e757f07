package org.custodes.launch.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.custodes.launch.home.Home;
import org.custodes.launch.postgres.ClusterPlan;

/** What production needs before anything is started, as far as environment and files tell. */
final class ProductionRequirements {

  private static final int SHORTEST_SECRET = 20;

  private static final List<String> SECRETS =
      List.of(
          "CUSTODES_DB_OWNER_PASSWORD",
          "CUSTODES_DB_PASSWORD",
          "CUSTODES_SEQUENCER_PASSWORD",
          "CUSTODES_VAULT_OWNER_PASSWORD",
          "CUSTODES_VAULT_PASSWORD",
          Production.ADMIN_SECRET,
          Production.CONSOLE_SECRET,
          Production.ASSISTANT_SECRET);

  private final Path project;
  private final Home home;
  private final Map<String, String> environment;
  private final List<String> unmet = new ArrayList<>();

  ProductionRequirements(Path project, Home home, Map<String, String> environment) {
    this.project = project;
    this.home = home;
    this.environment = environment;
  }

  /** One line for each thing that is missing or not fit; empty when all is there. */
  List<String> unmet() {
    unmet.clear();
    databases();
    secrets();
    https(Production.PUBLIC_URL, "");
    https(Production.OIDC_URL, Production.REALM_PATH);
    keystore();
    tombstones();
    tls();
    noDemo();
    return List.copyOf(unmet);
  }

  private void databases() {
    var foreign = new ForeignDatabases(environment);
    for (var plan : List.of(ClusterPlan.MAIN, ClusterPlan.VAULT)) {
      for (var gap : foreign.gaps(plan)) {
        if (!SECRETS.contains(gap)) {
          refuse(gap, "is missing; it names " + plan.called() + " as a JDBC URL");
        }
      }
    }
    jdbc("CUSTODES_DB_URL");
    jdbc("CUSTODES_VAULT_URL");
    if (has("CUSTODES_DB_URL") && of("CUSTODES_DB_URL").equals(of("CUSTODES_VAULT_URL"))) {
      refuse(
          "CUSTODES_VAULT_URL", "is the same as CUSTODES_DB_URL; the vault needs its own cluster");
    }
  }

  private void jdbc(String variable) {
    if (!has(variable)) {
      return;
    }
    var url = of(variable);
    if (!url.startsWith("jdbc:postgresql://")) {
      refuse(variable, "must begin with jdbc:postgresql://");
    }
    var query = url.indexOf('?');
    var parameters =
        query < 0 ? List.<String>of() : List.of(url.substring(query + 1).split("&", -1));
    if (!parameters.contains("sslmode=verify-full")) {
      refuse(variable, "must say sslmode=verify-full, so that nobody listens or stands in between");
    }
    if (parameters.stream().anyMatch(p -> p.startsWith("user=") || p.startsWith("password="))) {
      refuse(variable, "must name no user and no password; they have variables of their own");
    }
  }

  private void secrets() {
    SECRETS.stream()
        .filter(variable -> !has(variable))
        .forEach(variable -> refuse(variable, "is missing"));
    var seen = new TreeMap<String, String>();
    Stream.concat(SECRETS.stream(), Stream.of(Production.ACCOUNTS_SECRET))
        .filter(this::has)
        .forEach(variable -> secret(variable, seen));
  }

  private void secret(String variable, Map<String, String> seen) {
    var value = of(variable);
    if (value.length() < SHORTEST_SECRET) {
      refuse(variable, "is shorter than " + SHORTEST_SECRET + " characters");
    }
    var other = seen.putIfAbsent(value, variable);
    if (other != null) {
      refuse(variable, "is the same as " + other + "; each needs a secret of its own");
    }
  }

  private void https(String variable, String path) {
    if (!has(variable)) {
      refuse(variable, "is missing; an https URL");
      return;
    }
    try {
      var url = URI.create(of(variable));
      if (!"https".equals(url.getScheme()) || url.getHost() == null) {
        refuse(variable, "must be an https URL, since plain http is refused");
      } else if (!path.equals(url.getRawPath())) {
        refuse(
            variable,
            path.isEmpty()
                ? "must be scheme, host and port only, without a path or a slash at the end"
                : "must end with " + path + " right behind host and port");
      }
    } catch (IllegalArgumentException e) {
      refuse(variable, "is no URL");
    }
  }

  private void keystore() {
    file(Production.KEYSTORE, "the file of the master key")
        .ifPresent(file -> kept(Production.KEYSTORE, file));
  }

  private void tombstones() {
    file(Production.TOMBSTONES, "the file of the tombstone log")
        .ifPresent(file -> kept(Production.TOMBSTONES, file));
  }

  private void kept(String variable, Path file) {
    if (Files.exists(file)) {
      ownersAlone(variable, file);
    } else {
      folderOf(variable, file);
    }
  }

  /** A file that is yet to be made needs a folder that is there and its owner's alone. */
  private void folderOf(String variable, Path file) {
    var folder = file.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      refuse(variable, "names " + file + ", whose folder does not exist");
    } else {
      ownersAlone(variable, folder);
    }
  }

  private Optional<Path> file(String variable, String what) {
    if (!has(variable)) {
      refuse(variable, "is missing; it names " + what);
      return Optional.empty();
    }
    var file = Path.of(of(variable));
    if (!file.isAbsolute()) {
      refuse(variable, "must be an absolute path");
      return Optional.empty();
    }
    if (file.normalize().startsWith(project)) {
      refuse(variable, "lies inside the project; keep it apart, where no copy of the project is");
    }
    return Optional.of(file);
  }

  private void ownersAlone(String variable, Path file) {
    try {
      var others = EnumSet.copyOf(Files.getPosixFilePermissions(file));
      others.removeAll(
          EnumSet.of(
              PosixFilePermission.OWNER_READ,
              PosixFilePermission.OWNER_WRITE,
              PosixFilePermission.OWNER_EXECUTE));
      if (!others.isEmpty()) {
        refuse(
            variable,
            file
                + " is open to others than its owner: chmod "
                + (Files.isDirectory(file) ? "0700" : "0600"));
      }
      if (!Files.isReadable(file)) {
        refuse(variable, file + " cannot be read by the user who runs this");
      }
    } catch (IOException e) {
      refuse(variable, file + " cannot be looked at: " + e.getMessage());
    }
  }

  private void tls() {
    if (!has(Production.TLS_PASSWORD)) {
      refuse(Production.TLS_PASSWORD, "is missing; it opens " + Production.TLS_KEYSTORE);
    }
    file(Production.TLS_KEYSTORE, "a PKCS#12 file with the server's certificate and key")
        .ifPresent(this::tls);
  }

  private void tls(Path file) {
    if (!Files.isRegularFile(file)) {
      refuse(Production.TLS_KEYSTORE, "names " + file + ", which is no file");
      return;
    }
    ownersAlone(Production.TLS_KEYSTORE, file);
    if (has(Production.TLS_PASSWORD)) {
      certificate(file);
    }
  }

  private void certificate(Path file) {
    try {
      var store = KeyStore.getInstance(file.toFile(), of(Production.TLS_PASSWORD).toCharArray());
      for (var alias : Collections.list(store.aliases())) {
        if (store.isKeyEntry(alias)
            && store.getCertificate(alias) instanceof X509Certificate certificate) {
          certificate.checkValidity();
          covers(certificate);
          return;
        }
      }
      refuse(Production.TLS_KEYSTORE, "holds no key with a certificate");
    } catch (CertificateExpiredException | CertificateNotYetValidException e) {
      refuse(
          Production.TLS_KEYSTORE, "holds a certificate that is not valid now: " + e.getMessage());
    } catch (GeneralSecurityException | IOException e) {
      refuse(Production.TLS_KEYSTORE, "cannot be opened with CUSTODES_TLS_PASSWORD");
    }
  }

  private void covers(X509Certificate certificate) throws GeneralSecurityException {
    var host = has(Production.PUBLIC_URL) ? host(of(Production.PUBLIC_URL)) : "";
    if (host.isEmpty()) {
      return;
    }
    var names = certificate.getSubjectAlternativeNames();
    var wildcard = "*" + host.substring(Math.max(0, host.indexOf('.')));
    var covered =
        names != null
            && names.stream()
                .map(name -> String.valueOf(name.get(1)))
                .anyMatch(name -> name.equalsIgnoreCase(host) || name.equalsIgnoreCase(wildcard));
    if (!covered) {
      refuse(
          Production.TLS_KEYSTORE,
          "holds a certificate that does not name " + host + ", the host of the public URL");
    }
  }

  private static String host(String url) {
    try {
      var host = URI.create(url).getHost();
      return host == null ? "" : host;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private void noDemo() {
    if ("true".equals(of("CUSTODES_DEMO"))) {
      refuse("CUSTODES_DEMO", "is set; production has no demo");
    }
    if (Files.exists(home.people()) || Files.exists(home.cluster(ClusterPlan.MAIN.name()))) {
      unmet.add(
          "the home "
              + home.root()
              + " has been a demo; name another by --home, production never grows out of a demo");
    }
  }

  private boolean has(String variable) {
    return !of(variable).isBlank();
  }

  private String of(String variable) {
    return environment.getOrDefault(variable, "");
  }

  private void refuse(String variable, String why) {
    unmet.add(variable + " " + why);
  }
}
