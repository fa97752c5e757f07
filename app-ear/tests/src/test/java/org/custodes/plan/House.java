package org.custodes.plan;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;

/** The house as compiled. */
final class House {
  static final String ROOT = "org.custodes";

  private House() {}

  /** Every class of the product; tests are not part of the house. */
  static JavaClasses classes() {
    return new ClassFileImporter()
        .withImportOption(location -> !location.contains("-tests.jar"))
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages(ROOT + ".domain", ROOT + ".persistence", ROOT + ".web", ROOT + ".launch");
  }

  /** The packages right below a layer that hold a class. */
  static Set<String> packagesOf(JavaClasses house, String layer) {
    var prefix = ROOT + "." + layer + ".";
    var packages = new TreeSet<String>();
    for (var type : house) {
      if (type.getPackageName().startsWith(prefix)
          && !type.getSimpleName().equals("package-info")) {
        packages.add(type.getPackageName().substring(prefix.length()).replaceAll("\\..*", ""));
      }
    }
    return packages;
  }
}
