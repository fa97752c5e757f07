package org.custodes.launch.command;

import java.util.ArrayList;
import org.custodes.launch.postgres.ClusterPlan;
import org.custodes.launch.postgres.Login;

/** The passwords of the databases in the format of {@code ~/.pgpass}. */
record Passfile(Instance instance) {

  String text() {
    var text = new StringBuilder();
    for (var plan : ClusterPlan.ALL) {
      if (instance.runsItself(plan)) {
        lines(plan, text);
      } else {
        for (var role : new String[] {plan.owner(), plan.others().getFirst()}) {
          text.append(line("*", "*", "*", instance.login(plan, role)));
        }
      }
    }
    return text.toString();
  }

  private void lines(ClusterPlan plan, StringBuilder text) {
    var cluster = instance.cluster(plan);
    var roles = new ArrayList<>(plan.others());
    roles.addFirst(plan.owner());
    for (var role : roles) {
      text.append(line("127.0.0.1", "" + cluster.port(), plan.database(), cluster.login(role)));
    }
    text.append(line("127.0.0.1", "" + cluster.port(), "*", cluster.login(plan.superuser())));
  }

  /** Colons and backslashes are escaped, as the format wants it. */
  static String line(String host, String port, String database, Login login) {
    return String.join(
            ":",
            host,
            port,
            database,
            login.user(),
            login.password().replace("\\", "\\\\").replace(":", "\\:"))
        + "\n";
  }
}
