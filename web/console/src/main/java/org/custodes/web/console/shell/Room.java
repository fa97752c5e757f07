package org.custodes.web.console.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.custodes.domain.kernel.Role;

/**
 * A part of the console and its pages. Only what exists is listed; a role without a room here is
 * told so on the first page.
 *
 * @param key its name in the bundle
 * @param roles whom it is open to
 */
record Room(String key, Set<String> roles, List<Door> doors) {

  /**
   * A page of the room, with its name in the bundle.
   *
   * @param below pages that are reached from this one alone
   */
  record Door(String view, String key, String icon, List<String> below) {
    Door(String view, String key, String icon) {
      this(view, key, icon, List.of());
    }

    private boolean leadsTo(String page) {
      return view.equals(page) || below.contains(page);
    }
  }

  static final List<Room> ALL =
      List.of(
          new Room(
              "room.my-data",
              Set.of(Role.SUBJECT),
              List.of(
                  new Door("/mydata/my-data.xhtml", "mydata.my-data.crumb", "pi-sliders-h"),
                  new Door(
                      "/mydata/conversations.xhtml", "mydata.conversations.crumb", "pi-comments"),
                  new Door("/mydata/who-looked.xhtml", "mydata.who-looked.crumb", "pi-eye"),
                  new Door("/mydata/download.xhtml", "mydata.download.crumb", "pi-download"),
                  new Door("/mydata/requests.xhtml", "mydata.requests.crumb", "pi-file-check"),
                  new Door("/mydata/messages.xhtml", "mydata.messages.crumb", "pi-inbox"),
                  new Door("/mydata/try.xhtml", "mydata.try.crumb", "pi-filter"),
                  new Door("/mydata/preferences.xhtml", "mydata.preferences.crumb", "pi-heart"),
                  new Door("/mydata/age.xhtml", "mydata.age.crumb", "pi-calendar"),
                  new Door("/mydata/storage.xhtml", "mydata.storage.crumb", "pi-database"))),
          new Room(
              "room.desk",
              Set.of(Role.SUPPORT_AGENT, Role.SUPPORT_LEAD),
              List.of(
                  new Door(
                      "/privacyrequest/queue.xhtml",
                      "privacyrequest.queue.crumb",
                      "pi-inbox",
                      List.of("/privacyrequest/case.xhtml")),
                  new Door(
                      "/privacyrequest/dashboard.xhtml",
                      "privacyrequest.dashboard.crumb",
                      "pi-chart-bar"))),
          new Room(
              "room.access",
              Set.of(Role.TRAINER, Role.PRIVACY_OFFICER, Role.SUPPORT_LEAD, Role.AUDITOR),
              List.of(
                  new Door(
                      "/access/grants.xhtml",
                      "access.grants.crumb",
                      "pi-key",
                      List.of("/corpus/read.xhtml")))),
          new Room(
              "room.retention",
              Set.of(Role.PRIVACY_OFFICER, Role.SUPPORT_LEAD),
              List.of(new Door("/retention/holds.xhtml", "retention.holds.crumb", "pi-lock"))),
          new Room(
              "room.board",
              Set.of(
                  Role.BOARD_MEMBER,
                  Role.BOARD_CHAIR,
                  Role.BOARD_SECRETARY,
                  Role.PRIVACY_OFFICER,
                  Role.AUDITOR),
              List.of(
                  new Door(
                      "/board/reviews.xhtml",
                      "board.reviews.crumb",
                      "pi-search",
                      List.of("/board/review.xhtml", "/board/propose.xhtml")),
                  new Door("/board/tasks.xhtml", "board.tasks.crumb", "pi-inbox"),
                  new Door("/board/members.xhtml", "board.members.crumb", "pi-users"),
                  new Door("/access/break-glass.xhtml", "access.break-glass.crumb", "pi-bolt"))),
          new Room(
              "room.practices",
              Set.of(
                  Role.PRIVACY_OFFICER,
                  Role.BOARD_MEMBER,
                  Role.BOARD_CHAIR,
                  Role.BOARD_SECRETARY,
                  Role.AUDITOR),
              List.of(
                  new Door(
                      "/practice/catalogue.xhtml",
                      "practice.catalogue.crumb",
                      "pi-book",
                      List.of(
                          "/practice/practice.xhtml",
                          "/practice/differences.xhtml",
                          "/practice/edit.xhtml")))),
          new Room(
              "room.rules",
              Set.of(Role.PRIVACY_OFFICER, Role.AUDITOR),
              List.of(
                  new Door("/access/who-may.xhtml", "access.who-may.crumb", "pi-table"),
                  new Door("/access/decision.xhtml", "access.decision.crumb", "pi-question-circle"),
                  new Door("/access/denials.xhtml", "access.denials.crumb", "pi-ban"))));

  /** Pages that open to fewer than their room. */
  private static final Map<String, Set<String>> NARROWER =
      Map.of(
          "/corpus/read.xhtml", Set.of(Role.TRAINER, Role.PRIVACY_OFFICER),
          "/practice/edit.xhtml", Set.of(Role.PRIVACY_OFFICER));

  /** The roles that a page is open to, in the order in which roles are listed; none if all are. */
  static List<String> opensTo(String view) {
    var open =
        Optional.ofNullable(NARROWER.get(view))
            .or(() -> of(view).map(Room::roles))
            .orElse(Set.of());
    return Role.ALL.stream().filter(open::contains).toList();
  }

  boolean isOpenTo(Signed signed) {
    return roles.stream().anyMatch(signed::has);
  }

  static Optional<Room> of(String view) {
    return ALL.stream()
        .filter(room -> room.doors().stream().anyMatch(door -> door.leadsTo(view)))
        .findFirst();
  }

  /** The page from which this one is reached; empty if it is a door itself. */
  static Optional<Door> above(String view) {
    return ALL.stream()
        .flatMap(room -> room.doors().stream())
        .filter(door -> door.below().contains(view))
        .findFirst();
  }
}
