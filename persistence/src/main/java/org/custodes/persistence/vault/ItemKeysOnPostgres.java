package org.custodes.persistence.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.custodes.domain.vault.ItemId;
import org.custodes.domain.vault.ItemKeys;
import org.custodes.domain.vault.ItemWrapping;
import org.custodes.domain.vault.SealKey;
import org.custodes.domain.vault.Wrapped;
import org.custodes.persistence.platform.VaultCluster;

/** The table {@code item_key}. */
@ApplicationScoped
class ItemKeysOnPostgres implements ItemKeys {
  private VaultTransactions vault;
  private ItemWrapping wrapping;

  protected ItemKeysOnPostgres() {}

  @Inject
  ItemKeysOnPostgres(@VaultCluster DataSource vault, ItemWrapping wrapping) {
    this.vault = new VaultTransactions(vault);
    this.wrapping = wrapping;
  }

  @Override
  public SealKey make(ItemId item, LocalDate expiresOn) {
    var key = SealKey.random();
    var tag = wrapping.tag(item);
    var wrapped = wrapping.wrap(key, tag);
    int inserted =
        vault.ask(
            "an item's key cannot be kept",
            connection -> {
              try (var insert =
                  connection.prepareStatement(
                      """
                      INSERT INTO item_key (tag, wrapped, expires_on, epoch) VALUES (?, ?, ?, ?)
                      ON CONFLICT DO NOTHING
                      """)) {
                insert.setBytes(1, tag.bytes());
                insert.setBytes(2, wrapped.bytes());
                insert.setDate(3, Date.valueOf(expiresOn));
                insert.setInt(4, wrapped.epoch());
                return insert.executeUpdate();
              }
            });
    if (inserted == 0) {
      throw new IllegalStateException("an item has or had a key already");
    }
    return key;
  }

  @Override
  public Optional<SealKey> open(ItemId item) {
    var tag = wrapping.tag(item);
    Optional<Wrapped> found =
        vault.ask(
            "an item's key cannot be read",
            connection -> {
              try (var select =
                  connection.prepareStatement(
                      "SELECT wrapped, epoch FROM item_key WHERE tag = ? AND wrapped IS NOT NULL")) {
                select.setBytes(1, tag.bytes());
                try (var rows = select.executeQuery()) {
                  return rows.next()
                      ? Optional.of(new Wrapped(rows.getInt(2), rows.getBytes(1)))
                      : Optional.empty();
                }
              }
            });
    return found.map(wrapped -> wrapping.open(wrapped, tag));
  }

  @Override
  public Map<ItemId, SealKey> open(Collection<ItemId> items) {
    var asked = new HashMap<ByteBuffer, ItemId>();
    items.forEach(item -> asked.put(ByteBuffer.wrap(wrapping.tag(item).bytes()), item));
    var found =
        vault.read(
            "keys of items cannot be read",
            connection -> {
              try (var select =
                  connection.prepareStatement(
                      "SELECT tag, wrapped, epoch FROM item_key"
                          + " WHERE tag = ANY(?) AND wrapped IS NOT NULL")) {
                select.setArray(1, Bytes.all(connection, asked.keySet()));
                try (var rows = select.executeQuery()) {
                  return wrapped(rows, asked);
                }
              }
            });
    var open = new HashMap<ItemId, SealKey>();
    found.forEach((item, key) -> open.put(item, wrapping.open(key, wrapping.tag(item))));
    return open;
  }

  private static Map<ItemId, Wrapped> wrapped(ResultSet rows, Map<ByteBuffer, ItemId> asked)
      throws SQLException {
    var wrapped = new HashMap<ItemId, Wrapped>();
    while (rows.next()) {
      var item = asked.get(ByteBuffer.wrap(rows.getBytes(1)));
      wrapped.put(item, new Wrapped(rows.getInt(3), rows.getBytes(2)));
    }
    return wrapped;
  }

  @Override
  public void moveExpiry(ItemId item, LocalDate expiresOn) {
    vault.order(
        "an item's key cannot be kept for another time",
        connection -> {
          try (var update =
              connection.prepareStatement("UPDATE item_key SET expires_on = ? WHERE tag = ?")) {
            update.setDate(1, Date.valueOf(expiresOn));
            update.setBytes(2, wrapping.tag(item).bytes());
            update.executeUpdate();
          }
        });
  }

  @Override
  public int keptUntil(LocalDate day) {
    return vault.read(
        "keys of items cannot be counted",
        connection -> {
          try (var select =
              connection.prepareStatement(
                  "SELECT count(*) FROM item_key WHERE expires_on = ? AND wrapped IS NOT NULL")) {
            select.setDate(1, Date.valueOf(day));
            try (var rows = select.executeQuery()) {
              rows.next();
              return rows.getInt(1);
            }
          }
        });
  }

  @Override
  public void moveAll(LocalDate from, LocalDate to) {
    vault.order(
        "keys of items cannot be kept for another time",
        connection -> {
          try (var update =
              connection.prepareStatement(
                  "UPDATE item_key SET expires_on = ? WHERE expires_on = ?")) {
            update.setDate(1, Date.valueOf(to));
            update.setDate(2, Date.valueOf(from));
            update.executeUpdate();
          }
        });
  }

  @Override
  public void shred(ItemId item) {
    vault.order(
        "an item's key cannot be shredded",
        connection -> {
          try (var update =
              connection.prepareStatement("UPDATE item_key SET wrapped = NULL WHERE tag = ?")) {
            update.setBytes(1, wrapping.tag(item).bytes());
            update.executeUpdate();
          }
        });
  }

  @Override
  public int expire(LocalDate today) {
    return vault.ask(
        "expired keys of items cannot be deleted",
        connection -> {
          try (var delete =
              connection.prepareStatement("DELETE FROM item_key WHERE expires_on < ?")) {
            delete.setDate(1, Date.valueOf(today));
            return delete.executeUpdate();
          }
        });
  }
}
