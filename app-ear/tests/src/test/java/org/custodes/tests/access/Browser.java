package org.custodes.tests.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.custodes.tests.Instance;

/** As much of a browser as a sign-in needs: cookies and forms, no script. Follows no redirect. */
final class Browser {
  private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int MOST_REDIRECTS = 10;

  private final HttpClient http = HttpClient.newBuilder().cookieHandler(new LocalCookies()).build();

  /** Signs in at the console as the person. */
  void signIn(URI console, Instance.Person person) throws IOException, InterruptedException {
    var form = follow(get(console));
    var action = FORM.matcher(form.body());
    if (!action.find()) {
      throw new IllegalStateException("no form to sign in, status " + form.statusCode());
    }
    var answer =
        follow(
            post(
                form.uri().resolve(action.group(1).replace("&amp;", "&")),
                Map.of("username", person.username(), "password", person.password())));
    if (!answer.uri().getPath().startsWith(console.getPath())) {
      throw new IllegalStateException(person + " is not signed in: " + answer.statusCode());
    }
  }

  HttpResponse<String> get(URI address) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(address));
  }

  HttpResponse<String> post(URI address, Map<String, String> fields)
      throws IOException, InterruptedException {
    var form =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  /**
   * Sends fields to a page as one of its forms would, also what no form of it offers this person.
   *
   * @param shown the page as it is looked at, with a form on it
   * @return the page that answers
   */
  String submit(URI shown, Map<String, String> fields) throws IOException, InterruptedException {
    var page = get(shown).body();
    var sent = new HashMap<>(fields);
    for (var hidden : List.of("jakarta.faces.ViewState", "primefaces.nonce")) {
      var value = hidden(hidden).matcher(page);
      if (!value.find()) {
        throw new IllegalStateException("no form on " + shown.getPath());
      }
      sent.put(hidden, value.group(1));
    }
    return follow(post(shown.resolve(shown.getPath()), sent)).body();
  }

  private static Pattern hidden(String name) {
    return Pattern.compile("name=\"" + Pattern.quote(name) + "\"[^>]*value=\"([^\"]+)\"");
  }

  private HttpResponse<String> follow(HttpResponse<String> answer)
      throws IOException, InterruptedException {
    var last = answer;
    for (int i = 0; i < MOST_REDIRECTS && last.statusCode() / 100 == 3; i++) {
      last = get(last.uri().resolve(last.headers().firstValue("Location").orElseThrow()));
    }
    return last;
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(
        request.timeout(PATIENCE).header("Accept", "text/html").build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /**
   * Browsers send a secure cookie to {@code http://localhost}; Java does not, and Keycloak makes
   * its cookies secure there.
   */
  private static final class LocalCookies extends CookieManager {
    LocalCookies() {
      super(null, CookiePolicy.ACCEPT_ALL);
    }

    @Override
    public void put(URI uri, Map<String, List<String>> headers) throws IOException {
      super.put(uri, headers);
      getCookieStore().getCookies().forEach(LocalCookies::openToPlainHttp);
    }

    private static void openToPlainHttp(HttpCookie cookie) {
      cookie.setSecure(false);
    }
  }
}
