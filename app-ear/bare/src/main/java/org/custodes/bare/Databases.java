package org.custodes.bare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.custodes.persistence.platform.MainCluster;
import org.custodes.persistence.platform.SequencerSeat;
import org.custodes.persistence.platform.VaultCluster;

/** Both clusters, under the roles by which the server enters them. */
@ApplicationScoped
class Databases {
  private Settings settings;

  protected Databases() {}

  @Inject
  Databases(Settings settings) {
    this.settings = settings;
  }

  @Produces
  @MainCluster
  @ApplicationScoped
  DataSource main() {
    return Pool.of("main", settings.login("main", "app"));
  }

  @Produces
  @SequencerSeat
  @ApplicationScoped
  DataSource sequencer() {
    return Pool.of("ledger", settings.login("main", "sequencer"));
  }

  @Produces
  @VaultCluster
  @ApplicationScoped
  DataSource vault() {
    return Pool.of("vault", settings.login("vault", "app"));
  }
}
