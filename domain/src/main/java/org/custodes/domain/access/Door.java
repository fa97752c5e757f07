package org.custodes.domain.access;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.custodes.domain.kernel.Role;

/**
 * A method of an enterprise bean, read from the class as it runs.
 *
 * @param room the feature that it belongs to
 * @param name bean and method, for example {@code GrantService.approve}
 * @param signature the same with its feature and the kinds of its parameters
 * @param roles those that open it, in the order of {@link Role#ALL}
 * @param open whether it takes no role: for what everybody may know, and for what the house itself
 *     calls
 */
public record Door(String room, String name, String signature, List<String> roles, boolean open) {
  private static final String DOMAIN = "org.custodes.domain.";

  public Door {
    roles = List.copyOf(roles);
  }

  /**
   * All of an enterprise bean, in the order of their names; none of what is no bean of the house.
   */
  public static List<Door> of(Class<?> bean) {
    if (!bean.getName().startsWith(DOMAIN)) {
      return List.of();
    }
    return Arrays.stream(bean.getMethods())
        .filter(method -> method.getDeclaringClass() == bean)
        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
        .map(Door::of)
        .sorted(Comparator.comparing(Door::signature))
        .toList();
  }

  private static Door of(Method method) {
    var bean = method.getDeclaringClass();
    var name = bean.getSimpleName() + "." + method.getName();
    var room = bean.getPackageName().substring(DOMAIN.length());
    var signature =
        Arrays.stream(method.getParameterTypes())
            .map(Class::getSimpleName)
            .collect(Collectors.joining(" ", room + "." + name + "(", ")"));
    var named =
        Optional.ofNullable(method.getAnnotation(RolesAllowed.class))
            .map(allowed -> Set.of(allowed.value()))
            .orElse(Set.of());
    return new Door(
        room,
        name,
        signature,
        Role.ALL.stream().filter(named::contains).toList(),
        method.isAnnotationPresent(PermitAll.class));
  }
}
