package org.custodes.persistence.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.SQLException;
import org.custodes.domain.vault.ItemKeys;
import org.custodes.domain.vault.ItemKeysContract;
import org.custodes.persistence.platform.TwoClusters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ItemKeysOnPostgresTest implements ItemKeysContract {
  @BeforeEach
  void empty() {
    TwoClusters.empty();
  }

  @Override
  public ItemKeys keys() {
    return new ItemKeysOnPostgres(TwoClusters.vault("vault_app"), ItemKeysContract.wrapping());
  }

  @Test
  void aShreddedKeyStandsInNoColumnAndItsRowGoesOnItsDay() throws SQLException {
    keys().make(HOLD, TODAY);
    keys().shred(HOLD);
    try (var connection = TwoClusters.vault("vault_app").getConnection();
        var rows = connection.createStatement().executeQuery("SELECT wrapped FROM item_key")) {
      rows.next();
      assertEquals(null, rows.getBytes(1));
      assertFalse(rows.next());
    }
    assertEquals(1, keys().expire(TODAY.plusDays(1)));
  }
}
