package org.custodes.launch.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortPlanTest {

  @Test
  void givesNoPortTwiceWhenOffsetsAreMultiplesOfAHundred() {
    Map<Integer, String> taken = new HashMap<>();
    List<String> clashes = new ArrayList<>();
    for (var offset = 0; offset <= 50_000; offset += 100) {
      var plan = new PortPlan(offset);
      var ports = new ArrayList<>(plan.all().values());
      ports.add(plan.serverTls());
      for (var port : ports) {
        var here = "offset " + offset;
        var before = taken.put(port, here);
        if (before != null) {
          clashes.add(port + " of " + before + " and " + here);
        }
      }
    }
    assertEquals(List.of(), clashes);
  }

  @Test
  void knowsWhichPortsNoBrowserOpens() {
    assertTrue(new PortPlan(0).opensInBrowsers());
    assertTrue(new PortPlan(2_100).opensInBrowsers());
    assertFalse(new PortPlan(2_000).opensInBrowsers());
    assertFalse(new PortPlan(1_999).opensInBrowsers());
  }

  @Test
  void staysAmongThePortsThatExistUpToTheHighestOffset() {
    assertTrue(new PortPlan(50_000).all().values().stream().allMatch(port -> port < 65_536));
  }
}
