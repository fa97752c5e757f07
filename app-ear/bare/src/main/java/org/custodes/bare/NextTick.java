package org.custodes.bare;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Leaves to the timer what the server would do at once in another thread. */
@Soon
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class NextTick {
  @AroundInvoke
  Object leave(InvocationContext call) {
    return null;
  }
}
