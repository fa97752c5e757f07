package org.custodes.bare;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Passes a boundary before each call of a port, and gives the call a session of main to use. */
@Boundary
@Interceptor
@Priority(Interceptor.Priority.APPLICATION + 100)
class PortCalls {
  @Inject private MainSessions main;

  @AroundInvoke
  Object pass(InvocationContext call) throws Exception {
    var adapter = call.getMethod().getDeclaringClass();
    var port = ServerStandIn.port(adapter);
    if (port.isPresent()) {
      Boundaries.pass(port.get().getSimpleName() + "." + call.getMethod().getName());
    }
    return main.joining(call::proceed);
  }
}
