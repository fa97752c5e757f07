package org.custodes.web.site;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The made-up people of a demonstration, as the launcher wrote them into a file. */
final class Demo {

  /**
   * One of them; the password is the same for all and was made for this installation.
   *
   * @param about one line of their story; empty if they have none
   */
  record Person(String username, String password, String name, String about, List<String> roles) {

    boolean hasStory() {
      return !about.isEmpty();
    }

    private static Person of(JsonObject person) {
      return new Person(
          person.getString("username"),
          person.getString("password"),
          person.getString("name"),
          person.getString("about"),
          person.getJsonArray("roles").getValuesAs(JsonString::getString));
    }
  }

  private Demo() {}

  static boolean on() {
    return Boolean.parseBoolean(System.getenv("CUSTODES_DEMO"));
  }

  static List<Person> people() {
    var file = System.getenv("CUSTODES_DEMO_PEOPLE");
    return on() && file != null ? read(Path.of(file)) : List.of();
  }

  static List<Person> read(Path file) {
    try (var text = Files.newBufferedReader(file);
        var json = Json.createReader(text)) {
      return json.readArray().getValuesAs(JsonObject.class).stream().map(Person::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
