package org.custodes.launch.identity;

import java.util.List;

/**
 * One of the people of the demo.
 *
 * @param sub fixed, so that what a person chose outlives a fresh realm
 * @param about one line of their story, shown beside <em>sign in as</em>; empty for those who are
 *     there to make a house of some size, and whom no page lists one by one
 */
public record DemoPerson(
    String username,
    String sub,
    List<String> roles,
    String firstName,
    String lastName,
    String about) {
  public DemoPerson {
    roles = List.copyOf(roles);
  }

  /** The name shown to others. */
  public String name() {
    return firstName + " " + lastName;
  }

  public boolean hasStory() {
    return !about.isEmpty();
  }

  /** A mailbox in a domain that is reserved for examples, so that no mail can reach anybody. */
  String email() {
    return username + "@example.org";
  }
}
