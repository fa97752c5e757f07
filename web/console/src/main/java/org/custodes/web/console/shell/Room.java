package org.custodes.web.console.shell;

import java.util.List;
import java.util.Optional;
import org.custodes.domain.kernel.Role;

/**
 * A part of the console and its pages. Only what exists is listed; a role without a room here is
 * told so on the first page.
 *
 * @param key its name in the bundle
 * @param role whom it is open to
 */
record Room(String key, String role, List<Door> doors) {

  /** A page of the room, with its name in the bundle. */
  record Door(String view, String key, String icon) {}

  static final List<Room> ALL =
      List.of(
          new Room(
              "room.my-data",
              Role.SUBJECT,
              List.of(
                  new Door("/mydata/my-data.xhtml", "mydata.my-data.crumb", "pi-sliders-h"),
                  new Door(
                      "/mydata/conversations.xhtml", "mydata.conversations.crumb", "pi-comments"),
                  new Door("/mydata/requests.xhtml", "mydata.requests.crumb", "pi-file-check"),
                  new Door("/mydata/try.xhtml", "mydata.try.crumb", "pi-filter"),
                  new Door("/mydata/preferences.xhtml", "mydata.preferences.crumb", "pi-heart"),
                  new Door("/mydata/age.xhtml", "mydata.age.crumb", "pi-calendar"),
                  new Door("/mydata/storage.xhtml", "mydata.storage.crumb", "pi-database"))));

  boolean isOpenTo(Signed signed) {
    return signed.has(role);
  }

  static Optional<Room> of(String view) {
    return ALL.stream()
        .filter(room -> room.doors().stream().anyMatch(door -> door.view().equals(view)))
        .findFirst();
  }
}
