package org.custodes.persistence.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.custodes.domain.lifecycle.StartReport;
import org.custodes.persistence.platform.Environment;
import org.junit.jupiter.api.Test;

class RestoreByEnvironmentTest {
  private static StartReport reporting(StartReport.Keyless... keyless) {
    return new StartReport(9, 1, 2, 3, List.of(keyless));
  }

  @Test
  void reportsInNumbersThatTheLauncherReads() {
    assertEquals(
        "{\"people\":9,\"aligned\":1,\"inDoubt\":2,\"tombstonesApplied\":3,\"keyless\":"
            + "[{\"place\":\"conversations\",\"rows\":4,\"purged\":true}]}",
        RestoreByEnvironment.text(reporting(new StartReport.Keyless("conversations", 4, true))));
  }

  @Test
  void isOpenUntilNothingIsLeft() {
    var restore = new RestoreByEnvironment(new OpenRestore());
    assertTrue(restore.isOpen());
    restore.report(reporting(new StartReport.Keyless("conversations", 4, false)));
    assertTrue(restore.isOpen());
    restore.report(reporting(new StartReport.Keyless("conversations", 4, true)));
    assertFalse(restore.isOpen());
  }

  /** What the launcher sets while rows without keys are left. */
  private static final class OpenRestore extends Environment {
    @Override
    public boolean keepsKeyless() {
      return true;
    }
  }
}
