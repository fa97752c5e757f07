package org.custodes.persistence.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import javax.sql.DataSource;

/** The server's datasources, under the names that adapters ask for. */
@ApplicationScoped
class Databases {
  @PersistenceContext(unitName = "custodes")
  private EntityManager main;

  @Resource(lookup = "java:jboss/datasources/CustodesDS")
  private DataSource mainApp;

  @Resource(lookup = "java:jboss/datasources/CustodesSequencerDS")
  private DataSource sequencer;

  @Resource(lookup = "java:jboss/datasources/CustodesVaultDS")
  private DataSource vault;

  /** The container's proxy: it finds the caller's transaction anew at each use. */
  @Produces
  EntityManager main() {
    return main;
  }

  @Produces
  @MainCluster
  DataSource mainApp() {
    return mainApp;
  }

  @Produces
  @SequencerSeat
  DataSource sequencer() {
    return sequencer;
  }

  @Produces
  @VaultCluster
  DataSource vault() {
    return vault;
  }
}
