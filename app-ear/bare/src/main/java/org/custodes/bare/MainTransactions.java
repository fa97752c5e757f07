package org.custodes.bare;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** A transaction of the main cluster around each call; one that is open waits meanwhile. */
@Transactional(Transactional.TxType.REQUIRES_NEW)
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class MainTransactions {
  @Inject private MainSessions main;

  @AroundInvoke
  Object alone(InvocationContext call) throws Exception {
    return main.inTransaction(call::proceed);
  }
}
