package org.custodes.domain.access;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.custodes.domain.lifecycle.Restore;

/**
 * Ends all grants when the main database was put back from a backup: one that ended since would run
 * again (data design, attack 3). After any restore it looks for emergencies whose review would be
 * lost with it.
 */
@Singleton
@Startup
@DependsOn("StartUp")
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GrantsAfterRestore {
  private static final Logger LOG = System.getLogger(GrantsAfterRestore.class.getName());

  @Inject private Restore restore;
  @Inject private Grants grants;

  @PostConstruct
  void end() {
    if (restore.isOfMain()) {
      LOG.log(
          Level.INFO, "Main was restored: {0} access grants ended.", grants.endAllAfterRestore());
    }
    if ((restore.isOfMain() || restore.isOfVault()) && grants.raiseLost()) {
      LOG.log(
          Level.WARNING,
          "The file of an emergency reading was lost with the restore; its review is due.");
    }
  }
}
