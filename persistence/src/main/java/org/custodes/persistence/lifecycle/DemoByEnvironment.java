package org.custodes.persistence.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.custodes.domain.lifecycle.DemoHouse;
import org.custodes.persistence.platform.Environment;

/** A demonstration is what the environment of the server calls one; production refuses to. */
@ApplicationScoped
class DemoByEnvironment implements DemoHouse {
  private Environment environment;

  protected DemoByEnvironment() {}

  @Inject
  DemoByEnvironment(Environment environment) {
    this.environment = environment;
  }

  @Override
  public boolean isOne() {
    return environment.isDemo();
  }
}
