package org.custodes.tests.house;

import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive that is deployed, with a WAR of tests beside the three of the house. */
final class BuiltEar {
  static final Path FILE = Path.of("../ear/target/custodes.ear");

  private static final String MODULE =
      """
        <module>
          <web>
            <web-uri>tests.war</web-uri>
            <context-root>/tests</context-root>
          </web>
        </module>
      """;

  /** A WAR with EJBs in it needs the login method of the others (WildFly ELY01148). */
  private static final String WEB_XML =
      """
      <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
        <login-config><auth-method>OIDC</auth-method></login-config>
      </web-app>
      """;

  private static final String OIDC =
      """
      {"client-id": "tests", "bearer-only": true, "principal-attribute": "sub",
       "provider-url": "${env.CUSTODES_OIDC_URL}", "ssl-required": "NONE"}
      """;

  private BuiltEar() {}

  /** The EAR with this test, whoever may call, and a list of its doors in the WAR of tests. */
  static EnterpriseArchive with(Class<?> test) {
    var tests =
        ShrinkWrap.create(WebArchive.class, "tests.war")
            .addClasses(test, Acting.class, AsAssistant.class, AsAuditor.class)
            .addClasses(AsNora.class, AsOfficer.class, AsOtherOfficer.class, AsLead.class)
            .addAsWebInfResource("house/jboss-ejb3.xml", "jboss-ejb3.xml")
            .addAsResource(new StringAsset(String.join("\n", doors())), "doors.txt")
            .addAsWebInfResource(new StringAsset("<beans/>"), "beans.xml")
            .addAsWebInfResource(new StringAsset(OIDC), "oidc.json")
            .setWebXML(new StringAsset(WEB_XML));
    var ear =
        ShrinkWrap.create(ZipImporter.class, "custodes.ear")
            .importFrom(FILE.toFile())
            .as(EnterpriseArchive.class);
    ear.delete("META-INF/application.xml");
    ear.setApplicationXML(new StringAsset(applicationXml()));
    return ear.addAsModule(Testable.archiveToTest(tests));
  }

  /** The public EJBs in the domain.jar of the archive. */
  static List<String> doors() {
    try (var ear = new ZipFile(FILE.toFile());
        var domain =
            new ZipInputStream(
                new BufferedInputStream(ear.getInputStream(ear.getEntry("domain.jar"))))) {
      return Stream.generate(() -> next(domain))
          .takeWhile(name -> !name.isEmpty())
          .filter(name -> name.endsWith(".class") && name.startsWith("org/custodes/domain/"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .filter(BuiltEar::isDoor)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String next(ZipInputStream zip) {
    try {
      ZipEntry entry = zip.getNextEntry();
      return entry == null ? "" : entry.getName();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isDoor(String name) {
    try {
      var type = Class.forName(name, false, BuiltEar.class.getClassLoader());
      boolean ejb =
          type.isAnnotationPresent(Stateless.class)
              || type.isAnnotationPresent(Stateful.class)
              || type.isAnnotationPresent(Singleton.class);
      return ejb && Modifier.isPublic(type.getModifiers());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the EAR is not of this build: " + name, e);
    }
  }

  private static String applicationXml() {
    try (var ear = new ZipFile(FILE.toFile());
        var text = ear.getInputStream(ear.getEntry("META-INF/application.xml"))) {
      var built = new String(text.readAllBytes(), StandardCharsets.UTF_8);
      return built.replace("<library-directory>", MODULE + "  <library-directory>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean isBuilt() {
    return Files.exists(FILE);
  }
}
