package org.custodes.domain.privacyrequest;

/** The requests in memory keep to what those on PostgreSQL keep to. */
class FakePrivacyRequestsTest implements PrivacyRequestsContract {
  private final FakePrivacyRequests requests = new FakePrivacyRequests();

  @Override
  public PrivacyRequests requests() {
    return requests;
  }
}
