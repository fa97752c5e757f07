package org.custodes.web.console.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the template shows around a page: its name in the bundle, the rooms beside it, the theme.
 */
@Named
@RequestScoped
public class Page {
  private static final Set<String> THEMES = Set.of("light", "dark");

  /** A room as the navigation shows it. */
  public record Shown(String key, List<Entry> entries) {}

  /** A page as the navigation shows it. */
  public record Entry(String key, String address, String icon, boolean here) {}

  @Inject private HttpServletRequest request;
  @Inject private Signed signed;
  @Inject private Wording wording;

  /** {@code /mydata/my-data.xhtml} is {@code mydata.my-data} in the bundle. */
  public String getName() {
    return name(view());
  }

  static String name(String view) {
    return view.substring(1, view.lastIndexOf('.')).replace('/', '.');
  }

  /** The bundle key of the room that the page belongs to; empty for pages of no room. */
  public String getRoom() {
    return Room.of(view()).map(Room::key).orElse("");
  }

  /** The page from which this one is reached; null if it is reached from the navigation. */
  public Entry getAbove() {
    return Room.above(view()).map(this::entry).orElse(null);
  }

  public List<Shown> getRooms() {
    var mine =
        Room.ALL.stream()
            .filter(room -> room.isOpenTo(signed))
            .map(room -> new Shown(room.key(), room.doors().stream().map(this::entry).toList()));
    var everybodys =
        new Shown(
            "room.custodes",
            List.of(new Entry("room.custodes.about", "/about", "pi-info-circle", false)));
    return Stream.concat(mine, Stream.of(everybodys)).toList();
  }

  private Entry entry(Room.Door door) {
    var address = request.getContextPath() + door.view();
    return new Entry(door.key(), address, door.icon(), door.view().equals(view()));
  }

  /** The roles of the person in words. */
  public String getRoles() {
    return wording.roles(signed.roles());
  }

  /** The cookie is written by the public pages, which the console shares its look with. */
  public String getTheme() {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals("theme"))
        .map(Cookie::getValue)
        .filter(THEMES::contains)
        .findFirst()
        .orElse("system");
  }

  /** Where to come back to after something that is done elsewhere. */
  public String getPath() {
    var asked = request.getQueryString();
    return request.getContextPath() + view() + (asked == null ? "" : "?" + asked);
  }

  /**
   * Sends the browser elsewhere instead of showing a page.
   *
   * @param path below the console's own root
   */
  public void leaveFor(String path) throws IOException {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().redirect(request.getContextPath() + path);
    faces.responseComplete();
  }

  /** Scheme, host and port of the identity provider, for the content security policy. */
  public String getIdentityProvider() {
    return Optional.ofNullable(System.getenv("CUSTODES_OIDC_URL"))
        .map(URI::create)
        .map(address -> address.getScheme() + "://" + address.getAuthority())
        .orElse("");
  }

  public boolean isDemo() {
    return Boolean.parseBoolean(System.getenv("CUSTODES_DEMO"));
  }

  private static String view() {
    return FacesContext.getCurrentInstance().getViewRoot().getViewId();
  }
}
