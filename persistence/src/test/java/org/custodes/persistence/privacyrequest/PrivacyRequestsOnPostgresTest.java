package org.custodes.persistence.privacyrequest;

import org.custodes.domain.privacyrequest.PrivacyRequests;
import org.custodes.domain.privacyrequest.PrivacyRequestsContract;
import org.custodes.persistence.platform.InMain;
import org.custodes.persistence.platform.TwoClusters;
import org.junit.jupiter.api.BeforeEach;

class PrivacyRequestsOnPostgresTest implements PrivacyRequestsContract {
  @BeforeEach
  void empty() {
    TwoClusters.empty();
  }

  @Override
  public PrivacyRequests requests() {
    return InMain.eachCall(PrivacyRequests.class, PrivacyRequestsOnPostgres::new);
  }
}
