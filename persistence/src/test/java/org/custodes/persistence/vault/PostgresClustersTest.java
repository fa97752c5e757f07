package org.custodes.persistence.vault;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.custodes.persistence.platform.TwoClusters;
import org.junit.jupiter.api.Test;

class PostgresClustersTest {
  @Test
  void tellsTwoClustersFromOne() {
    var main = TwoClusters.main("main_app");
    assertFalse(new PostgresClusters(main, TwoClusters.vault("vault_app")).areOne());
    assertTrue(new PostgresClusters(main, TwoClusters.main("main_seq")).areOne());
  }
}
