package org.custodes.domain.access;

import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** All doors of the house as it runs: whatever enterprise bean the container has. */
@ApplicationScoped
class HouseDoors {
  private BeanManager beans;

  protected HouseDoors() {}

  @Inject
  HouseDoors(BeanManager beans) {
    this.beans = beans;
  }

  List<Door> all() {
    return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .map(Bean::getBeanClass)
        .filter(
            type ->
                type.isAnnotationPresent(Stateless.class)
                    || type.isAnnotationPresent(Singleton.class))
        .distinct()
        .flatMap(type -> Door.of(type).stream())
        .sorted(Comparator.comparing(Door::signature))
        .toList();
  }
}
