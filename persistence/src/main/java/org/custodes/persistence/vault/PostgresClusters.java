package org.custodes.persistence.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.custodes.domain.vault.Clusters;
import org.custodes.domain.vault.VaultOutOfReach;
import org.custodes.persistence.platform.MainCluster;
import org.custodes.persistence.platform.VaultCluster;

/** Asks both servers who they are. */
@ApplicationScoped
class PostgresClusters implements Clusters {
  private DataSource main;
  private DataSource vault;

  protected PostgresClusters() {}

  @Inject
  PostgresClusters(@MainCluster DataSource main, @VaultCluster DataSource vault) {
    this.main = main;
    this.vault = vault;
  }

  @Override
  public boolean areOne() {
    try {
      return identifier(main) == identifier(vault);
    } catch (SQLException e) {
      throw new VaultOutOfReach("a cluster does not say who it is", e);
    }
  }

  private static long identifier(DataSource cluster) throws SQLException {
    try (var connection = cluster.getConnection();
        var select =
            connection.prepareStatement("SELECT system_identifier FROM pg_control_system()");
        var rows = select.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
