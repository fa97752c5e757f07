package org.custodes.web.site;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The first page: what Custodes is, what it promises and what it does not. */
@WebServlet("")
public class LandingServlet extends PageServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var language = language(request);
    var people = Demo.people();
    var lookAround =
        people.isEmpty() ? Markup.NONE : Template.of("look-around", language).fill(Map.of());
    var content =
        Template.of("landing", language)
            .fill(Map.of("look-around", lookAround, "demo", demo(people, request)));
    write(request, response, text(request, "landing.title"), content);
  }

  private static Markup demo(List<Demo.Person> people, HttpServletRequest request) {
    if (people.isEmpty()) {
      return Markup.NONE;
    }
    var language = language(request);
    var template = Template.of("person", language);
    var rows =
        people.stream()
            .filter(Demo.Person::hasStory)
            .map(person -> template.fill(places(person, request)))
            .toList();
    return Template.of("demo", language)
        .fill(
            Map.of(
                "password", people.getFirst().password(),
                "people", Markup.join(rows),
                "others", others(people, language)));
  }

  /** Those without a story are there to make a house of some size; a card each would hide it. */
  private static Markup others(List<Demo.Person> people, Locale language) {
    var names =
        people.stream().filter(person -> !person.hasStory()).map(Demo.Person::username).toList();
    return names.isEmpty()
        ? Markup.NONE
        : Template.of("others", language)
            .fill(
                Map.of("count", Integer.toString(names.size()), "names", String.join(", ", names)));
  }

  private static Map<String, String> places(Demo.Person person, HttpServletRequest request) {
    return Map.of(
        "name", person.name(),
        "about", person.about(),
        "roles",
            person.roles().stream()
                .map(role -> text(request, "role." + role))
                .collect(Collectors.joining(", ")),
        "sign-in",
            "/console/?login_hint=" + URLEncoder.encode(person.username(), StandardCharsets.UTF_8));
  }
}
