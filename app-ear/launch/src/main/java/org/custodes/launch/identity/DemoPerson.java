package org.custodes.launch.identity;

import java.util.List;

/**
 * One of the people of the demo.
 *
 * @param sub fixed, so that what a person chose outlives a fresh realm
 * @param about one line of their story, shown beside <em>sign in as</em>
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

  /** A mailbox in a domain that is reserved for examples, so that no mail can reach anybody. */
  String email() {
    return username + "@example.org";
  }
}
