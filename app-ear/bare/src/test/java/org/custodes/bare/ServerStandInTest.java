package org.custodes.bare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.custodes.domain.kernel.Role;
import org.junit.jupiter.api.Test;

/** What the server finds by itself in the domain is listed here, and the lists are whole. */
class ServerStandInTest {
  @Test
  void everyEnterpriseBeanOfTheDomainIsOne() throws Exception {
    var found = annotated(Stateless.class);
    found.addAll(annotated(Singleton.class));
    assertEquals(found, names(Set.copyOf(ServerStandIn.ENTERPRISE_BEANS)));
  }

  @Test
  void everyEntityOfTheDomainIsMapped() throws Exception {
    assertEquals(annotated(Entity.class), names(Set.copyOf(MainSessions.ENTITIES)));
  }

  private static SortedSet<String> names(Set<Class<?>> types) {
    return types.stream().map(Class::getName).collect(Collectors.toCollection(TreeSet::new));
  }

  private static SortedSet<String> annotated(Class<? extends Annotation> annotation)
      throws Exception {
    var found = new TreeSet<String>();
    for (var name : classesOfTheDomain()) {
      if (Class.forName(name, false, Role.class.getClassLoader()).isAnnotationPresent(annotation)) {
        found.add(name);
      }
    }
    return found;
  }

  /** The domain is a folder while Maven tests, and an archive when it packs. */
  private static Set<String> classesOfTheDomain() throws Exception {
    var place = Path.of(Role.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(place)) {
      return classesIn(place);
    }
    try (FileSystem archive =
        FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
      return classesIn(archive.getPath("/"));
    }
  }

  private static Set<String> classesIn(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && file.startsWith("org/custodes"))
          .filter(file -> !file.endsWith("package-info.class"))
          .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
          .collect(Collectors.toSet());
    }
  }
}
