package org.custodes.launch.command;

import org.custodes.launch.terminal.Terminal;

/** What may be typed. */
public record Help(Terminal terminal) implements Command {

  private static final String TEXT =
      """
      ./custodes run      build what changed and start everything; this is the demo
            --port-offset N   add N to every port (multiples of 100 never meet)
            --host NAME       the name under which people reach it (default localhost)
            --confirm-purge N after a restore: purge the N rows that nobody can open
            --production      no demo: databases, Keycloak, keystore and TLS from the environment
      ./custodes stop     stop everything; data stay
      ./custodes status   what runs where; --json for scripts
                          exit status 0: all answers, 3: something does not, 4: nothing runs
      ./custodes reset    drop the data, keys and secrets of the instance, after asking (--yes)
      ./custodes backup main|vault|keystore --to DIR
                          one artefact into a place of its own, while everything runs
      ./custodes archive main|vault --to DIR
                          from the next start on, the cluster's log goes beside its backups, so
                          that nothing younger than a backup is lost; without --to no longer
      ./custodes restore main|vault|keystore --from DIR
                          put one back while nothing runs, after asking (--yes); then run
            --without-log     to the moment of the backup, although its log was archived
      ./custodes keystore-copies [--destroyed N]
                          copies of the keystore; mark one as destroyed
      ./custodes preview FILE.jsonl
                          what the store gate would do with each line, without a server
            --no-consent      as if nobody had agreed
      ./custodes evaluate FOLDER
                          how much the de-identifier finds in labelled files; into docs
      ./custodes chats FOLDER
                          make labelled chats to train and to measure the de-identifier with
            --seed N          other ones than those in docs/chatset
      ./custodes send FILE.jsonl --as NAME
                          offer each line to the running demo as one of its people, for example
                          anna. Within a day the same line sent again is stored once; what was
                          refused is judged again. Exit status 0: every line was stored or refused
            --purpose P       training (the usual) or context
      ./custodes verify FILE
                          whether a certificate is genuine, without a server or a network
            --key JWKS-FILE   the keys to believe (default: what this instance published)
                          exit status 0: genuine, 1: not
      ./custodes test     everything that must pass
      ./custodes prove [NAME] [--minutes N] [--seed S]
                          bounded campaigns; results in docs/proof
            --only KIND       of the kills: jvm, points, restore, postgres or whole
      ./custodes help     this

      --home DIR or CUSTODES_HOME names the folder of another instance. docs/operations.md says more.
      """;

  @Override
  public int run() {
    TEXT.lines().forEach(terminal::say);
    return 0;
  }
}
