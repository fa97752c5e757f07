package org.custodes.domain.vault;

/** Port: tells whether the two databases really are two clusters. */
public interface Clusters {
  /**
   * Whether both datasources reach the same PostgreSQL cluster, by {@code
   * pg_control_system().system_identifier}. One cluster is one WAL and one superuser: whoever reads
   * it links every record to its owner.
   */
  boolean areOne();
}
