package org.custodes.bare;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.custodes.domain.ledger.Leaf;
import org.custodes.domain.privacyrequest.RequestState;
import org.custodes.domain.vault.ItemId;
import org.custodes.domain.vault.ItemKeys;
import org.custodes.domain.vault.ItemWrapping;
import org.custodes.domain.vault.SealKey;

/**
 * Cases past every door: each change of one has exactly one leaf in the ledger, computed here a
 * second time, and the key of one that is closed goes on the same day as its row.
 */
final class CasesOnDisk {
  private static final int MONTHS_KEPT = 12;

  private final House house;
  private final Inspection inspection;

  CasesOnDisk(House house, Inspection inspection) {
    this.house = house;
    this.inspection = inspection;
  }

  List<String> faults() {
    var leaves = new HashMap<String, Integer>();
    inspection
        .main("SELECT encode(entry, 'hex') FROM ledger_leaf")
        .forEach(entry -> leaves.merge(entry, 1, Integer::sum));
    var faults = new ArrayList<String>();
    var daysOfKeys = new HashMap<String, String>();
    inspection
        .vault("SELECT encode(tag, 'hex') || ' ' || expires_on FROM item_key")
        .forEach(
            row -> {
              var words = row.split(" ", -1);
              daysOfKeys.put(words[0], words[1]);
            });
    for (var row :
        inspection.main(
            "SELECT id || ' ' || version || ' ' || coalesce(CAST(closed_on AS text), '')"
                + " FROM privacy_request")) {
      var words = row.split(" ", -1);
      var item = ItemId.request(UUID.fromString(words[0]));
      var key = house.get(ItemKeys.class).open(item);
      if (key.isEmpty()) {
        faults.add("A case has no key");
        continue;
      }
      if (!words[2].isEmpty()) {
        var tag = HexFormat.of().formatHex(house.get(ItemWrapping.class).tag(item).bytes());
        var day = LocalDate.parse(words[2]).plusMonths(MONTHS_KEPT);
        if (!day.equals(LocalDate.parse(daysOfKeys.get(tag)))) {
          faults.add("The key of a closed case goes on " + daysOfKeys.get(tag) + ", not " + day);
        }
      }
      for (int version = 1; version <= Integer.parseInt(words[1]); version++) {
        int found = found(leaves, key.get(), version);
        if (found != 1) {
          faults.add("Change " + version + " of a case has " + found + " leaves");
        }
      }
    }
    return faults;
  }

  private static int found(Map<String, Integer> leaves, SealKey key, int version) {
    return Arrays.stream(RequestState.values())
        .map(state -> "{\"request\":\"" + state + "\"}")
        .map(
            body ->
                Leaf.personal(key.derive("leaf|" + version), body.getBytes(StandardCharsets.UTF_8)))
        .mapToInt(leaf -> leaves.getOrDefault(HexFormat.of().formatHex(leaf.entry()), 0))
        .sum();
  }
}
