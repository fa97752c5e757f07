package org.custodes.tests.access;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.servlet.annotation.WebServlet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** What stands at an address of its own in the WARs with pages. */
final class Deployed {
  private static final Path EAR = Path.of("../ear/target/custodes.ear");

  private Deployed() {}

  static Set<String> pages() throws IOException {
    var pages = new TreeSet<String>();
    addViews(pages, "console.war", "/console/");
    addViews(pages, "public.war", "/");
    addServlets(pages, "org.custodes.web.console", "/console");
    addServlets(pages, "org.custodes.web.site", "");
    return pages;
  }

  private static void addViews(Set<String> pages, String war, String root) throws IOException {
    try (var ear = new ZipFile(EAR.toFile());
        var in = ear.getInputStream(ear.getEntry(war));
        var files = new ZipInputStream(new ByteArrayInputStream(in.readAllBytes()))) {
      for (var file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
        var name = file.getName();
        if (name.matches(".*\\.(xhtml|jsp|html)") && !name.matches("(WEB|META)-INF/.*")) {
          pages.add(root + name);
        }
      }
    }
  }

  private static void addServlets(Set<String> pages, String root, String context) {
    new ClassFileImporter()
        .importPackages(root).stream()
            .filter(type -> type.isAnnotatedWith(WebServlet.class))
            .map(type -> type.getAnnotationOfType(WebServlet.class))
            .flatMap(
                servlet ->
                    Stream.concat(
                        Arrays.stream(servlet.value()), Arrays.stream(servlet.urlPatterns())))
            .forEach(pattern -> pages.add(context + (pattern.isEmpty() ? "/" : pattern)));
  }
}
