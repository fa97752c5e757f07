package org.custodes.web.api.shell;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * One binding for all answers. Without it RESTEasy 6.2 makes a new one for each call, which costs
 * five times the CPU of the call.
 */
@Provider
public class JsonBinding implements ContextResolver<Jsonb> {
  static final Jsonb JSON = JsonbBuilder.create();

  @Override
  public Jsonb getContext(Class<?> type) {
    return JSON;
  }
}
