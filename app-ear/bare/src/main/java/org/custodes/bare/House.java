package org.custodes.bare;

import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;

/** The house, put together and not yet at work. */
final class House implements AutoCloseable {
  private final SeContainer beans;

  private House(SeContainer beans) {
    this.beans = beans;
  }

  static House open(Settings settings) {
    return new House(
        SeContainerInitializer.newInstance()
            .addExtensions(new ServerStandIn(settings))
            .initialize());
  }

  <T> T get(Class<T> door) {
    return beans.select(door).get();
  }

  <T> Iterable<T> all(TypeLiteral<T> port, Annotation... qualifiers) {
    return beans.select(port, qualifiers);
  }

  <T> Iterable<T> all(Class<T> port, Annotation... qualifiers) {
    return beans.select(port, qualifiers);
  }

  /** As a server that is stopped in order. */
  @Override
  public void close() {
    beans.close();
  }
}
