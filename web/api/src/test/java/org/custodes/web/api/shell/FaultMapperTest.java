package org.custodes.web.api.shell;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBException;
import jakarta.resource.ResourceException;
import java.io.IOException;
import java.sql.SQLException;
import org.custodes.domain.vault.VaultOutOfReach;
import org.junit.jupiter.api.Test;

class FaultMapperTest {
  @Test
  void knowsThatADatabaseIsOutOfReachHoweverDeepItIsSaid() {
    assertTrue(FaultMapper.isOutOfReach(new VaultOutOfReach("a read", new IOException())));
    assertTrue(isOutOfReach(new SQLException("closed", "08003")));
    assertTrue(isOutOfReach(new SQLException("shutting down", "57P01")));
    assertTrue(isOutOfReach(new SQLException("no connection", new ResourceException("pool"))));
  }

  @Test
  void takesNoBugForADatabaseThatIsDown() {
    assertFalse(isOutOfReach(new SQLException("duplicate key", "23505")));
    assertFalse(isOutOfReach(new SQLException("no state")));
    assertFalse(FaultMapper.isOutOfReach(new IllegalStateException()));
  }

  private static boolean isOutOfReach(SQLException said) {
    return FaultMapper.isOutOfReach(new EJBException(new RuntimeException(said)));
  }
}
